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
        boolean followed = ActWords.FOLLOWED.matcher(text).find();
        boolean follows = ActWords.FOLLOWS.matcher(text).find();
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
