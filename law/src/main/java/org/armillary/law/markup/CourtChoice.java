package org.armillary.law.markup;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.layout.Layout;
import org.jspecify.annotations.Nullable;

/// Tells a judgment from law, and whose judgment it is, by what the document says of itself: signs in its first
/// paragraphs (the court's name, „Im Namen des Volkes“), and the headings and formulas of its parts.
final class CourtChoice {

    private static final int HEAD = 60;
    /// Two things that say so make a judgment: a sign and a part, or two parts; two signs where the tradition's
    /// judgments need no telling part.
    private static final int ENOUGH = 2;

    private final List<Grammar> courts;
    private final Layout layout;

    private record Weighed(Grammar grammar, int weight, int all) {}

    CourtChoice(Catalogue catalogue, Layout layout) {
        this.courts = catalogue.courts(layout.language());
        this.layout = layout;
    }

    /// The court tradition that fits a judgment best; empty where the document is none.
    Optional<Grammar> find(List<LineShape> lines) {
        return best(lines, false).filter(each -> each.weight() >= ENOUGH).map(Weighed::grammar);
    }

    /// The court tradition that fits a document best that is known to be a judgment.
    Grammar get(List<LineShape> lines) {
        return best(lines, true)
                .filter(each -> each.all() > 0)
                .map(Weighed::grammar)
                .orElseGet(courts::getLast);
    }

    /// @param known whether the document is known to be a judgment, so that its tradition need not be told by signs
    private Optional<Weighed> best(List<LineShape> lines, boolean known) {
        @Nullable Weighed best = null;
        int head = head(lines);
        for (Grammar each : courts) {
            Weighed weighed = weigh(each, lines, head, known);
            boolean better = best == null
                    || weighed.weight() > best.weight()
                    || weighed.weight() == best.weight() && weighed.all() > best.all();
            best = better ? weighed : best;
        }
        return Optional.ofNullable(best);
    }

    private Weighed weigh(Grammar grammar, List<LineShape> lines, int head, boolean known) {
        int signs = grammar.openings().signs(layout.text(), lines, head);
        Set<UnitType> parts = EnumSet.noneOf(UnitType.class);
        List<PartStart> found = grammar.judgmentParts().find(layout.text(), lines, new boolean[lines.size()]);
        found.stream().filter(PartStart::telling).forEach(each -> parts.add(each.part()));
        boolean strict = grammar.tradition().onlyWithSign();
        boolean untold = !known && (strict ? signs == 0 : parts.isEmpty());
        return untold
                ? new Weighed(grammar, 0, 0)
                : new Weighed(grammar, signs + parts.size(), 2 * signs + found.size());
    }

    /// Index after the first paragraphs.
    private static int head(List<LineShape> lines) {
        int left = HEAD;
        int at = 0;
        while (at < lines.size() && left > 0) {
            left -= lines.get(at).isParagraph() ? 1 : 0;
            at++;
        }
        return at;
    }
}
