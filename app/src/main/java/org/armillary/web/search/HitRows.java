package org.armillary.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

    HitRows(Frame frame) {
        this.frame = frame;
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
                pieces(hit.snippet(), hit.found()),
                Near.unseen(hit).map(near -> near.shortened(NEAR)).orElse(""),
                Shown.signs(hit.binding(), hit.standing()),
                Stream.of(
                                Shown.jurisdiction(frame, hit.jurisdiction()),
                                Shown.day(frame, hit.date()),
                                Shown.language(frame, hit.language()))
                        .toList(),
                Reasons.of(hit, frame));
    }

    /// Number and heading, then the numbers inside it as people cite them: `Article 19 Logs › (1)(b)`.
    private String name(Hit hit, List<String> units) {
        if (units.isEmpty()) {
            return "";
        }
        String first = units.getFirst();
        boolean bare = isBare(first);
        if (bare && hit.eId().startsWith("rec_")) {
            first = frame.say("search.recital", number(first));
        } else if (bare) {
            first = number(first);
        }
        StringBuilder name = new StringBuilder(first);
        boolean counting = bare;
        for (String each : units.subList(1, units.size())) {
            if (!isBare(each)) {
                name.append(STEP).append(each);
            } else if (!number(each).isEmpty()) {
                name.append(counting ? "" : STEP)
                        .append('(')
                        .append(number(each))
                        .append(')');
            }
            counting = isBare(each);
        }
        return name.toString();
    }

    private static boolean isBare(String unit) {
        return unit.strip().indexOf(' ') < 0;
    }

    /// A number without the marks around it: `1` for `1.`, `a` for `(a)`; empty for a bullet.
    private static String number(String unit) {
        return unit.replaceAll("^[^\\p{L}\\p{N}§]+|[^\\p{L}\\p{N}]+$", "");
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

    private static List<HitView.Piece> pieces(String snippet, List<Hit.Range> found) {
        List<HitView.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Hit.Range range : found) {
            pieces.add(new HitView.Piece(snippet.substring(at, range.start()), false));
            pieces.add(new HitView.Piece(snippet.substring(range.start(), range.end()), true));
            at = range.end();
        }
        pieces.add(new HitView.Piece(snippet.substring(at), false));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return pieces;
    }
}
