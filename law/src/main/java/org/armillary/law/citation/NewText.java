package org.armillary.law.citation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.EIdNumber;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.armillary.law.citation.Modification.Stretch;
import org.armillary.law.pattern.Tokens;

/// The new text that follows an instruction in quoted paragraphs of its own.
///
/// @param outline the document it stands in
/// @param first index of its first passage
/// @param last index of its last passage
record NewText(Outline outline, int first, int last) {

    private static final String QUOTED = "__qstr_";

    /// The new text behind a passage; empty where none follows.
    static Optional<NewText> behind(Outline outline, int passage) {
        List<Passage> passages = outline.passages();
        int first = -1;
        int last = -1;
        for (int i = passage + 1; i < passages.size(); i++) {
            if (passages.get(i).isQuoted()) {
                first = first < 0 ? i : first;
                last = i;
            } else if (passages.get(i).kind() != Passage.Kind.NOTE) {
                break;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new NewText(outline, first, last));
    }

    /// Where it stands. It begins at its number, which is no part of its prose.
    Stretch stretch() {
        Passage before = outline.passages().get(first - 1);
        int start = before.end(before.text().length());
        int to = outline.passages().get(first).start(0);
        while (start < to && Character.isWhitespace(outline.text().charAt(start))) {
            start++;
        }
        Passage end = outline.passages().get(last);
        return new Stretch(Math.min(start, to), end.end(end.text().length()));
    }

    /// The numbers, as eIds carry them, of the provisions at its top.
    Set<String> numbers(Level level, Tongue tongue) {
        Set<String> numbers = new LinkedHashSet<>();
        for (int i = first; i <= last; i++) {
            Passage passage = outline.passages().get(i);
            Optional<String> number = number(passage);
            if (number.isPresent()) {
                numbers.add(number.get());
            } else if (i == first) {
                printed(passage, level, tongue).ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    /// The number in the identifier of the quoted provision that a passage stands in.
    private static Optional<String> number(Passage passage) {
        String eId = passage.eId().orElse("");
        int quoted = eId.lastIndexOf(QUOTED);
        int tail = quoted < 0 ? -1 : eId.indexOf("__", quoted + QUOTED.length());
        if (tail < 0) {
            return Optional.empty();
        }
        int end = eId.indexOf("__", tail + 2);
        String own = eId.substring(tail + 2, end < 0 ? eId.length() : end);
        return Optional.of(own.substring(own.indexOf('_') + 1));
    }

    /// The number that a passage begins with: "‘13. …", "‘(ba) …".
    private static Optional<String> printed(Passage passage, Level level, Tongue tongue) {
        Tokens tokens = passage.tokens();
        int at = tokens.size() > 0 && tokens.isMark(0) && !Tongue.isMark(tokens, 0, '(') ? 1 : 0;
        WordTree.Hit<Unit> word = at < tokens.size() ? tongue.units().find(tokens, at) : null;
        at = word == null ? at : word.to();
        NumeralReader reader = new NumeralReader(tokens);
        Unit unit = new Unit(level, tongue, Unit.Where.BEFORE_NUMBER, false, false, false, false);
        Numeral bracketed = reader.readBracketed(at);
        Numeral numeral =
                bracketed != null || at >= tokens.size() || !tokens.isNumber(at) ? bracketed : reader.read(at, unit);
        boolean set = word != null || numeral != null && Tongue.isMark(tokens, numeral.to(), '.');
        if (numeral == null || bracketed == null && !set) {
            return Optional.empty();
        }
        String printed = bracketed == null ? numeral.main() : numeral.inner().getFirst();
        return Optional.of(EIdNumber.of(printed, level.name()));
    }
}
