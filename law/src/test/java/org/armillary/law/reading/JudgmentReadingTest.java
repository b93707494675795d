package org.armillary.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.armillary.law.Shared;
import org.armillary.law.akn.AknSchema;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Identification;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.frbr.Expression;
import org.armillary.law.frbr.Work;
import org.junit.jupiter.api.Test;

/// A judgment from its bytes to its identity.
class JudgmentReadingTest {

    private static final String LAMP_CASE = """
            JUDGMENT OF THE COURT (Second Chamber)

            7 May 2031

            ECLI:EU:C:2031:957

            In Case C-934/31,

            Ada

            v

            Harbour Office,

            gives the following

            Judgment

            1 This request concerns Article 5 of Regulation (EU) 2031/12.

            On those grounds, the Court (Second Chamber) hereby rules:

            1. Article 5 of Regulation (EU) 2031/12 must be interpreted as meaning that lamps burn.
            """;

    private static Reading read(String text, Hints hints) throws IOException {
        return Reader.standard().read(text.getBytes(StandardCharsets.UTF_8), "case.txt", hints);
    }

    @Test
    void isNamedByItsIdentifierAndDay() throws IOException {
        Reading reading = read(LAMP_CASE, Hints.NONE);

        assertThat(reading.expression()).map(Expression::uri).contains("/akn/eu/judgment/c/2031/957/eng@2031-05-07");
        assertThat(reading.identification().flatMap(Identification::title))
                .contains("Ada v Harbour Office, Court of Justice, C-934/31");
        assertThat(reading.document()
                        .root()
                        .walk()
                        .filter(each -> each.is("FRBRalias"))
                        .flatMap(each -> each.find("value").stream()))
                .contains("ECLI:EU:C:2031:957", "/akn/eu/judgment/c/2031/c-934-31");
    }

    @Test
    void saysInTheHeaderWhatIsWhat() throws IOException {
        Element header = read(LAMP_CASE, Hints.NONE)
                .document()
                .document()
                .child("header")
                .orElseThrow();

        assertThat(header.walk().filter(each -> each.is("docketNumber")).map(Element::text))
                .containsExactly("C-934/31");
        assertThat(header.walk().filter(each -> each.is("party")).map(Element::text))
                .containsExactly("Ada", "Harbour Office");
    }

    @Test
    void isValid() throws IOException {
        AknSchema schema = AknSchema.read(Shared.path("akn/akomantoso30.xsd"));

        assertThat(schema.problems(read(LAMP_CASE, Hints.NONE).document().toBytes()))
                .isEmpty();
    }

    @Test
    void isAJudgmentIfAPersonSaysSo() throws IOException {
        Hints hints =
                new Hints(Optional.of(Work.parse("/akn/gb/judgment/uksc/2031/11")), Optional.empty(), Optional.empty());

        Reading reading = read("""
                Judgment

                Background

                1. The lamp burned out.

                Conclusion

                2. The appeal is dismissed.
                """, hints);

        assertThat(reading.document().type()).isEqualTo("judgment");
        assertThat(reading.provisions().stream().map(PlacedProvision::eId))
                .containsExactly("introduction", "background", "para_1", "decision", "para_2");
    }
}
