package org.armillary.law.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.MalformedDocumentException;
import org.armillary.law.akn.XmlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormexTitleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CHAPTER III                 | chapter      | CHAPTER III |
                    KAPITEL 4a                  | chapter      | KAPITEL 4a  |
                    Section A. Small lamps      | section      | Section A.  | Small lamps
                    Abschnitt 2 — Dochte        | section      | Abschnitt 2 — | Dochte
                    1. iedaļa                   | section      | 1. iedaļa   |
                    IV FEJEZET                  | chapter      | IV FEJEZET  |
                    TITRE I                     | title        | TITRE I     |
                    Part of a lamp              | crossHeading |             | Part of a lamp
                    Lamps                       | crossHeading |             | Lamps
                    Section on lamps            | crossHeading |             | Section on lamps
                    """)
    void tellsTheNumberOfADivisionFromItsName(String line, String name, String num, String heading)
            throws MalformedDocumentException {
        Element title = XmlReader.read(
                ("<TITLE><TI><P>" + line + "</P></TI></TITLE>").getBytes(StandardCharsets.UTF_8), "title");

        FormexTitle read = FormexTitle.of(title, new FormexBody(new Trail()).inline());

        assertThat(read.name()).isEqualTo(name);
        assertThat(text(read.num())).isEqualTo(num == null ? "" : num);
        assertThat(text(read.heading())).isEqualTo(heading == null ? "" : heading);
    }

    private static String text(java.util.List<org.armillary.law.akn.Node> nodes) {
        return ElementBuilder.of("p").addAll(nodes).build().text().strip();
    }
}
