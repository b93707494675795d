package org.armillary.law.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.armillary.law.Shared;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.AknSchema;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Identification;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.akn.Rendering;
import org.armillary.law.frbr.Expression;
import org.junit.jupiter.api.Test;

/// A judgment in its Akoma Ntoso form.
class JudgmentAssemblyTest {

    private static final Identification CASE =
            Identification.of(Expression.parse("/akn/eu/judgment/cjeu/2031/957/eng@2031-05-07"), Optional.empty());

    private static final String LAMP_CASE = """
            JUDGMENT OF THE COURT (Second Chamber)

            In Case C-934/31, between Ada and the Harbour Office,

            gives the following

            Judgment

            1 This request concerns Article 5 of Regulation (EU) 2031/12.

            Legal context

            2 Article 5 of that regulation provides:

            ‘1. Lamps shall burn at night.’

            Consideration of the question referred

            The first question

            3 By its question, the referring court asks:

            (a) whether a lamp burns;

            (b) whether it is trimmed.

            On those grounds, the Court (Second Chamber) hereby rules:

            1. Article 5 of Regulation (EU) 2031/12 must be interpreted as meaning that lamps burn.

            [Signatures]
            """;

    private static AknDocument assembled(String text) {
        return AknAssembler.assemble(Outlines.mark(text), CASE).document();
    }

    @Test
    void hasHeaderBodyAndConclusions() {
        Element judgment = assembled(LAMP_CASE).document();
        assertThat(judgment.localName()).isEqualTo("judgment");
        assertThat(judgment.elements().map(Element::localName))
                .containsExactly("meta", "header", "judgmentBody", "conclusions");
        assertThat(judgment.child("judgmentBody").orElseThrow().elements().map(Element::localName))
                .containsExactly("introduction", "background", "motivation", "decision");
    }

    @Test
    void numbersParagraphsThroughItsParts() {
        List<PlacedProvision> provisions = Rendering.of(assembled(LAMP_CASE)).provisions();
        assertThat(provisions.stream().map(PlacedProvision::eId))
                .containsExactly(
                        "introduction",
                        "para_1",
                        "background",
                        "para_2",
                        "motivation",
                        "motivation__crossHeading_1",
                        "para_3",
                        "para_3__point_a",
                        "para_3__point_b",
                        "decision",
                        "decision__para_1");
        assertThat(provisions.get(4).heading()).contains("Consideration of the question referred");
        assertThat(provisions.get(6).parent()).contains("motivation");
    }

    @Test
    void isValid() throws IOException {
        AknSchema schema = AknSchema.read(Shared.path("akn/akomantoso30.xsd"));
        Marked untold = new Markup(Catalogue.get())
                .mark(Outlines.mark("Nothing tells its parts apart.").layout(), true);
        assertThat(schema.problems(assembled(LAMP_CASE).toBytes())).isEmpty();
        assertThat(schema.problems(
                        AknAssembler.assemble(untold, CASE).document().toBytes()))
                .isEmpty();
    }

    @Test
    void losesNothingBetweenReadingAndWriting() throws Exception {
        AknDocument document = assembled(LAMP_CASE);
        assertThat(AknDocument.read(document.toBytes(), "case.xml").root()).isEqualTo(document.root());
        assertThat(Rendering.of(document).text().replaceAll("\\s+", "")).isEqualTo(LAMP_CASE.replaceAll("\\s+", ""));
    }
}
