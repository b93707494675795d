package org.armillary.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentificationTest {

    @Test
    void aTitlePageNamesWorkDateAndShortTitle() {
        String page = """
                REGULATION (EU) 2031/12 OF THE PARLIAMENT OF LAMPS
                of 13 June 2031
                laying down rules on lighthouses (Lighthouse Act)
                (Text with relevance)
                Having regard to Regulation (EU) 2030/1,
                Article 1. Lanterns shine.
                """;
        Engine.Draft draft =
                ArticleEngine.FIRST.read(page.getBytes(StandardCharsets.UTF_8), "page.md", Statements.NONE);

        Identity identity =
                Identification.of(draft, Statements.NONE, "page.md").identity().orElseThrow();

        assertThat(identity.expression()).isEqualTo("/akn/eu/act/regulation/2031/12/eng@2031-06-13");
        assertThat(identity.shortTitle()).contains("Lighthouse Act");
        assertThat(identity.basis()).isEqualTo(Identity.Basis.DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "/akn/xa/act/2020/1",
        "/akn/xa/act/2020/a..b",
        "/akn/xa/act/2020/..%2f..%2fetc",
        "/akn/xa/act/2020/" + "長",
        "/akn/xa/act/2020/.hidden"
    })
    void noWorkLeadsOutOfTheCorpus(String work) {
        String path = WorkUri.path(WorkUri.checked(work) + "/eng@2020-01-01");
        assertThat(path).matches("akn(/[A-Za-z0-9_~@%-][A-Za-z0-9._~@%-]*)+");
        assertThat(WorkUri.below(java.nio.file.Path.of("/home/corpus"), path))
                .startsWithRaw(java.nio.file.Path.of("/home/corpus/akn"));
    }

    @ParameterizedTest
    @CsvSource({
        "/akn/../etc/passwd",
        "/etc/passwd",
        "/akn/xa/act/2020/../../..",
        "akn/xa/act/2020/1",
        "/akn/xa/act/2020/a b"
    })
    void whatIsNoWorkIsRefused(String work) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> WorkUri.checked(work))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
