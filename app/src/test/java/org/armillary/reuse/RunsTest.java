package org.armillary.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armillary.law.pattern.Tokens;
import org.junit.jupiter.api.Test;

class RunsTest {

    private static final String TEXT = "The keeper lights the lantern at dusk, and puts it out at dawn.";

    private static List<String> rows(String text, String other, int shortest) {
        return new Runs(Tokens.of(text), shortest)
                .with(Tokens.of(other)).stream()
                        .map(each -> text.substring(each.from(), each.to()))
                        .toList();
    }

    @Test
    void findsRowsAsLongAsTheyGo() {
        assertThat(rows(TEXT, "Who lights the lantern at dusk and puts it aside?", 4))
                .containsExactly("lights the lantern at dusk, and puts it");
    }

    @Test
    void leavesShortRowsOut() {
        assertThat(rows(TEXT, "the lantern at noon", 4)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Runs(Tokens.of(TEXT), 1));
    }

    /// Every row has the same words on both sides, can't be grown, and lies in the texts.
    @Test
    void holdsForAnyTexts() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String text = words(random, random.nextInt(60));
            String other = words(random, random.nextInt(60));
            Runs runs = new Runs(Tokens.of(text), 3);
            for (Runs.Row row : runs.with(Tokens.of(other))) {
                assertThat(text.substring(row.from(), row.to()))
                        .isEqualTo(other.substring(row.otherFrom(), row.otherTo()))
                        .matches("(\\w ){" + (row.words() - 1) + "}\\w");
                boolean grows = row.to() + 2 <= text.length()
                        && row.otherTo() + 2 <= other.length()
                        && text.charAt(row.to() + 1) == other.charAt(row.otherTo() + 1);
                assertThat(grows).isFalse();
            }
        }
    }

    private static String words(Random random, int many) {
        return IntStream.range(0, many)
                .mapToObj(each -> String.valueOf((char) ('a' + random.nextInt(4))))
                .collect(Collectors.joining(" "));
    }

    @Test
    void isBoundedForTextsThatRepeatThemselves() {
        String same = "lantern ".repeat(6_000);
        assertThat(rows(same, same, 6)).isNotEmpty();
    }
}
