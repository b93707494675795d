package org.armillary.web.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Review;
import org.armillary.catalogue.SourceRef;
import org.armillary.catalogue.Standing;
import org.armillary.catalogue.Status;
import org.armillary.catalogue.Threshold;
import org.armillary.comparison.Comparison;
import org.armillary.comparison.Subject;
import org.armillary.comparison.Validity;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.sheet.Cell;
import org.armillary.sheet.Mark;
import org.armillary.sheet.Table;
import org.armillary.web.Frame;
import org.armillary.web.Sign;
import org.armillary.web.Wordbook;

/// What comparisons say, in the words and signs of the pages.
///
/// @param book how the catalogue's own values are said
record Words(Wordbook book) {

    static Words of(Frame frame, Catalogue catalogue) {
        return new Words(new Wordbook(frame, catalogue));
    }

    Frame frame() {
        return book.frame();
    }

    String subject(Subject subject) {
        return switch (subject) {
            case Subject.Place(Jurisdiction jurisdiction) -> book.jurisdiction(jurisdiction);
            case Subject.One one -> one.instrument().shortName();
            case Subject.Forum forum -> forum.body().shortName();
        };
    }

    Sign state(Validity.State state) {
        return switch (state) {
            case HOLDS -> Sign.IN_FORCE;
            case NOT_YET, NOT_THERE -> Sign.NOT_YET;
            case ENDED -> Sign.ENDED;
            case OPEN -> Sign.UNKNOWN;
        };
    }

    /// Whether a finding holds, and since or from when.
    String validity(Validity validity) {
        return switch (validity.state()) {
            case HOLDS -> holds(validity);
            case OPEN, NOT_THERE -> book.name("comparison.state.", validity.state());
            case NOT_YET ->
                validity.from()
                        .map(from -> frame().say("comparison.state.from", book.day(from)))
                        .orElseGet(() -> book.standing(validity.standing()));
            case ENDED ->
                validity.standing().filter(each -> each.status().isOver()).isPresent()
                        ? book.standing(validity.standing())
                        : book.name("comparison.state.", validity.state());
        };
    }

    private String holds(Validity validity) {
        boolean isSoft = validity.standing()
                .filter(each -> each.status() == Status.IN_EFFECT)
                .isPresent();
        Optional<String> since = validity.from()
                .map(book::day)
                .or(() -> validity.standing().flatMap(Standing::since).map(book::day));
        String key = isSoft ? "comparison.state.effect" : "comparison.state.holds";
        return since.map(each -> frame().say(isSoft ? "comparison.state.effectSince" : "comparison.state.since", each))
                .orElseGet(() -> frame().say(key));
    }

    /// Sources for a file.
    List<Cell.Source> cited(List<SourceRef> sources) {
        return book.sources(sources).stream()
                .map(each -> new Cell.Source(
                        each.detail().isEmpty() ? each.label() : each.label() + ", " + each.detail(),
                        each.href().isEmpty() ? Optional.empty() : Optional.of(java.net.URI.create(each.href()))))
                .toList();
    }

    Table.Words tableWords() {
        return new Table.Words(
                frame().say("comparison.mark"),
                frame().say("comparison.sources"),
                Map.of(
                        Mark.VERIFIED, frame().say("comparison.verified"),
                        Mark.UNVERIFIED, frame().say("comparison.unverified"),
                        Mark.COMPUTED, frame().say("comparison.computed")));
    }

    /// What a field of the catalogue says; empty where the instrument's name says it all.
    String entry(Comparison.Entry entry) {
        Instrument instrument = entry.instrument();
        return switch (entry.field()) {
            case APPROACH -> "";
            case ANCESTORS ->
                frame().say(
                                "comparison.entry.ancestors",
                                instrument.ancestors().stream()
                                        .map(each -> book.shortName(each.id()))
                                        .collect(Collectors.joining(", ")));
            case REVIEW ->
                instrument
                        .review()
                        .map(review -> frame().say(
                                        "comparison.entry.review",
                                        review.provision().equals(Threshold.NO_PROVISION)
                                                ? frame().say("thresholds.noProvision")
                                                : review.provision(),
                                        review.nextDue().map(book::day).orElse(frame().say("thresholds.noProvision"))))
                        .orElse("");
            case PENALTIES ->
                instrument.thresholds().stream()
                        .filter(each -> each.quantity() == Threshold.Quantity.PENALTY)
                        .map(each -> frame().say("comparison.entry.penalty", book.amount(each), each.what()))
                        .collect(Collectors.joining("; "));
        };
    }

    /// Whether the field was verified.
    static boolean isVerified(Comparison.Entry entry) {
        Instrument instrument = entry.instrument();
        return switch (entry.field()) {
            case APPROACH, ANCESTORS -> instrument.verified();
            case REVIEW ->
                instrument.verified()
                        && instrument.review().filter(Review::verified).isPresent();
            case PENALTIES ->
                instrument.verified()
                        && instrument.thresholds().stream()
                                .filter(each -> each.quantity() == Threshold.Quantity.PENALTY)
                                .allMatch(Threshold::verified);
        };
    }
}
