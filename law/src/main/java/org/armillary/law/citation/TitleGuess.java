package org.armillary.law.citation;

import java.util.Optional;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds laws by titles that no table has, from the way titles are written: "Lantern Safety Act 2031".
final class TitleGuess {

    private static final int LONGEST = 24;
    private static final int CAPITALS = 2;

    private final Tokens tokens;
    private final Phrases.TitleWords words;

    TitleGuess(Tokens tokens, Phrases.TitleWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /// The title whose noun stands at a token; null where none does.
    ///
    /// @param floor first token a title may begin with
    @Nullable
    Mention find(int noun, int floor) {
        if (!tokens.isCapital(noun)) {
            return null;
        }
        WordTree.Hit<Boolean> behind = words.behind().find(tokens, noun);
        Mention found = behind == null ? null : behind(noun, floor, behind.value());
        return found != null ? found : words.before().find(tokens, noun) == null ? null : before(noun);
    }

    private @Nullable Mention behind(int noun, int floor, boolean wantsYear) {
        int year = year(noun + 1);
        if (wantsYear && year < 0) {
            return null;
        }
        int from = noun;
        if (noun <= floor || !isTitleWord(noun - 1) && !Tongue.isMark(tokens, noun - 1, ')')) {
            return null;
        }
        for (int i = noun - 1; i >= Math.max(floor, noun - LONGEST) && (isTitleWord(i) || isJoint(i)); i--) {
            from = isTitleWord(i) ? i : from;
        }
        while (from < noun && (words.leading().end(tokens, from) > 0 || !tokens.isCapital(from))) {
            from++;
        }
        if (from == noun
                || noun - from < 2 && year < 0 && words.common().end(tokens, noun) > 0
                || from == floor && tokens.isNumber(from)
                || isShouted(noun)
                || year < 0 && goesOn(noun + 1)) {
            return null;
        }
        return mention(from, year > 0 ? year : noun + 1, year > 0 ? 0.5 : 0.4);
    }

    /// "the Northern Treaty Commission" is no treaty.
    private boolean goesOn(int at) {
        return at < tokens.size()
                && isTitleWord(at)
                && words.leading().end(tokens, at) < 0
                && words.behind().end(tokens, at) < 0;
    }

    /// Where everything is in capitals, capitals mark no title.
    private boolean isShouted(int noun) {
        return tokens.isUpper(noun) && tokens.end(noun) - tokens.start(noun) > 1;
    }

    private boolean isTitleWord(int at) {
        return tokens.isWord(at) && tokens.isCapital(at);
    }

    private boolean isJoint(int at) {
        return words.joints().end(tokens, at) > 0;
    }

    /// The end of ", 1999", "of 1999" or "2031" behind a title; -1 where no year stands.
    private int year(int at) {
        int i = at;
        if (Tongue.isMark(tokens, i, ',') || i < tokens.size() && tokens.text(i).equals("of")) {
            i++;
        }
        return i < tokens.size()
                        && tokens.isNumber(i)
                        && tokens.end(i) - tokens.start(i) == 4
                        && Template.year(tokens.text(i)).isPresent()
                        && !(i + 1 < tokens.size() && tokens.isGlued(i + 1) && !tokens.isMark(i + 1))
                ? i + 1
                : -1;
    }

    private @Nullable Mention before(int noun) {
        if (words.beforeJoints().end(tokens, noun + 1) < 0) {
            return null;
        }
        int capitals = 0;
        int to = noun;
        for (int i = noun + 1; i < Math.min(tokens.size(), noun + LONGEST); i++) {
            boolean isTitle = isTitleWord(i);
            if (!isTitle
                    && !(isJoint(i) && !Tongue.isMark(tokens, i, ',', '(', ')'))
                    && words.beforeJoints().end(tokens, i) < 0) {
                break;
            }
            capitals += isTitle ? 1 : 0;
            to = isTitle ? i : to;
        }
        return capitals < CAPITALS || isShouted(noun) ? null : mention(noun, to + 1, 0.4);
    }

    private Mention mention(int from, int to, double confidence) {
        String title = tokens.text(from, to);
        return new Mention(
                from,
                to,
                new Mention.Names.Unnamed("no law of the title '" + title + "' is known"),
                "title.unlisted",
                "act",
                true,
                Optional.empty(),
                confidence);
    }
}
