package org.armillary.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.assessment.Described;
import org.armillary.law.codification.Clock;
import org.armillary.law.codification.Codification;
import org.armillary.law.codification.Penalty;
import org.armillary.law.codification.Scorecard;
import org.armillary.law.codification.Statement;
import org.armillary.law.rulebook.Conclusion;
import org.armillary.law.rulebook.Feel;
import org.armillary.law.rulebook.Parameter;
import org.armillary.law.rulebook.Rule;

/// A rulebook: what it is of, what it concludes by which rules, and what surrounds them. Conditions are FEEL.
record RulebookAnswer(
        Head head,
        List<ConclusionAnswer> conclusions,
        List<RuleAnswer> rules,
        List<ParameterAnswer> parameters,
        List<ClockAnswer> clocks,
        List<PenaltyAnswer> penalties,
        List<ScorecardAnswer> scorecards) {

    static RulebookAnswer of(Codification book) {
        return new RulebookAnswer(
                Head.of(book),
                book.rules().conclusions().stream()
                        .map(each -> ConclusionAnswer.of(
                                each, Optional.ofNullable(book.statements().get(each.id()))))
                        .toList(),
                book.rules().rules().stream().map(RuleAnswer::of).toList(),
                book.rules().parameters().stream().map(ParameterAnswer::of).toList(),
                book.clocks().stream().map(ClockAnswer::of).toList(),
                book.penalties().stream().map(PenaltyAnswer::of).toList(),
                book.scorecards().stream().map(ScorecardAnswer::of).toList());
    }

    /// What a rulebook is of.
    ///
    /// @param expression the day of the text that is encoded
    /// @param cases how many worked cases its rules are held to
    /// @param digest SHA-256 over its files' names and bytes, in hexadecimal
    record Head(
            String id,
            String instrument,
            String jurisdiction,
            String title,
            Optional<String> work,
            LocalDate expression,
            String textBasis,
            String depth,
            String scope,
            String reading,
            boolean verified,
            List<String> sources,
            List<StandingAnswer> standings,
            List<Codification.Stay> stays,
            int conclusions,
            int rules,
            int cases,
            String digest) {

        static Head of(Codification book) {
            Codification.Header it = book.header();
            return new Head(
                    it.id(),
                    it.instrument(),
                    it.jurisdiction(),
                    it.title(),
                    it.work(),
                    it.expression(),
                    Described.word(it.basis()),
                    Described.word(it.depth()),
                    it.scope(),
                    it.reading(),
                    it.verified(),
                    it.sources(),
                    it.standings().stream()
                            .map(each -> new StandingAnswer(
                                    Described.word(each.is()), each.from(), each.until(), each.source()))
                            .toList(),
                    it.stays(),
                    book.rules().conclusions().size(),
                    book.rules().rules().size(),
                    book.samples().size(),
                    book.digest());
        }
    }

    /// What the instrument is from one day to another.
    record StandingAnswer(String is, Optional<LocalDate> from, Optional<LocalDate> until, String source) {}

    /// Something that its rules decide.
    ///
    /// @param unencoded what of the law no rule captures
    record ConclusionAnswer(
            String id,
            String kind,
            String what,
            String binds,
            Optional<String> provision,
            List<String> also,
            Optional<Statement.Duty> duty,
            List<String> penalties,
            List<Conclusion.Gap> unencoded) {

        static ConclusionAnswer of(Conclusion it, Optional<Statement> statement) {
            return new ConclusionAnswer(
                    it.id(),
                    statement.map(each -> Described.word(each.kind())).orElse(""),
                    it.what(),
                    it.binds(),
                    statement.flatMap(Statement::provision),
                    statement.map(Statement::also).orElse(List.of()),
                    statement.flatMap(Statement::duty),
                    statement.map(Statement::penalties).orElse(List.of()),
                    it.unencoded());
        }
    }

    /// A rule.
    ///
    /// @param grants whether the conclusion holds by it; an exception only overrides
    record RuleAnswer(
            String id,
            String concludes,
            boolean grants,
            String when,
            List<String> because,
            List<String> overrides,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<Rule.Reading> reading,
            String note) {

        static RuleAnswer of(Rule it) {
            return new RuleAnswer(
                    it.id(),
                    it.concludes(),
                    it.grants(),
                    Feel.write(it.when()),
                    it.because(),
                    it.overrides(),
                    it.from(),
                    it.until(),
                    it.reading(),
                    it.note());
        }
    }

    /// A number or day of the law, dated.
    record ParameterAnswer(String id, List<ValueAnswer> values) {

        static ParameterAnswer of(Parameter it) {
            return new ParameterAnswer(
                    it.id(),
                    it.values().stream()
                            .map(each -> new ValueAnswer(
                                    each.value().toString(), each.from(), each.until(), each.provision()))
                            .toList());
        }
    }

    /// @param is a number, or a day as FEEL writes it
    record ValueAnswer(String is, Optional<LocalDate> from, Optional<LocalDate> until, String provision) {}

    /// A period from an event.
    record ClockAnswer(
            String id,
            String conclusion,
            String what,
            String whose,
            String to,
            String when,
            List<StartAnswer> starts,
            String counting,
            String place,
            String words,
            List<String> provisions) {

        static ClockAnswer of(Clock it) {
            return new ClockAnswer(
                    it.id(),
                    it.conclusion(),
                    it.what(),
                    it.whose(),
                    it.to(),
                    Feel.write(it.when()),
                    it.starts().stream()
                            .map(each -> new StartAnswer(
                                    each.moment(),
                                    each.period().toString(),
                                    each.when().map(Feel::write),
                                    each.provisions()))
                            .toList(),
                    it.counting(),
                    it.place(),
                    it.words(),
                    it.provisions());
        }
    }

    /// A moment that a clock runs from, and how long.
    record StartAnswer(String moment, String period, Optional<String> when, List<String> provisions) {}

    /// What a breach may cost.
    ///
    /// @param share percent of worldwide yearly turnover
    /// @param lower whether the lower of amount and share is the limit
    record PenaltyAnswer(
            String id,
            String what,
            String when,
            Optional<BigDecimal> amount,
            String currency,
            String per,
            Optional<BigDecimal> share,
            Optional<String> of,
            boolean lower,
            List<String> provisions,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {

        static PenaltyAnswer of(Penalty it) {
            return new PenaltyAnswer(
                    it.id(),
                    it.what(),
                    Feel.write(it.when()),
                    it.amount(),
                    it.currency(),
                    it.per(),
                    it.share(),
                    it.of(),
                    it.lower(),
                    it.provisions(),
                    it.from(),
                    it.until());
        }
    }

    /// Points that add up to a level.
    record ScorecardAnswer(
            String id, String title, List<ItemAnswer> items, Map<String, Integer> groups, List<String> levels) {

        static ScorecardAnswer of(Scorecard it) {
            return new ScorecardAnswer(
                    it.id(),
                    it.title(),
                    it.items().stream()
                            .map(each ->
                                    new ItemAnswer(each.fact(), each.group(), Feel.write(each.asked()), each.points()))
                            .toList(),
                    it.groups(),
                    it.levels().stream().map(Scorecard.Level::name).toList());
        }
    }

    /// @param asked when it is asked
    record ItemAnswer(String fact, String group, String asked, Map<String, Integer> points) {}
}
