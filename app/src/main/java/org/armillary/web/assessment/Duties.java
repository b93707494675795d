package org.armillary.web.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.assessment.Exposure;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Obligation;
import org.armillary.assessment.Obligations;
import org.armillary.law.codification.Clock;
import org.armillary.law.codification.Relation;
import org.armillary.portfolio.DutyMark;
import org.armillary.web.Frame;
import org.armillary.web.Wordbook;

/// The duties of a system as matrix and list.
final class Duties {

    private final Sheet sheet;
    private final AssessWords words;
    private final Frame frame;

    private final Optional<Map<String, DutyMark>> marks;

    /// @param marks what was said of duties, by conclusion; empty where the system isn't kept
    Duties(Sheet sheet, Optional<Map<String, DutyMark>> marks) {
        this.sheet = sheet;
        this.marks = marks;
        this.words = sheet.words();
        this.frame = words.frame();
    }

    DutiesView view(Optional<Way.Hidden> token) {
        Obligations all = sheet.assessment().obligations();
        Map<String, Map<String, List<Obligation>>> byTopic = all.byTopic();
        Set<String> places = new LinkedHashSet<>();
        byTopic.values().forEach(each -> places.addAll(each.keySet()));
        List<String> columns = places.stream().sorted().toList();
        return new DutiesView(
                sheet.description().system().name(),
                sheet.way(),
                columns.stream().map(words.book()::jurisdiction).toList(),
                byTopic.entrySet().stream()
                        .map(each -> row(each.getKey(), each.getValue(), columns))
                        .toList(),
                steps(all.bound()),
                steps(all.open()),
                steps(all.advised()),
                all.relations().stream().map(this::relation).toList(),
                sheet.way().to(""),
                token);
    }

    private DutiesView.Row row(String topic, Map<String, List<Obligation>> byPlace, List<String> columns) {
        List<List<Jump>> cells = new ArrayList<>();
        for (String place : columns) {
            cells.add(byPlace.getOrDefault(place, List.of()).stream()
                    .map(this::link)
                    .toList());
        }
        return new DutiesView.Row(topic(topic), cells);
    }

    private String topic(String id) {
        return id.isEmpty() ? frame.say("assess.topic.other") : id.replace('-', ' ');
    }

    private Jump link(Obligation obligation) {
        return jump(obligation.act(), obligation.finding().conclusion());
    }

    private Jump jump(String label, String conclusion) {
        return sheet.way().jump(label, "/finding", "", "of", conclusion);
    }

    private List<DutiesView.Step> steps(List<Obligation> obligations) {
        return obligations.stream()
                .sorted(Comparator.comparing((Obligation each) -> each.from()
                                .filter(day -> day.isAfter(sheet.assessment().on()))
                                .isPresent())
                        .thenComparing(each -> each.from().map(Object::toString).orElse("")))
                .map(this::step)
                .toList();
    }

    private DutiesView.Step step(Obligation obligation) {
        Finding finding = obligation.finding();
        boolean coming =
                obligation.from().filter(sheet.assessment().on()::isBefore).isPresent();
        return new DutiesView.Step(
                link(obligation),
                finding.binds().replace('-', ' ').replace('_', ' '),
                words.book().jurisdiction(finding.origin().jurisdiction()),
                finding.origin().title(),
                obligation
                        .from()
                        .map(day -> frame.say(
                                coming ? "assess.duty.from" : "assess.duty.since",
                                words.book().day(day)))
                        .orElse(""),
                !coming,
                obligation.when().isEmpty() ? "" : frame.say("assess.when." + obligation.when()),
                sheet.citations().links(finding.provisions(), finding.origin()),
                obligation.evidence(),
                obligation.clocks().stream().map(this::clock).toList(),
                obligation.exposures().stream().map(this::exposure).toList(),
                marks.map(each -> mark(finding.conclusion(), Optional.ofNullable(each.get(finding.conclusion())))));
    }

    private DutiesView.Mark mark(String conclusion, Optional<DutyMark> said) {
        return said.map(each -> new DutiesView.Mark(
                        conclusion,
                        Wordbook.key(each.state()),
                        frame.say(
                                "assess.mark.said",
                                words.book().name("assess.mark.", each.state()),
                                each.actor(),
                                frame.wording().moment(each.at())),
                        each.note()))
                .orElseGet(() -> new DutiesView.Mark(
                        conclusion, Wordbook.key(DutyMark.State.OPEN), frame.say("assess.mark.open"), ""));
    }

    private String clock(Clock clock) {
        return frame.say(
                "assess.clock", clock.what().replace('_', ' '), clock.to().replace('_', ' '), clock.words());
    }

    private String exposure(Exposure exposure) {
        Optional<BigDecimal> most = exposure.most();
        String amount = most.map(each -> frame.say(
                        "assess.exposure.most",
                        words.book().number(each),
                        exposure.penalty().currency()))
                .orElseGet(() -> exposure.penalty()
                        .amount()
                        .map(each -> frame.say(
                                "assess.exposure.most",
                                words.book().number(each),
                                exposure.penalty().currency()))
                        .orElse(""));
        return amount.isEmpty()
                ? exposure.penalty().what()
                : frame.say("assess.exposure", exposure.penalty().what(), amount);
    }

    private DutiesView.Relation relation(Relation relation) {
        return new DutiesView.Relation(
                Wordbook.key(relation.kind()),
                words.book().name("assess.relation.", relation.kind()),
                named(relation.from()),
                named(relation.to()),
                relation.what(),
                relation.source(),
                relation.reviewed());
    }

    private Jump named(String conclusion) {
        return sheet.assessment()
                .find(conclusion)
                .map(each -> jump(each.origin().title() + ": " + each.what(), conclusion))
                .orElseGet(() -> Jump.nowhere(conclusion));
    }
}
