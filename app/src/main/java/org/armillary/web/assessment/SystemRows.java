package org.armillary.web.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.assessment.Assessment;
import org.armillary.assessment.Comparison;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Outcome;
import org.armillary.portfolio.Kept;
import org.armillary.web.Frame;
import org.armillary.web.Link;

/// Kept systems as rows of the table, with what changes between two days where that is asked for.
final class SystemRows {

    private static final int MOST_CHANGES = 40;

    private final List<Kept> systems;
    private final Faces faces;
    private final Frame frame;

    SystemRows(List<Kept> systems, Faces faces, Frame frame) {
        this.systems = systems;
        this.faces = faces;
        this.frame = frame;
    }

    SystemsView view(Optional<LocalDate> against, Way.Hidden token) {
        return new SystemsView(
                systems.stream().map(each -> row(each, against)).toList(),
                against.map(Frame::iso).orElse(""),
                frame.wording().day(frame.day()),
                against.map(frame.wording()::day).orElse(""),
                List.of(),
                token);
    }

    private SystemsView.Row row(Kept kept, Optional<LocalDate> against) {
        Way way = new Way(frame, "/systems/" + kept.id(), new LinkedHashMap<>());
        Sheet sheet = faces.sheet(frame, Description.of(kept.system(), java.util.Set.of()), way);
        return new SystemsView.Row(
                Link.of(
                        kept.system().name().isEmpty()
                                ? frame.say("systems.unnamed")
                                : kept.system().name(),
                        way.to("")),
                kept.version(),
                frame.wording().moment(kept.changedAt()),
                sheet.rows().tally(sheet.assessment()),
                next(sheet),
                against.map(day -> changes(sheet, day)));
    }

    /// The next day on which something begins to apply.
    private String next(Sheet sheet) {
        Map<LocalDate, Integer> coming = new java.util.TreeMap<>();
        for (Finding each : sheet.assessment().findings()) {
            if (each.outcome() instanceof Outcome.NotYet(LocalDate from, var missing) && missing.isEmpty()) {
                coming.merge(from, 1, Integer::sum);
            }
        }
        return coming.entrySet().stream()
                .findFirst()
                .map(each -> frame.say("systems.next", frame.wording().day(each.getKey()), each.getValue()))
                .orElse("");
    }

    private List<SystemsView.Change> changes(Sheet sheet, LocalDate against) {
        Assessment other =
                faces.assessor().assess(sheet.description().system(), against, sheet.description().places());
        boolean back = against.isBefore(frame.day());
        Comparison comparison = back
                ? Comparison.of(other, sheet.assessment())
                : Comparison.of(sheet.assessment(), other);
        List<SystemsView.Change> changes = new ArrayList<>();
        for (Comparison.Change each : comparison.changes()) {
            if (each.isOfOutcome() && changes.size() < MOST_CHANGES) {
                changes.add(new SystemsView.Change(
                        Link.of(
                                each.latest().origin().title() + ": "
                                        + each.latest().what(),
                                sheet.way().to("/finding", "of", each.conclusion())),
                        each.before().map(it -> sheet.words().outcome(it.outcome())).orElse(frame.say("systems.absent")),
                        each.after().map(it -> sheet.words().outcome(it.outcome())).orElse(frame.say("systems.absent"))));
            }
        }
        return changes;
    }
}
