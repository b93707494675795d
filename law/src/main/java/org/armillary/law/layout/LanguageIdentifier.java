package org.armillary.law.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.armillary.law.frbr.Language;

/// Tells a document's main language: by script where the script has one language, else by the share of small function
/// words.
///
/// Long documents are judged by three samples: beginning, middle and end.
final class LanguageIdentifier {

    private static final int SAMPLE = 3_000;
    private static final int LEAST_WORDS = 4;
    private static final double LEAST_SHARE = 0.08;

    /// Function words, each with the indexes of its languages in [#CODES].
    private static final Map<String, int[]> WORDS = new HashMap<>();

    private static final List<String> CODES = new ArrayList<>();

    static {
        readWords();
    }

    private LanguageIdentifier() {}

    /// The language of a text that says of itself which it is: what its letters and words tell, else what it declares.
    ///
    /// @param declared a language tag, possibly empty or no tag at all
    static Language identify(String text, String declared) {
        Language found = identify(text);
        if (!found.equals(Language.UNDETERMINED) || declared.isBlank()) {
            return found;
        }
        try {
            return Language.parse(declared.strip());
        } catch (IllegalArgumentException e) {
            return found;
        }
    }

    /// The language of a text, [Language#UNDETERMINED] where nothing tells.
    static Language identify(CharSequence text) {
        return judge(text).language();
    }

    /// A language and how much speaks for it, from 0 to 1.
    record Judgement(Language language, double share) {
        static final Judgement NONE = new Judgement(Language.UNDETERMINED, 0);
    }

    static Judgement judge(CharSequence text) {
        CharSequence sample = sample(text);
        Scripts scripts = Scripts.of(sample);
        String byScript = scripts.language();
        if (!byScript.isEmpty()) {
            return new Judgement(new Language(byScript), scripts.share());
        }
        return scripts.letters() == 0 ? Judgement.NONE : byWords(sample);
    }

    /// How much of a text is small words of the language that has most of them, from 0 to 1.
    static double shareOfSmallWords(CharSequence text) {
        return byWords(sample(text)).share();
    }

    private static CharSequence sample(CharSequence text) {
        int length = text.length();
        if (length <= 3 * SAMPLE) {
            return text;
        }
        int middle = length / 2;
        return new StringBuilder(3 * SAMPLE + 2)
                .append(text, 0, SAMPLE)
                .append(' ')
                .append(text, middle, middle + SAMPLE)
                .append(' ')
                .append(text, length - SAMPLE, length);
    }

    private static Judgement byWords(CharSequence sample) {
        int[] hits = new int[CODES.size()];
        int words = 0;
        int length = sample.length();
        for (int i = 0; i < length; ) {
            if (!Character.isLetter(sample.charAt(i))) {
                i++;
                continue;
            }
            int from = i;
            while (i < length && Character.isLetter(sample.charAt(i))) {
                i++;
            }
            words++;
            for (int language : languagesOf(sample, from, i)) {
                hits[language]++;
            }
        }
        return best(hits, words);
    }

    private static int[] languagesOf(CharSequence sample, int from, int to) {
        if (to - from > 14) {
            return new int[0];
        }
        String word = sample.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault(word, new int[0]);
    }

    private static Judgement best(int[] hits, int words) {
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            if (hits[i] > hits[best]) {
                best = i;
            }
        }
        double share = words == 0 ? 0 : (double) hits[best] / words;
        if (hits[best] < Math.min(LEAST_WORDS, words) || hits[best] == 0 || share < LEAST_SHARE) {
            return Judgement.NONE;
        }
        return new Judgement(new Language(CODES.get(best)), share);
    }

    private static void readWords() {
        try (InputStream in = Objects.requireNonNull(
                        LanguageIdentifier.class.getResourceAsStream("function-words.txt"), "function-words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, List<Integer>> byWord = new HashMap<>();
            for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] parts = line.split(" ");
                int language = CODES.size();
                CODES.add(parts[0]);
                for (int i = 1; i < parts.length; i++) {
                    List<Integer> known = byWord.computeIfAbsent(parts[i], w -> new ArrayList<>(2));
                    if (!known.contains(language)) {
                        known.add(language);
                    }
                }
            }
            byWord.forEach((word, languages) -> WORDS.put(
                    word, languages.stream().mapToInt(Integer::intValue).toArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of function words is unreadable: rebuild the program", e);
        }
    }
}
