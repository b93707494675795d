package org.armillary.web.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.assessment.Assessor;
import org.armillary.assessment.Glance;
import org.armillary.assessment.Reassessment;
import org.armillary.assessment.Spell;
import org.armillary.portfolio.Kept;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Paging;
import org.armillary.web.Wordbook;

/// Kept systems as rows of the table, with what changes between two days where that is asked for.
final class SystemRows {

    private static final int PAGE = 50;
    private static final int MOST_CHANGES = 20;

    private final List<Kept> systems;
    private final Faces faces;
    private final Frame frame;

    SystemRows(List<Kept> systems, Faces faces, Frame frame) {
        this.systems = systems;
        this.faces = faces;
        this.frame = frame;
    }

    SystemsView view(int page, Optional<LocalDate> against, Way.Hidden token) {
        Assessor assessor = faces.assessor();
        Glance glance = Glance.of(assessor, frame.day());
        Optional<Reassessment> other = against.map(day -> day.isBefore(frame.day())
                ? Reassessment.between(assessor, day, assessor, frame.day())
                : Reassessment.between(assessor, frame.day(), assessor, day));
        return new SystemsView(
                systems.stream()
                        .skip((long) (page - 1) * PAGE)
                        .limit(PAGE)
                        .map(each -> row(each, glance, other))
                        .toList(),
                new Paging(page, PAGE, systems.size()),
                against.map(Frame::iso).orElse(""),
                frame.wording().day(frame.day()),
                against.map(frame.wording()::day).orElse(""),
                token);
    }

    private SystemsView.Row row(Kept kept, Glance glance, Optional<Reassessment> other) {
        String href = "/systems/" + kept.id();
        return new SystemsView.Row(
                Link.of(
                        kept.system().name().isEmpty()
                                ? frame.say("systems.unnamed")
                                : kept.system().name(),
                        frame.link(href)),
                frame.wording().moment(kept.changedAt()),
                tally(glance.count(kept.system())),
                other.map(each -> changes(each.changes(kept.system()), href)));
    }

    private List<AssessView.Tally> tally(Map<Spell.Is, Integer> counts) {
        return counts.entrySet().stream()
                .map(each -> new AssessView.Tally(
                        outcome(each.getKey()),
                        frame.say("systems.tally." + Wordbook.key(each.getKey())),
                        each.getValue()))
                .toList();
    }

    /// The outcome whose sign stands for it.
    private static String outcome(Spell.Is is) {
        return switch (is) {
            case HOLDS -> "holds";
            case DOES_NOT_HOLD -> "does-not-hold";
            case OPEN -> "depends";
            case STAYED -> "stayed";
            case UNBINDING -> "unbinding";
        };
    }

    private SystemsView.Changes changes(List<Reassessment.Change> changes, String href) {
        return new SystemsView.Changes(
                changes.stream()
                        .limit(MOST_CHANGES)
                        .map(each -> change(each, href))
                        .toList(),
                Math.max(0, changes.size() - MOST_CHANGES));
    }

    private SystemsView.Change change(Reassessment.Change change, String href) {
        int dot = change.conclusion().indexOf('.');
        var codification = faces.assessor().codex().get(change.conclusion().substring(0, dot));
        String what = codification.rules().conclusions().stream()
                .filter(each -> each.id().equals(change.conclusion().substring(dot + 1)))
                .map(each -> each.what())
                .findFirst()
                .orElse(change.conclusion());
        return new SystemsView.Change(
                Link.of(
                        codification.header().title() + ": " + what,
                        frame.link(href + "/finding", "of", change.conclusion())),
                word(change.before()),
                word(change.after()));
    }

    private String word(Optional<Spell.Is> is) {
        return is.map(each -> frame.say("assess.spell." + Wordbook.key(each)))
                .orElseGet(() -> frame.say("systems.absent"));
    }
}
