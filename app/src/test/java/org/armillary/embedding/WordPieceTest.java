package org.armillary.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPieceTest {

    private final WordPiece tokenizer = new WordPiece(
            Map.of("[CLS]", 0, "[SEP]", 1, "[UNK]", 2, "un", 3, "##law", 4, "##ful", 5, "law", 6, "(", 7, "cafe", 8));

    @Test
    void takesTheLongestPieces() {
        assertThat(tokenizer.encode("Unlawful law", 10)).containsExactly(0, 3, 4, 5, 6, 1);
    }

    @Test
    void dropsCaseAccentsAndInvisibleMarks() {
        assertThat(tokenizer.encode("CAF\u00c9 \u200elaw", 10)).containsExactly(0, 8, 6, 1);
    }

    @Test
    void partsPunctuationFromWords() {
        assertThat(tokenizer.encode("law(", 10)).containsExactly(0, 6, 7, 1);
    }

    @Test
    void saysWhichWordIsUnknown() {
        assertThat(tokenizer.encode("lawx law " + "law".repeat(60), 10)).containsExactly(0, 2, 6, 2, 1);
    }

    @Test
    void cutsWhatIsTooLong() {
        assertThat(tokenizer.encode("law law law law", 4)).containsExactly(0, 6, 6, 1);
    }
}
