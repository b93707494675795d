package org.armillary.retrieval;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How well the year of an act fits to one that implements, or is implemented by, the act in question.
///
/// An act is implemented within a few years, and never before it is made. What an act says of itself tells which
/// way to look: one that orders others to bring laws into force is followed by them; one that is made under
/// powers, or says that it implements another, follows that. Where nothing tells, only the distance counts.
record Chronology(Optional<Integer> year, Direction direction) {

    /// Where the other act lies in time.
    enum Direction {
        LATER,
        EARLIER,
        UNKNOWN
    }

    private static final Pattern IS_FOLLOWED = Pattern.compile(
            "member states shall (?:\\w+ ){0,6}?(?:bring into force|adopt|take|ensure|lay down|provide|communicate)"
                    + "|this directive (?:is addressed to|shall enter into force)"
                    + "|shall be transposed|transposition (?:date|deadline|of this directive)"
                    + "|états membres (?:mettent en vigueur|adoptent|prennent les)|présente directive entre en vigueur"
                    + "|mitgliedstaaten (?:setzen|erlassen|treffen)|diese richtlinie (?:tritt|ist an)");
    private static final Pattern FOLLOWS = Pattern.compile("in exercise of (?:the |its |his |their )?powers? conferred"
            + "|these (?:regulations|rules) (?:\\w+ ){0,3}?(?:implement|transpose|give effect)"
            + "|this (?:order|act|law|instrument) (?:\\w+ ){0,3}?(?:implements|transposes|gives effect)"
            + "|for the purpose of (?:implementing|transposing|giving effect)"
            + "|these regulations may be cited as|this order may be cited as"
            + "|portant (?:transposition|mise en application)|transposant la directive|nous \\w+,? grand-duc"
            + "|(?:zur|dient der) umsetzung der richtlinie");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[89]\\d\\d|20\\d\\d)(?!\\d)");

    /// Characters at the head of an act where its date stands.
    private static final int HEAD = 600;

    /// Years after which an act is a third as likely to be the one.
    private static final double FADING = 4;

    /// What is left for an act that was made on the wrong side.
    private static final double WRONG_SIDE = 0.25;

    /// Reads an act; its year is taken from its head where it isn't told.
    static Chronology of(String act, Optional<Integer> year) {
        String text = act.toLowerCase(Locale.ROOT);
        boolean followed = IS_FOLLOWED.matcher(text).find();
        boolean follows = FOLLOWS.matcher(text).find();
        Direction direction = followed == follows ? Direction.UNKNOWN : followed ? Direction.LATER : Direction.EARLIER;
        return new Chronology(year.or(() -> firstYear(text)), direction);
    }

    private static Optional<Integer> firstYear(String text) {
        Matcher matcher = YEAR.matcher(text.substring(0, Math.min(HEAD, text.length())));
        return matcher.find() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    /// From 1 for an act of the same year, falling with the distance; a middling value where a year is not known.
    double fit(Optional<Integer> other) {
        if (year.isEmpty() || other.isEmpty()) {
            return WRONG_SIDE;
        }
        int later = other.get() - year.get();
        boolean wrong = switch (direction) {
            case LATER -> later < 0;
            case EARLIER -> later > 0;
            case UNKNOWN -> false;
        };
        return Math.exp(-Math.abs(later) / FADING) * (wrong ? WRONG_SIDE : 1);
    }
}
