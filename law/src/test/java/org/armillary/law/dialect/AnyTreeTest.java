package org.armillary.law.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.armillary.law.Shared;
import org.armillary.law.akn.AknSchema;
import org.armillary.law.layout.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A format's own elements in any order, as no schema allows them, give a valid document all the same.
class AnyTreeTest {

    private static final int TREES = 300;

    @ParameterizedTest
    @EnumSource(names = {"FORMEX", "LIMS", "USLM", "EGOV"})
    void isReadAndValid(Format format) throws IOException {
        AknSchema schema = AknSchema.read(Shared.path("akn/akomantoso30.xsd"));
        Random random = new Random(20261121);
        for (int i = 0; i < TREES; i++) {
            byte[] choices = new byte[20 + random.nextInt(600)];
            random.nextBytes(choices);
            byte[] xml = tree(format, choices);
            String shown = "tree " + i + ": " + new String(xml, StandardCharsets.UTF_8);

            Converted converted = DialectReader.read(format, xml, "tree");

            assertThat(schema.problems(converted.document().toBytes()))
                    .as(shown)
                    .isEmpty();
            assertThat(converted.document().root().walk().flatMap(each -> each.eId().stream()))
                    .as(shown)
                    .doesNotHaveDuplicates();
        }
    }

    private static byte[] tree(Format format, byte[] choices) throws IOException {
        List<String> vocabulary = new ArrayList<>(Specimen.vocabulary(format));
        if (format != Format.EGOV) {
            return XmlTrees.of(vocabulary, choices);
        }
        String law = vocabulary.set(0, "<LawBody>");
        String body = new String(XmlTrees.of(vocabulary, choices), StandardCharsets.UTF_8);
        return (law + body + "</Law>").getBytes(StandardCharsets.UTF_8);
    }
}
