package org.armillary.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.armillary.assessment.Described;
import org.armillary.assessment.Exposure;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Obligation;
import org.armillary.assessment.Obligations;
import org.armillary.law.codification.Clock;
import org.armillary.law.codification.Penalty;
import org.armillary.law.codification.Relation;
import org.armillary.report.Report.Part;
import org.armillary.report.Report.Section;

/// Who has to do what, in the order in which it starts, with what shows it and what a breach may cost.
final class DutyList {

    private final ReportWords words;
    private final Obligations obligations;

    DutyList(ReportWords words) {
        this.words = words;
        this.obligations = words.assessment().obligations();
    }

    Section section() {
        List<Part> parts = new ArrayList<>();
        parts.add(
                obligations.bound().isEmpty()
                        ? new Part.Paragraph(words.say("board.duties.none"))
                        : grid(obligations.bound()));
        if (!obligations.advised().isEmpty()) {
            parts.add(new Part.Heading(words.say("board.advised")));
            parts.add(grid(obligations.advised()));
        }
        return new Section(words.say("board.duties"), parts);
    }

    private Part grid(List<Obligation> obligations) {
        return words.grid(
                List.of(14, 29, 20, 16, 21),
                List.of("board.start", "board.duty", "board.provision", "board.evidence", "board.penalty"),
                obligations.stream()
                        .sorted(Comparator.comparing(
                                each -> each.from().map(Object::toString).orElse("")))
                        .map(this::row)
                        .toList());
    }

    private List<String> row(Obligation obligation) {
        Finding finding = obligation.finding();
        List<String> act = new ArrayList<>();
        act.add(obligation.act());
        if (!finding.binds().isEmpty()) {
            act.add(words.say("finding.binds", ReportWords.plain(finding.binds())));
        }
        if (!obligation.when().isEmpty()) {
            act.add(words.say("assess.when." + obligation.when()));
        }
        obligation.clocks().stream().map(this::clock).distinct().forEach(act::add);
        return List.of(
                words.day(obligation.from()),
                String.join("\n", act),
                words.instrument(finding.origin()) + "\n" + words.provisions(finding),
                obligation.evidence().stream().map(ReportWords::plain).collect(Collectors.joining("\n")),
                obligation.exposures().stream().map(this::cost).distinct().collect(Collectors.joining("\n")));
    }

    private String clock(Clock clock) {
        return words.say(
                clock.to().isEmpty() ? "board.clock" : "assess.clock",
                ReportWords.plain(clock.what()),
                ReportWords.plain(clock.to()),
                clock.words());
    }

    /// The most that it may cost; where that isn't known, what the law says of amount and share.
    private String cost(Exposure exposure) {
        Penalty penalty = exposure.penalty();
        String what = penalty.what();
        String cited = words.provisions(penalty.provisions());
        String said = exposure.most()
                .map(most -> words.say("board.cost.most", what, words.wording().number(most), penalty.currency()))
                .or(() -> penalty.share()
                        .map(share -> penalty.amount()
                                .map(amount -> words.say(
                                        penalty.lower() ? "board.cost.lower" : "board.cost.higher",
                                        what,
                                        words.wording().number(amount),
                                        penalty.currency(),
                                        words.wording().number(share)))
                                .orElseGet(() -> words.say(
                                        "board.cost.share",
                                        what,
                                        words.wording().number(share)))))
                .orElse(what);
        return cited.isEmpty() ? said : words.say("board.cost.cited", said, cited);
    }

    /// How duties that bind stand to each other.
    Section relations() {
        List<String> lines =
                obligations.relations().stream().map(this::relation).toList();
        return new Section(words.say("board.relations"), lines.isEmpty() ? List.of() : List.of(new Part.Points(lines)));
    }

    private String relation(Relation relation) {
        String said = words.say(
                "board.relation." + Described.word(relation.kind()),
                named(relation.from()),
                named(relation.to()),
                relation.what());
        return words.say(
                "board.relation.checked",
                said,
                relation.basis().isEmpty() ? relation.source() : words.provisions(relation.basis()),
                words.say(relation.reviewed() ? "assess.reviewed" : "assess.unreviewed"));
    }

    private String named(String conclusion) {
        return words.assessment()
                .find(conclusion)
                .map(each -> words.say(
                        "board.named",
                        each.origin().title(),
                        each.duty().map(duty -> duty.act()).orElse(each.what()),
                        words.provisions(each)))
                .orElse(conclusion);
    }
}
