package org.armillary.law.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the work that stands behind its parts: "Article 5 of Regulation …", "§ 5 BDSG", "section 3 thereof".
final class WorkBehind {

    private static final double NONE = 0.3;
    /// How many mentions back "thereof" reaches.
    private static final int BACK = 16;
    private static final int LONGEST = 12;

    private final Reading reading;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Map<Integer, Mention> byStart = new HashMap<>();

    WorkBehind(Reading reading, Tokens tokens, List<Mention> mentions) {
        this.reading = reading;
        this.tokens = tokens;
        this.mentions = mentions;
        mentions.forEach(each -> byStart.put(each.from(), each));
    }

    /// The work that parts before it are parts of; null where none follows.
    ///
    /// @param next which mention stands next
    @Nullable
    Mention find(PartsReader.Group group, int next) {
        Tongue spoken = group.parts().getLast().unit().tongue();
        int onward = spoken.habits().onward().end(tokens, group.to());
        int end = onward > 0 ? onward : group.to();
        int back = spoken.thereof().end(tokens, end);
        if (back > 0) {
            return earlier(end, next).map(each -> each.between(back, back)).orElse(null);
        }
        int of = of(spoken, end);
        Mention work = of < 0 ? null : byStart.get(of);
        Mention beside = work != null ? work : byStart.get(end);
        Mention near = beside != null
                        && beside.rule().filter(rule -> rule.traits().alone()).isPresent()
                ? null
                : beside;
        return near != null || !spoken.adjacent() ? near : abbreviated(end);
    }

    /// "§ 5 LampG": capitals inside a word behind a part abbreviate a law.
    private @Nullable Mention abbreviated(int at) {
        if (at >= tokens.size() || !tokens.isWord(at) || tokens.isGlued(at) || !isAbbreviation(tokens.text(at))) {
            return null;
        }
        Mention.Names names =
                new Mention.Names.Unnamed("no law of the abbreviation '" + tokens.text(at) + "' is known");
        return new Mention(at, at + 1, names, "abbreviation.unlisted", "act", false, Optional.empty(), NONE);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() <= LONGEST
                && word.chars().filter(Character::isUpperCase).count() > 1;
    }

    private int of(Tongue spoken, int end) {
        for (int comma = 0; comma < 2; comma++) {
            int at = end + comma;
            if (comma == 1 && !Tongue.isMark(tokens, end, ',', ';')) {
                break;
            }
            int of = spoken.ofs().end(tokens, at);
            if (of > 0) {
                int the = reading.rules().articles().end(tokens, of);
                return byStart.containsKey(of) ? of : the > 0 && byStart.containsKey(the) ? the : of;
            }
        }
        return -1;
    }

    /// The work named last before a token of this passage, else before the passage.
    private Optional<Mention> earlier(int token, int next) {
        for (int i = Math.min(next, mentions.size() - 1); i >= Math.max(0, next - BACK); i--) {
            Mention each = mentions.get(i);
            if (each.from() < token && !each.isOwn()) {
                return Optional.of(each);
            }
        }
        return reading.memory().last();
    }
}
