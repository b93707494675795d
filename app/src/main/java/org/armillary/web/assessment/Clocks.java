package org.armillary.web.assessment;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armillary.assessment.Finding;
import org.armillary.law.calendar.Moment;
import org.armillary.law.codification.Clock;
import org.armillary.law.codification.Deadline;
import org.armillary.report.DeadlineWords;

/// The clocks of a system as a page shows them.
final class Clocks {

    private final Sheet sheet;
    private final DeadlineWords words;

    Clocks(Sheet sheet) {
        this.sheet = sheet;
        this.words = new DeadlineWords(
                sheet.words().frame().wording(), sheet.assessment().codex());
    }

    ClocksView view(String agenda) {
        List<Deadline> all = sheet.assessment().deadlines();
        return new ClocksView(
                sheet.description().system().name(),
                sheet.way(),
                all.stream()
                        .filter(Deadline::settled)
                        .sorted(Comparator.comparing(Clocks::order))
                        .flatMap(each -> clock(each).stream())
                        .toList(),
                (int) all.stream().filter(each -> !each.settled()).count(),
                moments(all).stream().map(this::asked).toList(),
                agenda,
                sheet.way().to(""));
    }

    /// What has an end comes first, by that; then what waits; then words.
    private static String order(Deadline deadline) {
        return switch (deadline.due()) {
            case Deadline.By by -> "1" + by.end();
            case Deadline.Waiting _ -> "2";
            case Deadline.WithoutNumber _ -> "3";
        };
    }

    private Optional<ClocksView.Clock> clock(Deadline deadline) {
        return sheet.assessment()
                .find(deadline.conclusion())
                .map(finding -> new ClocksView.Clock(
                        words.due(deadline),
                        deadline.due() instanceof Deadline.By,
                        sheet.way().jump(words.what(deadline), "/finding", "", "of", deadline.conclusion()),
                        law(finding),
                        deadline.clock().words(),
                        sheet.citations().links(deadline.provisions(), finding.origin()),
                        words.steps(deadline),
                        words.besides(deadline)));
    }

    private String law(Finding finding) {
        return sheet.words().book().jurisdiction(finding.origin().jurisdiction()) + " · "
                + finding.origin().title();
    }

    /// The moments that clocks which run, or may, start from.
    private static Set<String> moments(List<Deadline> deadlines) {
        Set<String> moments = new TreeSet<>();
        deadlines.forEach(
                each -> each.clock().starts().stream().map(Clock.Start::moment).forEach(moments::add));
        return moments;
    }

    private ClocksView.Asked asked(String moment) {
        LocalDateTime known = sheet.description().system().moments().get(moment);
        return new ClocksView.Asked(
                sheet.words().question(moment),
                known == null ? "" : words.at(Moment.of(known)),
                sheet.way().to("", "ask", moment) + "#question");
    }
}
