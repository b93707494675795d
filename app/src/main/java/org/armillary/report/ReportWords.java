package org.armillary.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.armillary.assessment.Assessment;
import org.armillary.assessment.Described;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Origin;
import org.armillary.assessment.Outcome;
import org.armillary.wording.Wording;

/// What all parts of a report say alike.
///
/// @param assessment what is reported
/// @param wording the language
/// @param place what a jurisdiction's code is called
record ReportWords(Assessment assessment, Wording wording, UnaryOperator<String> place) {

    String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    FactWords facts() {
        return new FactWords(wording, assessment.codex());
    }

    String title() {
        String name = assessment.system().name();
        return name.isEmpty() ? say("board.unnamed") : name;
    }

    String asked() {
        String places = assessment.jurisdictions().isEmpty()
                ? say("board.everywhere")
                : assessment.jurisdictions().stream().map(place).collect(Collectors.joining(", "));
        return say("board.asked", wording.day(assessment.on()), places);
    }

    /// Where it is law, and as what.
    String instrument(Origin origin) {
        return say("board.instrument", place.apply(origin.jurisdiction()), origin.title());
    }

    /// What is found, and whom it binds.
    String what(Finding finding) {
        return finding.binds().isEmpty() ? finding.what() : say("board.binds", finding.what(), plain(finding.binds()));
    }

    String provisions(Finding finding) {
        return provisions(finding.provisions());
    }

    String provisions(List<String> provisions) {
        return provisions.stream()
                .map(each -> ProvisionWords.of(each, wording))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /// The first day of what holds on the day of the report; empty where it always held.
    String since(Finding finding) {
        return day(finding.spell(assessment.on()).from());
    }

    String day(Optional<LocalDate> day) {
        return day.map(wording::day).orElse("");
    }

    String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NotYet(var from, var missing) ->
                say(
                        missing.isEmpty() ? "assess.outcome.not-yet" : "assess.outcome.not-yet.depends",
                        wording.day(from),
                        missing.size());
            case Outcome.Depends(var missing) -> say("assess.outcome.depends", missing.size());
            case Outcome.Stayed(var by, var until, var _) ->
                until.map(day -> say("assess.outcome.stayed.until", by, wording.day(day)))
                        .orElseGet(() -> say("assess.outcome.stayed", by));
            case Outcome.Unbinding(var is) -> say("board.unbinding", say("assess.standing." + Described.word(is)));
            case Outcome.Contested(var byReading) ->
                byReading.entrySet().stream()
                        .map(each ->
                                say(each.getValue() ? "assess.reading.holds" : "assess.reading.not", each.getKey()))
                        .collect(Collectors.joining("\n"));
            case Outcome.Holds(), Outcome.DoesNotHold() -> say("assess.outcome." + outcome.word());
        };
    }

    /// A table whose heads are keys of the wording.
    Report.Part.Grid grid(List<Integer> widths, List<String> heads, List<List<String>> rows) {
        return new Report.Part.Grid(
                widths, heads.stream().map(each -> say(each)).toList(), rows);
    }

    /// A name as files have it, as a reader wants it.
    static String plain(String name) {
        return name.replace('_', ' ').replace('-', ' ').strip();
    }
}
