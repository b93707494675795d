package org.armillary.web.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.assessment.Origin;
import org.armillary.assessment.Outcome;
import org.armillary.assessment.Reply;
import org.armillary.assessment.Spell;
import org.armillary.catalogue.Catalogue;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.FactDescription;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.FactType;
import org.armillary.report.FactWords;
import org.armillary.web.Frame;
import org.armillary.web.Wordbook;

/// What assessments say, in the words of the pages.
///
/// @param book how the catalogue's own values are said
/// @param codex whose facts are asked
record AssessWords(Wordbook book, Codex codex) {

    static AssessWords of(Frame frame, Catalogue catalogue, Codex codex) {
        return new AssessWords(new Wordbook(frame, catalogue), codex);
    }

    Frame frame() {
        return book.frame();
    }

    /// The page of an instrument in the catalogue; that of its rulebook, where the catalogue has no entry.
    String href(Origin origin) {
        return frame().link(
                        book.catalogue().find(origin.instrument()).isPresent()
                                ? "/instruments/" + origin.instrument()
                                : "/rulebooks/" + origin.rulebook());
    }

    /// The question that asks for a fact; its id where the catalogue has none.
    String question(String fact) {
        return facts().question(fact);
    }

    private FactWords facts() {
        return new FactWords(frame().wording(), codex);
    }

    String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NotYet(LocalDate from, Set<String> missing) ->
                missing.isEmpty()
                        ? frame().say("assess.outcome.not-yet", book.day(from))
                        : frame().say("assess.outcome.not-yet.depends", book.day(from), missing.size());
            case Outcome.Depends(Set<String> missing) -> frame().say("assess.outcome.depends", missing.size());
            case Outcome.Stayed(String by, Optional<LocalDate> until, String _) ->
                until.map(day -> frame().say("assess.outcome.stayed.until", by, book.day(day)))
                        .orElseGet(() -> frame().say("assess.outcome.stayed", by));
            case Outcome.Unbinding(var is) -> book.name("assess.standing.", is);
            case Outcome.Holds(), Outcome.DoesNotHold(), Outcome.Contested _ ->
                frame().say("assess.outcome." + outcome.word());
        };
    }

    String spell(Spell spell) {
        String is = book.name("assess.spell.", spell.is());
        return spell.from()
                .map(from -> spell.until()
                        .map(until -> frame().say("assess.spell.between", is, book.day(from), book.day(until)))
                        .orElseGet(() -> frame().say("assess.spell.since", is, book.day(from))))
                .orElseGet(() -> spell.until()
                        .map(until -> frame().say("assess.spell.until", is, book.day(until)))
                        .orElseGet(() -> frame().say("assess.spell.always", is)));
    }

    String reply(String fact, Reply reply) {
        return reply.answer().map(each -> answer(fact, each)).orElseGet(() -> frame().say("assess.unknown"));
    }

    String answer(String fact, Answer answer) {
        FactDescription known = codex.fact(fact);
        return switch (answer) {
            case Answer.Truth(boolean value) -> frame().say(value ? "assess.yes" : "assess.no");
            case Answer.Chosen(String option) -> label(known, option);
            case Answer.OneOf(Set<String> options) -> options(known, options, "assess.oneOf");
            case Answer.Several(Set<String> included, Set<String> excluded) -> several(known, included, excluded);
            case Answer.Between(Optional<BigDecimal> low, Optional<BigDecimal> high) ->
                range(low.map(each -> quantity(known, each)), high.map(each -> quantity(known, each)));
            case Answer.Within(Optional<LocalDate> first, Optional<LocalDate> last) ->
                range(first.map(book::day), last.map(book::day));
        };
    }

    private String range(Optional<String> low, Optional<String> high) {
        if (low.equals(high)) {
            return low.orElseGet(() -> frame().say("assess.unknown"));
        }
        return low.isEmpty()
                ? frame().say("assess.atMost", high.orElse(""))
                : high.map(each -> frame().say("assess.between", low.get(), each))
                        .orElseGet(() -> frame().say("assess.atLeast", low.get()));
    }

    private String quantity(FactDescription fact, BigDecimal value) {
        return facts().quantity(fact, value);
    }

    private String several(FactDescription fact, Set<String> included, Set<String> excluded) {
        if (included.isEmpty()) {
            boolean all = fact.fact().type() instanceof FactType.Choices(List<String> options)
                    && excluded.containsAll(options);
            return all ? frame().say("assess.none") : options(fact, excluded, "assess.notThese");
        }
        return options(fact, included, "assess.these");
    }

    private String options(FactDescription fact, Set<String> options, String key) {
        return frame().say(
                        key,
                        fact.labels().keySet().stream()
                                .filter(options::contains)
                                .sorted()
                                .map(each -> label(fact, each))
                                .collect(Collectors.joining("; ")));
    }

    static String label(FactDescription fact, String option) {
        return FactWords.label(fact, option);
    }

    /// What would have to be so, in words.
    String change(Condition condition) {
        return facts().change(condition);
    }

    /// What is known of a reading, `point: reading`, each with whether the conclusion holds in it.
    List<String> readings(Map<String, Boolean> byReading) {
        return byReading.entrySet().stream()
                .map(each ->
                        frame().say(each.getValue() ? "assess.reading.holds" : "assess.reading.not", each.getKey()))
                .toList();
    }

    /// How far the codification is to be trusted, where it isn't wholly.
    List<String> cautions(org.armillary.assessment.Finding finding) {
        return cautions(finding.origin());
    }

    List<String> cautions(org.armillary.assessment.Origin origin) {
        return Stream.of(
                        origin.verified() ? "" : frame().say("assess.caution.unverified"),
                        origin.depth() == org.armillary.law.codification.Codification.Depth.SHALLOW
                                ? frame().say("assess.caution.shallow")
                                : "",
                        switch (origin.basis()) {
                            case OFFICIAL_CONSOLIDATED, ENACTED_PRINT -> "";
                            case EARLIER_PRINT, TRANSLATION, SECONDARY, NONE ->
                                book.name("assess.basis.", origin.basis());
                        })
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
