package org.armillary.law.norm;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.PatternSet;
import org.armillary.law.pattern.Tokens;

/// The phrases in which a language defines.
final class DefinitionPhrases {

    /// Room for a number and marks beside the words of a heading.
    private static final int NUMBERED = 16;

    private final PatternSet<Marker> markers;
    private final PatternSet<String> levels;
    private final PatternSet<Boolean> lists;
    private final PatternSet<Boolean> sayings;
    private final Set<Long> verbs;
    private final Set<String> headings;
    private final int longestHeading;
    private final Set<Long> articles;
    private final Set<Long> conjunctions;
    private final Set<Long> alternatives;
    private final Set<String> noPairs;

    private DefinitionPhrases(Builder builder) {
        this.markers = builder.markers.build();
        this.levels = builder.levels.build();
        this.lists = builder.lists.build();
        this.sayings = builder.sayings.build();
        this.verbs = Set.copyOf(builder.verbs);
        this.headings = Set.copyOf(builder.headings);
        this.longestHeading = builder.longestHeading;
        this.articles = Set.copyOf(builder.articles);
        this.conjunctions = Set.copyOf(builder.conjunctions);
        this.alternatives = Set.copyOf(builder.alternatives);
        this.noPairs = Set.copyOf(builder.noPairs);
    }

    static Builder builder() {
        return new Builder();
    }

    List<Match<Marker>> markers(Tokens tokens) {
        return markers.find(tokens);
    }

    /// The kinds of provision that words such as "this Part" name, in the order of the text.
    List<Match<String>> levels(Tokens tokens) {
        return levels.find(tokens);
    }

    /// Sayings, whose words mean something else together: "subject to" speaks of no subject.
    List<Match<Boolean>> sayings(Tokens tokens) {
        return sayings.find(tokens);
    }

    /// Whether a token is a verb that no term holds: what it stands in is a sentence.
    boolean isVerb(Tokens tokens, int token) {
        return verbs.contains(tokens.hash(token));
    }

    /// Whether a text points to a list that follows.
    boolean pointsToList(Tokens tokens) {
        return !lists.find(tokens).isEmpty();
    }

    /// Whether a heading says that what stands below it are definitions.
    boolean isHeading(Tokens heading) {
        return heading.size() <= longestHeading && headings.contains(key(heading));
    }

    /// Whether a token is an article or another word that no term begins with.
    boolean isArticle(Tokens tokens, int token) {
        return token >= 0 && token < tokens.size() && articles.contains(tokens.hash(token));
    }

    /// Whether a token joins words: "and", "or".
    boolean joins(Tokens tokens, int token) {
        return token >= 0
                && token < tokens.size()
                && (conjunctions.contains(tokens.hash(token)) || alternatives.contains(tokens.hash(token)));
    }

    /// Whether a token joins two names of one thing: "or".
    boolean isAlternative(Tokens tokens, int token) {
        return token >= 0 && token < tokens.size() && alternatives.contains(tokens.hash(token));
    }

    /// Whether the words in parentheses behind a definition say that the other language has no such term.
    boolean saysNoPair(String words) {
        return noPairs.contains(key(Tokens.of(words)));
    }

    /// The words of a heading alone, folded.
    private static String key(Tokens tokens) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isMark(i) && !tokens.isNumber(i)) {
                key.append(Long.toHexString(tokens.hash(i))).append(' ');
            }
        }
        return key.toString();
    }

    /// Gathers phrases.
    static final class Builder {
        private final PatternSet.Builder<Marker> markers = PatternSet.builder();
        private final PatternSet.Builder<String> levels = PatternSet.builder();
        private final PatternSet.Builder<Boolean> lists = PatternSet.builder();
        private final PatternSet.Builder<Boolean> sayings = PatternSet.builder();
        private final Set<Long> verbs = new HashSet<>();
        private final Set<String> headings = new HashSet<>();
        private int longestHeading;
        private final Set<Long> articles = new HashSet<>();
        private final Set<Long> conjunctions = new HashSet<>();
        private final Set<Long> alternatives = new HashSet<>();
        private final Set<String> noPairs = new HashSet<>();

        void define(String name, String source) {
            markers.define(name, source);
            levels.define(name, source);
            lists.define(name, source);
            sayings.define(name, source);
        }

        void marker(String source, Marker marker) {
            markers.add(source, marker);
        }

        void level(String source, String type) {
            levels.add(source, type);
        }

        void list(String source) {
            lists.add(source, true);
        }

        void saying(String source) {
            sayings.add(source, true);
        }

        void verb(String word) {
            verbs.add(Tokens.hash(word));
        }

        void heading(String heading) {
            Tokens words = Tokens.of(heading);
            headings.add(key(words));
            longestHeading = Math.max(longestHeading, words.size() + NUMBERED);
        }

        void article(String word) {
            articles.add(Tokens.hash(word));
        }

        void conjunction(String word) {
            conjunctions.add(Tokens.hash(word));
        }

        void alternative(String word) {
            alternatives.add(Tokens.hash(word));
        }

        void noPair(String words) {
            noPairs.add(key(Tokens.of(words)));
        }

        DefinitionPhrases build() {
            return new DefinitionPhrases(this);
        }
    }
}
