package org.armillary.law.norm;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armillary.law.frbr.Language;
import org.armillary.law.pattern.PatternSet;
import org.armillary.law.pattern.Tokens;

/// How a language speaks of norms: its frames, what opens conditions, and the small words that hold its clauses
/// together.
///
/// Never changes; serves any number of threads.
final class Idiom {

    private final List<Language> languages;
    private final Order order;
    private final PatternSet<List<Frame>> frames;
    private final PatternSet<Opener> openers;
    private final PatternSet<Application> applications;
    private final PatternSet<Boolean> topics;
    private final PatternSet<Boolean> provisos;
    private final boolean hasTopics;
    private final boolean spaced;
    private final TimeLimits limits;
    private final WordClasses words;
    private final Set<Long> abbreviations;
    private final List<String> gerunds;
    private final BearerKeys keys;

    /// Where the bearer stands.
    enum Order {
        /// Before the cue: English, the Romance languages.
        SUBJECT_FIRST,
        /// Before the finite verb or right behind it: German.
        VERB_SECOND,
        /// Told by particles and fixed words: Chinese, Japanese, Korean.
        PARTICLES
    }

    Idiom(
            List<Language> languages,
            Order order,
            PatternSet<List<Frame>> frames,
            PatternSet<Opener> openers,
            PatternSet<Application> applications,
            PatternSet<Boolean> topics,
            PatternSet<Boolean> provisos,
            boolean hasTopics,
            boolean spaced,
            TimeLimits limits,
            Map<WordClass, List<String>> words,
            List<String> abbreviations,
            List<String> gerunds,
            BearerKeys keys) {
        this.languages = List.copyOf(languages);
        this.order = order;
        this.frames = frames;
        this.openers = openers;
        this.applications = applications;
        this.topics = topics;
        this.provisos = provisos;
        this.hasTopics = hasTopics;
        this.spaced = spaced;
        this.limits = limits;
        this.words = WordClasses.of(words);
        this.abbreviations = Set.copyOf(abbreviations.stream().map(Tokens::hash).toList());
        this.gerunds = List.copyOf(gerunds);
        this.keys = keys;
    }

    List<Language> languages() {
        return languages;
    }

    Order order() {
        return order;
    }

    PatternSet<List<Frame>> frames() {
        return frames;
    }

    PatternSet<Opener> openers() {
        return openers;
    }

    PatternSet<Application> applications() {
        return applications;
    }

    /// Particles that mark a bearer: true for the topic, false for a mere subject.
    PatternSet<Boolean> topics() {
        return topics;
    }

    /// Words that take what their sentence says out of the one before.
    PatternSet<Boolean> provisos() {
        return provisos;
    }

    boolean hasTopics() {
        return hasTopics;
    }

    /// Whether a language of particles parts its words by spaces.
    boolean hasSpaces() {
        return spaced;
    }

    TimeLimits limits() {
        return limits;
    }

    BearerKeys keys() {
        return keys;
    }

    boolean isAbbreviation(long word) {
        return abbreviations.contains(word);
    }

    boolean is(WordClass of, Tokens tokens, int token) {
        return (words.of(tokens.hash(token)) & of.bit()) != 0;
    }

    /// Whether a relative may be the subject of its clause: "who", "which", "that".
    boolean takesSubjectItself(Tokens tokens, int relative) {
        return (classes(tokens, relative) & (WordClass.RELATIVE_SUBJECT.bit() | WordClass.THAT.bit())) != 0;
    }

    /// The classes of a word, as the sum of their bits.
    int classes(Tokens tokens, int token) {
        return words.of(tokens.hash(token));
    }

    /// Whether a word looks like a verbal noun.
    boolean isGerund(Tokens tokens, int token) {
        if (!tokens.isWord(token)) {
            return false;
        }
        for (String ending : gerunds) {
            int length = tokens.end(token) - tokens.start(token);
            if (length > ending.length() + 1 && endsWith(tokens, token, ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(Tokens tokens, int token, String ending) {
        int at = tokens.end(token) - ending.length();
        for (int i = 0; i < ending.length(); i++) {
            if (tokens.text().charAt(at + i) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
