package org.armillary.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.junit.jupiter.api.Test;

/// The prose of a document and its places, from lines and from Akoma Ntoso.
class OutlineTest {

    private static final String TEXT = """
            Lamp Act

            Article 1
            Scope

            1. This Act applies to all lamps and lan-
            terns that are lit
            at night.

            2. It applies:
            (a) at home;
            (b) at sea.

            Article 2
            Duties

            The keeper shall light the lamp.
            """;

    /// The same sentence often enough that the measure of its lines shows.
    private static String wrapped() {
        StringBuilder text = new StringBuilder("Lamp Act\n");
        for (int i = 1; i <= 12; i++) {
            text.append("""

                    Article %d

                    The keeper of a lamp that stands on a public road shall see to it that the lan-
                    terns beside it are lit at dusk and put out at dawn, and shall tell the Board of
                    any lantern that is broken.
                    """.formatted(i));
        }
        return text.toString();
    }

    private static Reading read(String text) throws IOException {
        return Reader.standard().read(text.getBytes(StandardCharsets.UTF_8), "lamp.txt", Hints.NONE);
    }

    @Test
    void everyCharacterOfAPassageStandsWhereItSays() throws IOException {
        Outline outline = read(TEXT).outline();
        for (Passage passage : outline.passages()) {
            for (int i = 0; i < passage.text().length(); i++) {
                char prose = passage.text().charAt(i);
                if (prose != ' ') {
                    assertThat(outline.text().charAt(passage.start(i))).isEqualTo(prose);
                }
            }
        }
    }

    @Test
    void linesAndBrokenWordsAreJoined() throws IOException {
        String text = wrapped();
        Passage broken = read(text).outline().passages().stream()
                .filter(each -> each.eId().filter("art_2"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(broken.text()).contains("that the lanterns beside it").contains("tell the Board of any lantern");
        int of = broken.text().indexOf("of any");
        assertThat(text.substring(broken.start(of), broken.end(of + 6))).isEqualTo("of\nany");
    }

    @Test
    void theRenderedDocumentHasTheSameProse() throws IOException {
        Reading reading = read(TEXT);
        List<String> lines = prose(reading.outline());
        List<String> rendered = prose(Outline.of(reading.document(), reading.language()));
        assertThat(rendered).isEqualTo(lines);
    }

    private static List<String> prose(Outline outline) {
        return outline.passages().stream().map(Passage::toString).toList();
    }
}
