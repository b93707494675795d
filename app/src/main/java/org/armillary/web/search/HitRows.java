package org.armillary.web.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.bibliography.Occasion;
import org.armillary.bibliography.References;
import org.armillary.bibliography.Style;
import org.armillary.reception.Address;
import org.armillary.search.Hit;
import org.armillary.search.Near;
import org.armillary.search.Question;
import org.armillary.web.Frame;
import org.armillary.web.Shown;

/// Hits as the page shows them.
final class HitRows {

    private static final String STEP = " › ";
    private static final int NEAR = 320;

    private final Frame frame;
    private final References references;
    private final boolean anytime;

    /// @param references makes the hits' citations
    /// @param anytime whether texts of every date were asked for
    HitRows(Frame frame, References references, boolean anytime) {
        this.frame = frame;
        this.references = references;
        this.anytime = anytime;
    }

    /// Hits in one group, or in one for each instrument where that is their order.
    ///
    /// @param first number of the first hit, from 1
    List<Group> groups(List<Hit> hits, Question.Order order, long first) {
        Map<String, List<HitView>> groups = new LinkedHashMap<>();
        Map<String, Hit> heads = new LinkedHashMap<>();
        long number = first;
        for (Hit hit : hits) {
            String key = order == Question.Order.INSTRUMENT ? hit.work() : "";
            heads.putIfAbsent(key, hit);
            groups.computeIfAbsent(key, each -> new ArrayList<>()).add(row(hit, number++));
        }
        return groups.entrySet().stream()
                .map(each -> group(
                        each.getKey(),
                        Objects.requireNonNull(heads.get(each.getKey()), "every group has a first"),
                        each.getValue()))
                .toList();
    }

    private Group group(String work, Hit head, List<HitView> rows) {
        long start = rows.getFirst().number();
        return work.isEmpty()
                ? new Group("", "", "", start, rows)
                : new Group(title(head), head.language().tag(), frame.link(Address.of(work)), start, rows);
    }

    private HitView row(Hit hit, long number) {
        int named = named(hit.path());
        String name = name(hit, hit.path().subList(named, hit.path().size()));
        return new HitView(
                hit.address(),
                number,
                title(hit),
                hit.language().tag(),
                frame.link(
                        hit.eId().isEmpty()
                                ? Address.of(hit.expression())
                                : Address.place(hit.expression(), hit.eId())),
                name.isEmpty() ? hit.title() : name,
                String.join(STEP, hit.path().subList(0, named)),
                Extract.of(hit),
                Near.unseen(hit).map(near -> near.shortened(NEAR)).orElse(""),
                Shown.signs(hit.binding(), hit.standing()),
                Stream.of(
                                Shown.jurisdiction(frame, hit.jurisdiction()),
                                frame.say("search.text", Shown.day(frame, hit.date())),
                                Shown.language(frame, hit.language()))
                        .toList(),
                Reasons.of(hit, frame),
                citation(hit),
                references.address().apply(hit.expression(), hit.eId()),
                hit.eId().isEmpty() ? Address.of(hit.expression()) : Address.of(hit.expression(), hit.eId()));
    }

    /// Number and heading, then the numbers inside it as people cite them: `Article 19 Logs › (1)(b)`.
    private String name(Hit hit, List<String> units) {
        if (units.isEmpty()) {
            return "";
        }
        String first = units.getFirst();
        boolean bare = Numbers.isBare(first);
        if (bare && hit.eId().startsWith("rec_")) {
            first = frame.say("search.recital", Numbers.of(first));
        } else if (bare) {
            first = Numbers.of(first);
        }
        StringBuilder name = new StringBuilder(first);
        boolean counting = bare;
        for (String each : units.subList(1, units.size())) {
            boolean number = Numbers.isBare(each);
            String shown = number ? Numbers.bracketed(each) : each;
            name.append(shown.isEmpty() || number && counting ? "" : STEP).append(shown);
            counting = number;
        }
        return name.toString();
    }

    private String citation(Hit hit) {
        Optional<LocalDate> asOf = anytime ? Optional.empty() : Optional.of(frame.day());
        return Style.PLAIN
                .cite(references.of(hit), new Occasion(asOf, frame.today()))
                .text();
    }

    private static String title(Hit hit) {
        return hit.shortTitle().orElse(hit.title());
    }

    /// Where in a path the provision's own name begins: at the innermost unit that has more than a bare number.
    private static int named(List<String> path) {
        for (int at = path.size() - 1; at >= 0; at--) {
            if (path.get(at).strip().indexOf(' ') > 0) {
                return at;
            }
        }
        return 0;
    }
}
