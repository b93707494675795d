package org.armillary.web.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.assessment.Assessor;
import org.armillary.assessment.Origin;
import org.armillary.law.codification.Clock;
import org.armillary.law.codification.Codification;
import org.armillary.law.codification.Penalty;
import org.armillary.law.codification.Sample;
import org.armillary.law.codification.Statement;
import org.armillary.law.rulebook.Conclusion;
import org.armillary.law.rulebook.Feel;
import org.armillary.law.rulebook.Parameter;
import org.armillary.law.rulebook.Rule;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.ReceiptMark;

/// Rulebooks, as pages show them.
final class RulebookLeaves {

    private final Assessor assessor;
    private final AssessWords words;
    private final Citations citations;
    private final Frame frame;

    RulebookLeaves(Assessor assessor, AssessWords words, Citations citations) {
        this.assessor = assessor;
        this.words = words;
        this.citations = citations;
        this.frame = words.frame();
    }

    RulebooksView list() {
        Map<String, List<RulebooksView.Row>> byPlace = new LinkedHashMap<>();
        assessor.codex()
                .list()
                .forEach(each -> byPlace.computeIfAbsent(
                                words.book().jurisdiction(each.header().jurisdiction()), _ -> new ArrayList<>())
                        .add(row(each)));
        return new RulebooksView(
                byPlace.entrySet().stream()
                        .map(each -> new RulebooksView.Group(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparing(RulebooksView.Group::place))
                        .toList(),
                assessor.codex().list().size(),
                assessor.codex().facts().size());
    }

    private RulebooksView.Row row(Codification book) {
        return new RulebooksView.Row(
                book.header().title(),
                frame.link("/rulebooks/" + book.id()),
                standing(book),
                words.cautions(Origin.of(book.header())),
                book.rules().conclusions().size(),
                book.rules().rules().size(),
                book.samples().size());
    }

    private String standing(Codification book) {
        return words.book().name("assess.standing.", assessor.standing(book, frame.day()));
    }

    /// @param receipt where the ledger has its last version
    RulebookView of(Codification book, ReceiptMark receipt) {
        Codification.Header it = book.header();
        Origin origin = Origin.of(it);
        return new RulebookView(
                it.title(),
                words.book().jurisdiction(it.jurisdiction()),
                words.book().catalogue().find(it.instrument()).isPresent()
                        ? frame.link("/instruments/" + it.instrument())
                        : "",
                standing(book),
                frame.say(
                        "assess.text",
                        words.book().name("assess.basis.", it.basis()),
                        words.book().day(it.expression())),
                words.cautions(origin),
                it.scope(),
                it.reading(),
                it.sources(),
                it.standings().stream()
                        .map(each -> spell(words.book().name("assess.standing.", each.is()), each.from(), each.until()))
                        .toList(),
                it.stays().stream()
                        .map(each -> spell(
                                frame.say("assess.outcome.stayed", each.by()), Optional.of(each.from()), each.until()))
                        .toList(),
                book.rules().conclusions().stream()
                        .map(each -> conclusion(each, book, origin))
                        .toList(),
                book.rules().parameters().stream()
                        .flatMap(each -> values(each, origin))
                        .toList(),
                book.clocks().stream().map(each -> clock(each, origin)).toList(),
                book.penalties().stream().map(each -> penalty(each, origin)).toList(),
                book.samples().stream().map(this::sample).toList(),
                book.rules().rules().size(),
                book.digest(),
                receipt,
                "/api/v1/rulebooks/" + book.id());
    }

    private RulebookView.Concluded conclusion(Conclusion it, Codification book, Origin origin) {
        Optional<Statement> statement = Optional.ofNullable(book.statements().get(it.id()));
        return new RulebookView.Concluded(
                it.id(),
                words.book().name("assess.kind.", statement.map(Statement::kind).orElse(Statement.Kind.SCOPE)),
                it.what(),
                it.binds().replace('-', ' ').replace('_', ' '),
                statement
                        .flatMap(Statement::duty)
                        .map(Statement.Duty::act)
                        .filter(each -> !each.equals(it.what()))
                        .orElse(""),
                book.rules().rules().stream()
                        .filter(each -> each.concludes().equals(it.id()))
                        .map(each -> rule(each, origin))
                        .toList(),
                it.unencoded().stream()
                        .map(each -> new FindingView.Gap(citations.link(each.provision(), origin), each.what()))
                        .toList());
    }

    private RulebookView.Ruled rule(Rule it, Origin origin) {
        List<String> about = new ArrayList<>();
        it.from()
                .ifPresent(
                        day -> about.add(frame.say("rulebook.from", words.book().day(day))));
        it.until()
                .ifPresent(day ->
                        about.add(frame.say("rulebook.until", words.book().day(day))));
        if (!it.overrides().isEmpty()) {
            about.add(frame.say(
                    "rulebook.overrides", String.join(", ", it.overrides()).replace('_', ' ')));
        }
        it.reading().ifPresent(each -> about.add(frame.say("rulebook.reading.of", each.name())));
        return new RulebookView.Ruled(
                it.id().replace('_', ' '),
                it.grants(),
                Feel.write(it.when()),
                citations.links(it.because(), origin),
                about,
                it.note());
    }

    private java.util.stream.Stream<RulebookView.Named> values(Parameter it, Origin origin) {
        return it.values().stream()
                .map(each -> new RulebookView.Named(
                        it.id().replace('_', ' '),
                        spell(each.value().toString(), each.from(), each.until()),
                        List.of(citations.link(each.provision(), origin))));
    }

    private RulebookView.Named clock(Clock it, Origin origin) {
        String starts = String.join(
                "; ",
                it.starts().stream()
                        .map(each ->
                                frame.say("rulebook.start", each.period().toString(), words.question(each.moment())))
                        .toList());
        return new RulebookView.Named(
                frame.say("rulebook.clock", plain(it.what()), plain(it.whose()), plain(it.to())),
                starts.isEmpty() ? it.words() : starts,
                citations.links(it.provisions(), origin));
    }

    private static String plain(String name) {
        return name.replace('_', ' ').replace('-', ' ');
    }

    private RulebookView.Named penalty(Penalty it, Origin origin) {
        List<String> most = new ArrayList<>();
        it.amount().ifPresent(each -> most.add(words.book().number(each) + " " + it.currency()));
        it.share()
                .ifPresent(each ->
                        most.add(frame.say("rulebook.share", words.book().number(each))));
        String together = most.size() < 2
                ? String.join("", most)
                : frame.say(it.lower() ? "rulebook.lower" : "rulebook.higher", most.getFirst(), most.getLast());
        return new RulebookView.Named(it.what(), together, citations.links(it.provisions(), origin));
    }

    private RulebookView.Case sample(Sample it) {
        return new RulebookView.Case(
                it.name(),
                words.book().day(it.on()),
                it.expected().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> Link.of(
                                frame.say("rulebook.expected", plain(each.getKey()), expected(each.getValue())),
                                "#" + each.getKey()))
                        .toList());
    }

    private String expected(Sample.Expected expected) {
        return switch (expected) {
            case Sample.Expected.Holds() -> frame.say("assess.outcome.holds");
            case Sample.Expected.DoesNotHold() -> frame.say("assess.outcome.does-not-hold");
            case Sample.Expected.Depends _ -> frame.say("assess.spell.open");
            case Sample.Expected.NotYet(LocalDate from) ->
                frame.say("assess.outcome.not-yet", words.book().day(from));
            case Sample.Expected.Contested() -> frame.say("assess.outcome.contested");
        };
    }

    private String spell(String is, Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.map(first -> until.map(last -> frame.say(
                                "assess.spell.between",
                                is,
                                words.book().day(first),
                                words.book().day(last)))
                        .orElseGet(() ->
                                frame.say("assess.spell.since", is, words.book().day(first))))
                .orElseGet(() -> until.map(last ->
                                frame.say("assess.spell.until", is, words.book().day(last)))
                        .orElse(is));
    }
}
