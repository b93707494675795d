package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.armillary.bibliography.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// References over HTTP: from the search page, from a provision's page, and from the interface for programs.
class ReferencesTest {

    private static final String TEXT =
            "/akn/zz/doc/model-convention/armillary/2026-11-21/artificial-intelligence/eng@2026-11-21";

    @RegisterExtension
    private static final Served SERVER = Served.shipped();

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatComesFromPageAndInterface(Format format) {
        for (String path : new String[] {"/references", "/api/v1/references"}) {
            HttpResponse<String> answer =
                    SERVER.get(path + "?q=incident&jurisdiction=zz&most=3&format=" + format.word());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
                    .isEqualTo(format.mediaType());
            assertThat(answer.body()).isNotEmpty();
        }
    }

    @Test
    void citesAProvisionAsAskedFor() {
        assertThat(SERVER.get("/references?format=text&style=oscola&of=" + TEXT + "/~art_17")
                        .body())
                .contains("art 17 (text of 21 November 2026")
                .contains(TEXT + "/~art_17>");
        assertThat(SERVER.get("/references?of=" + TEXT + "/~art_4711").statusCode())
                .isEqualTo(404);
        assertThat(SERVER.get("/references?of=nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoQuestionAndNoFormat() {
        assertThat(SERVER.get("/references").statusCode()).isEqualTo(400);
        assertThat(SERVER.get("/references?q=incident&format=pdf").statusCode()).isEqualTo(400);
        assertThat(SERVER.get("/api/v1/references?q=incident&style=baroque").statusCode())
                .isEqualTo(400);
    }

    @Test
    void pagesOfferThem() {
        assertThat(SERVER.page("/search?q=incident").select("form[action=/references] select[name=format] option"))
                .hasSize(Format.values().length);
        assertThat(SERVER.page(TEXT + "/~art_17").select("a[href^=/references?of=]"))
                .hasSize(Format.values().length);
    }
}
