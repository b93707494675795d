package org.armillary.law.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.armillary.law.Shared;
import org.armillary.law.akn.Outline;
import org.armillary.law.reading.Hints;
import org.armillary.law.reading.Reader;
import org.junit.jupiter.api.Test;

/// The duties of the EU AI Act's Article 26, listed by eye.
class DutiesOfRealActTest {

    private static final String ARTICLE = "art_26__para_";

    @Test
    void everyParagraphThatBindsDeployersSaysSo() throws IOException {
        Outline outline = Reader.standard()
                .read(Shared.path("corpus/eu/ai-act/eur-lex.html"), Hints.NONE)
                .outline();
        Norms norms = Norms.standard();
        Set<Integer> binding = new TreeSet<>();
        for (Norm each : norms.find(outline, Definitions.standard().find(outline))) {
            boolean here = each.eId().orElse("").startsWith(ARTICLE);
            boolean binds = each.modality() == Modality.OBLIGATION || each.modality() == Modality.PROHIBITION;
            boolean deployer = each.bearer()
                    .map(part -> norms.bearerKeys(part.of(outline.text()), outline.language()))
                    .filter(keys -> keys.contains("deployer"))
                    .isPresent();
            if (here && binds && deployer) {
                binding.add(Integer.parseInt(each.eId().orElseThrow().substring(ARTICLE.length())));
            }
        }
        // Paragraph 3 says that other duties stand.
        assertThat(binding).containsExactly(1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }
}
