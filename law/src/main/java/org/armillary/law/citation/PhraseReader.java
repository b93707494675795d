package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads the numbers of one level: "Articles 5, 6(2) and 8 to 10", "the first and second subparagraphs", 第五条.
final class PhraseReader {

    private static final int MOST = 64;
    private static final int AHEAD = 12;

    private final Tokens tokens;
    private final Tongue home;
    private final WordTree<Unit> abroad;
    private final IntPredicate isWork;
    private final NumeralReader numerals;
    private final FollowedReader followed;
    private int end;

    PhraseReader(Tokens tokens, Tongue home, WordTree<Unit> abroad, IntPredicate isWork) {
        this.tokens = tokens;
        this.home = home;
        this.abroad = abroad;
        this.isWork = isWork;
        this.numerals = new NumeralReader(tokens);
        this.followed = new FollowedReader(tokens);
    }

    /// Where the phrase read last ends.
    int end() {
        return end;
    }

    /// The parts that a phrase at a token names; null where there is none.
    ///
    /// @param above what stands before it in the same chain
    @Nullable
    List<Part> read(int at, @Nullable Part above) {
        if (at >= tokens.size() || isWork.test(at)) {
            return null;
        }
        Tongue tongue = above == null ? home : above.unit().tongue();
        WordTree.Hit<Unit> hit = tongue.units().find(tokens, at);
        if (hit == null && above == null) {
            hit = abroad.find(tokens, at);
        }
        List<Part> parts = hit == null || isHeld(hit.value(), above) ? null : announced(at, hit.value(), hit.to());
        return parts != null ? parts : followed(at, tongue, above);
    }

    private static boolean isHeld(Unit unit, @Nullable Part above) {
        return unit.inside() && above == null;
    }

    private @Nullable List<Part> announced(int at, Unit unit, int numberAt) {
        if (unit.where() == Unit.Where.ALONE && numberAt < tokens.size() && numerals.read(numberAt, unit) != null) {
            return numbers(numberAt - 1, unit, numberAt);
        }
        if (unit.where() == Unit.Where.ALONE || unit.where() == Unit.Where.BARE) {
            end = numberAt;
            return one(new Part(at, end, List.of(new Step(unit.level(), "")), List.of(), unit, false));
        }
        int sign = unit.tongue().signs().end(tokens, numberAt);
        int number = sign > 0 ? sign : numberAt;
        Numeral first = numerals.read(number, unit);
        if (first == null) {
            return ordinal(at, unit, number);
        }
        return numbers(at, unit, number);
    }

    /// The numbers at a token, as if a unit's word stood before them.
    ///
    /// @param from first token of the part
    List<Part> numbers(int from, Unit unit, int at) {
        Numeral first = numerals.read(at, unit);
        if (first == null) {
            return List.of();
        }
        List<Part> parts = one(PartSteps.of(from, unit, first));
        end = first.to();
        while (parts.size() < MOST && more(parts, unit)) {
            end = parts.getLast().to();
        }
        return parts;
    }

    private static List<Part> one(Part part) {
        List<Part> parts = new ArrayList<>(2);
        parts.add(part);
        return parts;
    }

    /// "article premier", "parágrafo único".
    private @Nullable List<Part> ordinal(int at, Unit unit, int number) {
        WordTree.Hit<String> word = unit.tongue().ordinals().find(tokens, number);
        if (word == null) {
            return followed.listed(at, unit, number, this::ended);
        }
        end = word.to();
        return one(new Part(at, end, List.of(new Step(unit.level(), word.value())), List.of(), unit, false));
    }

    private void ended(int at) {
        end = at;
    }

    private @Nullable List<Part> followed(int at, Tongue tongue, @Nullable Part above) {
        List<Part> parts = followed.read(at, tongue, above);
        if (parts != null) {
            end = parts.getLast().to();
        }
        return parts;
    }

    /// A further number of the list, added to it.
    private boolean more(List<Part> parts, Unit unit) {
        Part last = parts.getLast();
        int range = unit.plural() || !last.steps().isEmpty() && isBracketed(last)
                ? unit.tongue().ranges().end(tokens, end)
                : -1;
        int at = range > 0 ? range : unit.tongue().afterSeparator(tokens, end);
        boolean coarser = !unit.level().isBasic() && Tongue.isMark(tokens, end, ';');
        if (at < 0
                || coarser
                || at >= tokens.size()
                || isWork.test(at)
                || unit.tongue().units().find(tokens, at) != null) {
            return false;
        }
        Part next = member(last, unit, at, range > 0);
        if (next == null) {
            return false;
        }
        if (range > 0) {
            parts.add(parts.removeLast().opening());
        }
        parts.add(next);
        return true;
    }

    private boolean isBracketed(Part part) {
        return Tongue.isMark(tokens, part.to() - 1, ')');
    }

    private @Nullable Part member(Part last, Unit unit, int at, boolean range) {
        Numeral bracketed = numerals.readBracketed(at);
        if (bracketed != null) {
            return PartSteps.continues(last, bracketed) ? PartSteps.next(last, at, bracketed, isBare(last)) : null;
        }
        Numeral numeral = numerals.read(at, unit);
        if (numeral == null || isQuantity(numeral.to()) || !isTrusted(last, unit, at, numeral, range)) {
            return null;
        }
        return PartSteps.of(at, unit, numeral);
    }

    /// "Article 5(2)", not "paragraphs (2)(a)".
    private boolean isBare(Part part) {
        for (int i = part.from(); i < part.to() && !Tongue.isMark(tokens, i, '('); i++) {
            if (tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    /// Behind a comma alone a number needs a plural before it, or a list that is closed by a word.
    private boolean isTrusted(Part last, Unit unit, int at, Numeral numeral, boolean range) {
        if (tokens.isWord(at)
                && Numeral.style(numeral.main())
                        != Numeral.style(last.steps().getLast().number())
                && Numeral.style(numeral.main())
                        != Numeral.style(last.steps().getFirst().number())) {
            return false;
        }
        boolean comma = at == end + 1 && tokens.isMark(end) && !range;
        if (!comma) {
            return true;
        }
        boolean year = tokens.isNumber(at)
                && tokens.end(at) - tokens.start(at) == 4
                && last.steps().getFirst().number().length() < 4;
        boolean finer = unit.plural() && finerFollows(numeral.to(), last);
        return !year && !finer && (unit.plural() || closes(numeral.to(), unit));
    }

    /// "commas 1, 6, commas 1 and 2": 6 is no comma.
    private boolean finerFollows(int at, Part last) {
        int next = Tongue.isMark(tokens, at, ',') ? at + 1 : at;
        WordTree.Hit<Unit> hit = last.unit().tongue().units().find(tokens, next);
        return hit != null && hit.value().level().equals(last.unit().level());
    }

    private boolean closes(int from, Unit unit) {
        int at = from;
        for (int i = 0; i < AHEAD; i++) {
            boolean comma = Tongue.isMark(tokens, at, ',');
            int word = unit.tongue().lists().end(tokens, comma ? at + 1 : at);
            Numeral next = numerals.read(word > 0 ? word : at + 1, unit);
            if (next == null || word < 0 && !comma || isQuantity(next.to())) {
                return false;
            }
            if (word > 0) {
                return true;
            }
            at = next.to();
        }
        return false;
    }

    /// "30 days", "10,000", "5 %".
    private boolean isQuantity(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        boolean thousands = Tongue.isMark(tokens, at, ',')
                && tokens.isGlued(at)
                && at + 1 < tokens.size()
                && tokens.isGlued(at + 1)
                && tokens.isNumber(at + 1);
        return thousands || home.measures().end(tokens, at) > 0;
    }

    /// The list of a coarser level that goes on behind a finer one.
    ///
    /// @param head the word that announced the list
    @Nullable
    List<Part> resume(int from, Part last, Unit head) {
        if (last.steps().size() < 2
                || last.unit() == head
                || !head.plural()
                || !head.level().isBasic()) {
            return null;
        }
        int at = head.tongue().afterSeparator(tokens, from);
        if (at < 0 || at >= tokens.size() || !tokens.isNumber(at) || isWork.test(at)) {
            return null;
        }
        Numeral numeral = numerals.read(at, head);
        if (numeral == null || isQuantity(numeral.to()) || !isOwn(from, at, numeral.to(), head.tongue())) {
            return null;
        }
        end = numeral.to();
        List<Part> parts = one(PartSteps.of(at, head, numeral));
        while (parts.size() < MOST && more(parts, head)) {
            end = parts.getLast().to();
        }
        return parts;
    }

    /// A number behind a finer part is of the coarser list where marks or a finer word behind it show so.
    private boolean isOwn(int from, int at, int to, Tongue tongue) {
        int next = Tongue.isMark(tokens, to, ',') ? to + 1 : to;
        return Tongue.isMark(tokens, from, ';')
                || at > from + 1
                || tongue.units().mayBegin(tokens, next)
                || tongue.ordinals().mayBegin(tokens, next);
    }

    /// The token behind "of", a comma before it allowed; -1 where no such word stands.
    int afterOf(int at, Tongue tongue) {
        int plain = tongue.ofs().end(tokens, at);
        return plain > 0 || !Tongue.isMark(tokens, at, ',', '，')
                ? plain
                : tongue.ofs().end(tokens, at + 1);
    }
}
