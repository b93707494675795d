package org.armillary.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The tokenizer of BERT models without case: words without accents, cut into the longest pieces of a vocabulary.
///
/// `unlawful` is `un`, `##law`, `##ful`; a word that no pieces make up is `[UNK]`. Source: Wu and others,
/// "Google's Neural Machine Translation System" (2016), section 4.1, in the variant of BERT (Devlin and others,
/// 2018).
final class WordPiece {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> pieces;
    private final int start;
    private final int end;
    private final int unknown;

    WordPiece(Map<String, Integer> pieces) {
        this.pieces = Map.copyOf(pieces);
        this.start = get("[CLS]");
        this.end = get("[SEP]");
        this.unknown = get("[UNK]");
    }

    /// Reads the vocabulary out of a `tokenizer.json`.
    static WordPiece read(InputStream json) throws IOException {
        Map<String, Integer> pieces = new HashMap<>();
        try (json) {
            new JsonMapper()
                    .readTree(json.readAllBytes())
                    .required("model")
                    .required("vocab")
                    .properties()
                    .forEach(each -> pieces.put(each.getKey(), each.getValue().asInt()));
        }
        return new WordPiece(pieces);
    }

    private int get(String piece) {
        return Objects.requireNonNull(pieces.get(piece), () -> "the vocabulary has no " + piece);
    }

    /// Numbers of the pieces of a text between the marks of start and end, at most so many with them.
    int[] encode(String text, int most) {
        int[] ids = new int[most];
        int size = 0;
        ids[size++] = start;
        for (String word : words(text)) {
            for (int piece : pieces(word)) {
                if (size == most - 1) {
                    break;
                }
                ids[size++] = piece;
            }
        }
        ids[size++] = end;
        return Arrays.copyOf(ids, size);
    }

    int[] pieces(String word) {
        int[] found = new int[word.length()];
        int size = 0;
        for (int from = 0; from < word.length(); ) {
            int to = word.length();
            Integer piece = piece(word, from, to);
            while (piece == null && to > from + 1) {
                piece = piece(word, from, --to);
            }
            if (piece == null || word.length() > LONGEST_WORD) {
                return new int[] {unknown};
            }
            found[size++] = piece;
            from = to;
        }
        return Arrays.copyOf(found, size);
    }

    private @Nullable Integer piece(String word, int from, int to) {
        return pieces.get((from > 0 ? "##" : "") + word.substring(from, to));
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(each -> !isDropped(each))
                .forEach(each -> {
                    boolean alone = isPunctuation(each) || Character.isIdeographic(each);
                    if (alone || Character.isWhitespace(each) || Character.isSpaceChar(each)) {
                        end(word, words);
                    }
                    if (alone) {
                        words.add(Character.toString(each));
                    } else if (!Character.isWhitespace(each) && !Character.isSpaceChar(each)) {
                        word.appendCodePoint(each);
                    }
                });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isDropped(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.FORMAT -> true;
            case Character.CONTROL -> !Character.isWhitespace(point);
            default -> point == 0xFFFD;
        };
    }

    /// ASCII's symbols count as punctuation, as the model was taught.
    private static boolean isPunctuation(int point) {
        if (point < 128) {
            return point > 32 && point < 127 && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
