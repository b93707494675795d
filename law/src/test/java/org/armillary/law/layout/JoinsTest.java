package org.armillary.law.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.armillary.law.layout.Line.Joined;
import org.junit.jupiter.api.Test;

class JoinsTest {

    private static final String WRAPPED = """
            Every keeper of an orrery shall oil all its gears on the first day
            of each month and shall note the oiling in the book of the orrer-
            ies, which is open to the guild. A self-regulating orrery needs a
            keeper all the same, but the keeper of such a self-
            regulating machine may note less. Guilds of North-
            Africa and keepers of house- and tower-
            orreries may note more.
            The guild shall look at the book of every house in each year of the
            moon and may ask the keeper to come and to bring the book with him.
            """;

    private static List<Joined> joins(String text) {
        Layout layout = DocumentReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(layout.wrapped()).isTrue();
        return layout.lines().stream().map(Line::joined).toList();
    }

    @Test
    void linesTellHowTheyGoOn() {
        assertThat(joins(WRAPPED))
                .containsExactly(
                        Joined.UNKNOWN,
                        Joined.WRAPPED,
                        Joined.HYPHENATED,
                        Joined.WRAPPED,
                        Joined.COMPOUND,
                        Joined.COMPOUND,
                        Joined.HYPHENATED,
                        Joined.NEW,
                        Joined.WRAPPED);
    }

    @Test
    void headsAndFeetBetweenTwoLinesPartNoParagraph() {
        String page = "the keeper of the orrery shall oil the gears and note the oiling in the book\n".repeat(30);
        Layout layout = DocumentReader.standard()
                .read(
                        (page + "\n- 1 -\n\f\nOrrery Act\n\n" + page + "\n- 2 -\n\f\nOrrery Act\n\n" + page)
                                .getBytes(StandardCharsets.UTF_8),
                        "a.txt");
        assertThat(layout.lines().stream().filter(Line::isBody).skip(1))
                .extracting(Line::joined)
                .containsOnly(Joined.WRAPPED);
    }

    @Test
    void paragraphsOnLinesOfTheirOwnAreNotWrapped() {
        String text =
                "1. The keeper of an orrery shall oil all its gears on the first day of each month and note it in the book, which is open.\n2. No.\n"
                        .repeat(9);
        assertThat(DocumentReader.standard()
                        .read(text.getBytes(StandardCharsets.UTF_8), "a.txt")
                        .wrapped())
                .isFalse();
    }
}
