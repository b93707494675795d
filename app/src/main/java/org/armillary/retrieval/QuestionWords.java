package org.armillary.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.armillary.law.frbr.Language;

/// Words by which people ask, whatever they ask about: "can you elaborate", "specific examples", "welche".
///
/// They stand in `question-words-<language>.txt`, one or more a line, and count half: a provision may have them
/// too.
public final class QuestionWords {

    private static final double WORTH = 0.5;
    private static final Map<Language, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private QuestionWords() {}

    /// What a word, as the language's analysis leaves it, is worth in a question: 1, or less.
    public static double worth(Language language, String word) {
        return KNOWN.computeIfAbsent(language, QuestionWords::read).contains(word) ? WORTH : 1;
    }

    private static Set<String> read(Language language) {
        String name = "question-words-" + language.code() + ".txt";
        try (InputStream in = QuestionWords.class.getResourceAsStream(name)) {
            return in == null
                    ? Set.of()
                    : new HashSet<>(Analysis.of(language).words(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
