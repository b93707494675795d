package org.armillary.web.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.PartialDate;
import org.armillary.catalogue.Register;
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
import org.armillary.web.Shown;
import org.armillary.web.Sign;

/// The values of findings and the catalogue in the words and signs of the pages.
public record Words(Frame frame, Catalogue catalogue) {

    private static final BigDecimal LARGE = BigDecimal.TEN.pow(15);
    private static final String PART = "[a-z]{2}-[a-z0-9]{1,3}";

    /// A source as a reader finds it; `href` is empty where no address is known.
    public record Source(String label, String detail, String href) {}

    public String name(String group, Enum<?> value) {
        return frame.say(group + Fields.nameOf(value));
    }

    public static String key(Enum<?> value) {
        return Fields.nameOf(value);
    }

    public String place(String code) {
        if (code.matches(PART)) {
            String known = "comparison.part." + code.replaceAll("[0-9]", "");
            return frame.wording().knows(known)
                    ? frame.say("comparison.part", frame.say(known), place(code.substring(0, 2)))
                    : code.toUpperCase(java.util.Locale.ROOT);
        }
        return Shown.jurisdiction(frame, code);
    }

    public String place(Jurisdiction jurisdiction) {
        return place(jurisdiction.code());
    }

    public String subject(Subject subject) {
        return switch (subject) {
            case Subject.Place(Jurisdiction jurisdiction) -> place(jurisdiction);
            case Subject.One one -> one.instrument().shortName();
            case Subject.Forum forum -> forum.body().shortName();
        };
    }

    public Sign force(Force force) {
        return switch (force) {
            case HARD -> Sign.HARD;
            case SOFT -> Sign.SOFT;
            case HYBRID -> Sign.HYBRID;
        };
    }

    public Sign state(Validity.State state) {
        return switch (state) {
            case HOLDS -> Sign.IN_FORCE;
            case NOT_YET, NOT_THERE -> Sign.NOT_YET;
            case ENDED -> Sign.ENDED;
            case OPEN -> Sign.UNKNOWN;
        };
    }

    public Sign standing(Optional<Standing> standing) {
        return standing.map(each -> switch (each.status()) {
                    case IN_FORCE, IN_EFFECT, PARTLY_APPLYING -> Sign.IN_FORCE;
                    case PROPOSED, ADOPTED, NOT_IN_FORCE, NOT_YET_APPLYING -> Sign.NOT_YET;
                    case SUPERSEDED, REPEALED, EXPIRED, WITHDRAWN, FAILED -> Sign.ENDED;
                    case UNKNOWN -> Sign.UNKNOWN;
                })
                .orElse(Sign.NOT_YET);
    }

    /// What an instrument is on the day, with its doubt.
    public String standingWords(Optional<Standing> standing) {
        if (standing.isEmpty()) {
            return frame.say("comparison.status.absent");
        }
        Standing it = standing.get();
        String status = name("comparison.status.", it.status());
        if (it.foreseen()) {
            return frame.say("comparison.status.foreseen", status);
        }
        return it.sure() ? status : frame.say("comparison.status.unsure", status);
    }

    /// Whether a finding holds, and since or from when.
    public String validity(Validity validity) {
        return switch (validity.state()) {
            case HOLDS -> holds(validity);
            case OPEN, NOT_THERE -> name("comparison.state.", validity.state());
            case NOT_YET ->
                validity.from()
                        .map(from -> frame.say("comparison.state.from", day(from)))
                        .orElseGet(() -> standingWords(validity.standing()));
            case ENDED ->
                validity.standing().filter(each -> each.status().isOver()).isPresent()
                        ? standingWords(validity.standing())
                        : name("comparison.state.", validity.state());
        };
    }

    private String holds(Validity validity) {
        boolean isSoft = validity.standing()
                .filter(each -> each.status() == Status.IN_EFFECT)
                .isPresent();
        Optional<String> since = validity.from()
                .map(this::day)
                .or(() -> validity.standing().flatMap(Standing::since).map(this::day));
        String key = isSoft ? "comparison.state.effect" : "comparison.state.holds";
        return since.map(each -> frame.say(isSoft ? "comparison.state.effectSince" : "comparison.state.since", each))
                .orElseGet(() -> frame.say(key));
    }

    public String day(LocalDate day) {
        return frame.wording().day(day);
    }

    /// A date as precisely as it is known.
    public String day(PartialDate day) {
        return day.isDay() ? day(day.first()) : day.toString();
    }

    public Source source(SourceRef source) {
        return switch (source) {
            case SourceRef.InRegister(String id, String at, String note) -> {
                Register register = catalogue.findRegister(id).orElseThrow();
                yield new Source(
                        register.title(),
                        Stream.of(at, note).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · ")),
                        register.uri().map(Object::toString).orElse(""));
            }
            case SourceRef.AtAddress(java.net.URI uri, String note) ->
                new Source(Optional.ofNullable(uri.getHost()).orElse(uri.toString()), note, uri.toASCIIString());
            case SourceRef.Lost(String what) -> new Source(frame.say("comparison.source.lost"), what, "");
            case SourceRef.GeneralKnowledge() -> new Source(frame.say("comparison.source.general"), "", "");
        };
    }

    public List<Source> sources(List<SourceRef> sources) {
        return sources.stream().map(this::source).toList();
    }

    /// Sources for a file.
    List<Cell.Source> cited(List<SourceRef> sources) {
        return sources(sources).stream()
                .map(each -> new Cell.Source(
                        each.detail().isEmpty() ? each.label() : each.label() + ", " + each.detail(),
                        each.href().isEmpty() ? Optional.empty() : Optional.of(java.net.URI.create(each.href()))))
                .toList();
    }

    Table.Words tableWords() {
        return new Table.Words(
                frame.say("comparison.mark"),
                frame.say("comparison.sources"),
                Map.of(
                        Mark.VERIFIED, frame.say("comparison.verified"),
                        Mark.UNVERIFIED, frame.say("comparison.unverified"),
                        Mark.COMPUTED, frame.say("comparison.computed")));
    }

    /// What a field of the catalogue says; empty where the instrument's name says it all.
    String entry(Comparison.Entry entry) {
        Instrument instrument = entry.instrument();
        return switch (entry.field()) {
            case APPROACH -> "";
            case ANCESTORS ->
                frame.say(
                        "comparison.entry.ancestors",
                        instrument.ancestors().stream()
                                .map(each -> catalogue.get(each.id()).shortName())
                                .collect(Collectors.joining(", ")));
            case REVIEW ->
                instrument
                        .review()
                        .map(review -> frame.say(
                                "comparison.entry.review",
                                review.provision().equals(Threshold.NO_PROVISION)
                                        ? frame.say("thresholds.noProvision")
                                        : review.provision(),
                                review.nextDue().map(this::day).orElse(frame.say("thresholds.noProvision"))))
                        .orElse("");
            case PENALTIES ->
                instrument.thresholds().stream()
                        .filter(each -> each.quantity() == Threshold.Quantity.PENALTY)
                        .map(each -> frame.say("comparison.entry.penalty", amount(each), each.what()))
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

    /// A number as people read it: digits in groups, or a power of ten.
    public String number(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.abs().compareTo(LARGE) >= 0) {
            int exponent = stripped.precision() - stripped.scale() - 1;
            BigDecimal mantissa = stripped.movePointLeft(exponent)
                    .round(new java.math.MathContext(4))
                    .stripTrailingZeros();
            return mantissa.compareTo(BigDecimal.ONE) == 0
                    ? frame.say("thresholds.tenTo", superscript(exponent))
                    : frame.say("thresholds.power", mantissa.toPlainString(), superscript(exponent));
        }
        return stripped.scale() <= 0 ? frame.wording().number(stripped.longValueExact()) : stripped.toPlainString();
    }

    private static String superscript(int exponent) {
        return String.valueOf(exponent)
                .chars()
                .mapToObj(c -> c == '-' ? "⁻" : String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')))
                .collect(Collectors.joining());
    }

    /// A threshold's number with its side and unit.
    public String amount(Threshold threshold) {
        if (threshold.quantity() == Threshold.Quantity.DATE) {
            return day(LocalDate.ofEpochDay(threshold.value().longValue()));
        }
        String value = threshold
                .to()
                .map(to -> frame.say("thresholds.range", number(threshold.value()), number(to)))
                .orElseGet(() -> number(threshold.value()));
        String sided = frame.say(
                "thresholds.comparator." + Fields.nameOf(threshold.comparator()), value + " " + threshold.unit());
        return threshold
                .or()
                .map(or -> frame.say("thresholds.or", sided, number(or.value()) + " " + or.unit()))
                .orElse(sided);
    }
}
