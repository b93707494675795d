package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads the parts of a law that a text names one behind the other: "Articles 5 and 6(2), point (a)", "point (a) of
/// paragraph 2 of Article 6", "§ 5 Abs. 2 Satz 1", 第十七条第二款.
///
/// Reads forward only, each token a bounded number of times.
final class PartsReader {

    private static final int DEPTH = 8;

    private final Tokens tokens;
    private final PhraseReader phrases;
    private final IntPredicate isWork;
    private int end;

    /// @param isWork whether a work is named at a token, so that no part is
    PartsReader(Tokens tokens, Tongue tongue, WordTree<Unit> abroad, IntPredicate isWork) {
        this.tokens = tokens;
        this.isWork = isWork;
        this.phrases = new PhraseReader(tokens, tongue, abroad, isWork);
    }

    /// Parts in one breath.
    ///
    /// @param parts in the order of the text
    /// @param to end token, exclusive
    record Group(List<Part> parts, int to) {}

    /// What stands in a list between two separators.
    ///
    /// @param parts its parts
    /// @param rooted whether it says itself what its parts are parts of
    private record Chain(List<Part> parts, boolean rooted) {}

    /// The parts named from a token on; null where none is.
    @Nullable
    Group read(int at) {
        Chain chain = chain(at, null, 0);
        if (chain == null) {
            return null;
        }
        List<Chain> chains = new ArrayList<>();
        chains.add(chain);
        for (int next = more(chains); next > 0; next = more(chains)) {
            end = next;
        }
        List<Part> parts = new ArrayList<>();
        chains.forEach(each -> parts.addAll(each.parts()));
        return new Group(parts, end);
    }

    /// Reads a further chain of a list, or the end of a range; -1 where none follows.
    private int more(List<Chain> chains) {
        Chain last = chains.getLast();
        Tongue tongue = last.parts().getLast().unit().tongue();
        int here = end;
        int range = tongue.ranges().end(tokens, here);
        int separated = range > 0 ? range : tongue.afterSeparator(tokens, here);
        if (separated < 0 || isWork.test(separated)) {
            return -1;
        }
        Chain next = chain(separated, null, 0);
        if (next == null || next.parts().getFirst().innermost().role() == Level.Role.SENTENCE && !next.rooted()) {
            end = here;
            return -1;
        }
        if (range > 0) {
            int close = tongue.rangeEnds().end(tokens, end);
            end = close > 0 ? close : end;
            opened(last.parts());
        }
        if (next.rooted()) {
            rootAll(chains, next);
            chains.add(next);
        } else {
            chains.add(inherited(last, next));
        }
        return end;
    }

    private static void opened(List<Part> parts) {
        parts.add(parts.removeLast().opening());
    }

    /// "§ 6 and § 7 of article 61": what is said of the last is meant of those before.
    private static void rootAll(List<Chain> chains, Chain rooted) {
        List<Step> steps = rooted.parts().getFirst().steps();
        for (int i = chains.size() - 1; i >= 0 && !chains.get(i).rooted(); i--) {
            List<Part> parts = chains.get(i).parts();
            int at = index(steps, parts.getFirst().outermost());
            if (at > 0) {
                parts.replaceAll(each -> each.under(steps.subList(0, at)));
                chains.set(i, new Chain(parts, true));
            }
        }
    }

    /// "Article 5(1) and paragraph 2": a level named before is meant in the same place.
    private static Chain inherited(Chain before, Chain chain) {
        List<Step> steps = before.parts().getLast().steps();
        int at = index(steps, chain.parts().getFirst().outermost());
        if (at > 0) {
            chain.parts().replaceAll(each -> each.under(steps.subList(0, at)));
        }
        return chain;
    }

    private static int index(List<Step> steps, Level level) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).level().equals(level)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Chain chain(int at, @Nullable Part above, int depth) {
        List<Part> parts = phrases.read(at, above);
        if (parts == null || parts.isEmpty()) {
            return null;
        }
        end = phrases.end();
        Unit head = parts.getFirst().unit();
        while (down(parts) || resumed(parts, head)) {
            end = phrases.end();
        }
        boolean rooted = depth < DEPTH && up(parts, depth);
        return new Chain(parts, rooted);
    }

    /// A finer part behind: "Article 6, point (a)".
    private boolean down(List<Part> parts) {
        Part last = parts.getLast();
        int at = Tongue.isMark(tokens, end, ',', '，') ? end + 1 : end;
        List<Part> finer = phrases.read(at, last);
        if (finer == null || finer.isEmpty()) {
            return false;
        }
        Part first = finer.getFirst();
        boolean finerLevel = first.outermost().rank() > last.innermost().rank()
                || Ways.isUnnumbered(last.steps().getLast())
                        && first.outermost().rank() > numbered(last.steps())
                || isLettered(last, first);
        boolean inAnnex = last.innermost().role() == Level.Role.ANNEX;
        return (first.outermost().isBasic() ? inAnnex : finerLevel) && joined(parts, finer);
    }

    /// The rank of the finest level with a number of its own.
    private static int numbered(List<Step> steps) {
        return steps.stream()
                .filter(each -> !Ways.isUnnumbered(each))
                .mapToInt(each -> each.level().rank())
                .max()
                .orElse(-1);
    }

    /// „Nummer 3 Buchstabe b“: a letter inside what has a number, both called points.
    private static boolean isLettered(Part last, Part first) {
        return first.outermost().equals(last.innermost())
                && first.unit().letters()
                && last.innermost().name().equals("point")
                && Numeral.style(last.steps().getLast().number()) == Numeral.Style.DIGITS
                && Numeral.style(first.steps().getFirst().number()) != Numeral.Style.DIGITS;
    }

    private boolean joined(List<Part> parts, List<Part> finer) {
        Part last = parts.removeLast();
        for (int i = 0; i < finer.size(); i++) {
            Part part = finer.get(i).under(last.steps());
            parts.add(i == 0 ? part.from(last.from()) : part);
        }
        return true;
    }

    /// "articles 2, paragraph 1, and 6": the list of articles goes on.
    private boolean resumed(List<Part> parts, Unit head) {
        List<Part> more = phrases.resume(end, parts.getLast(), head);
        return more != null && parts.addAll(more);
    }

    private static boolean isAbove(Part above, Part part) {
        boolean bare = above.unit().where() == Unit.Where.BARE && above.outermost() != part.outermost();
        return bare || above.outermost().rank() < part.outermost().rank();
    }

    /// A coarser part behind: "point (a) of Article 6".
    private boolean up(List<Part> parts, int depth) {
        Part last = parts.getLast();
        int of = phrases.afterOf(end, last.unit().tongue());
        if (of < 0 || isWork.test(of)) {
            return false;
        }
        int before = end;
        Chain above = chain(of, null, depth + 1);
        if (above == null || !isAbove(above.parts().getFirst(), last)) {
            end = before;
            return false;
        }
        Part root = above.parts().getFirst();
        parts.replaceAll(each -> each.under(root.steps()));
        parts.add(parts.removeLast().to(root.to()));
        parts.addAll(above.parts().subList(1, above.parts().size()));
        return true;
    }
}
