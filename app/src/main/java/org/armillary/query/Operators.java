package org.armillary.query;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The words and signs that join clauses.
///
/// `AND OR NOT`, `UND ODER NICHT` and `ET OU SAUF`, in capitals. The words of Spanish, Italian and Portuguese have one
/// letter or two (`Y`, `O`, `E`, `NO`), which in capitals are also numerals, points and abbreviations: they are words.
final class Operators {

    private static final Set<String> AND = Set.of("AND", "UND", "ET");
    private static final Set<String> OR = Set.of("OR", "ODER", "OU");
    private static final Set<String> NOT = Set.of("NOT", "NICHT", "SAUF");
    private static final int DIGITS = 4;

    private Operators() {}

    static Optional<Token> find(String word) {
        if (AND.contains(word) || OR.contains(word)) {
            return Optional.of(new Token.Join(OR.contains(word), word));
        }
        if (NOT.contains(word)) {
            return Optional.of(new Token.Nay(word));
        }
        return near(word.toLowerCase(Locale.ROOT));
    }

    /// `w/10`, `near/10`, `/10`, `pre/10`, and with `s` or `p` for the number.
    private static Optional<Token> near(String word) {
        int slash = word.indexOf('/');
        if (slash < 0 || !Set.of("", "w", "near", "pre").contains(word.substring(0, slash))) {
            return Optional.empty();
        }
        String far = word.substring(slash + 1);
        boolean inOrder = word.startsWith("pre");
        if (far.equals("s") || far.equals("p")) {
            int words = far.equals("s") ? Distance.SENTENCE : Distance.PARAGRAPH;
            return Optional.of(new Token.Near(new Distance(words, inOrder)));
        }
        boolean number = !far.isEmpty() && far.length() <= DIGITS && far.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(new Token.Near(new Distance(Integer.parseInt(far), inOrder))) : Optional.empty();
    }
}
