package org.armillary.harvest;

import static org.armillary.harvest.PlayedPublishers.body;
import static org.armillary.harvest.PlayedPublishers.status;
import static org.armillary.harvest.PlayedPublishers.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Asking a publisher: what goes out, what comes back, and what is never shown.
class FetcherTest extends LampOffice {

    @Test
    void aTextComesWithWhatThePublisherSaysOfIt() {
        played.at(
                HOST + "/law",
                text(
                        "<law/>",
                        "ETag",
                        "\"7\"",
                        "Last-Modified",
                        "Tue, 06 May 2031 08:00:00 GMT",
                        "Content-Type",
                        "text/xml",
                        "Content-Disposition",
                        "attachment; filename=\"L-7.xml\""));

        assertThat(fetch("/law")).isInstanceOfSatisfying(Answer.Body.class, body -> {
            assertThat(new String(body.bytes(), StandardCharsets.UTF_8)).isEqualTo("<law/>");
            assertThat(body.name()).isEqualTo("L-7.xml");
            assertThat(body.type()).isEqualTo("text/xml");
            assertThat(body.validators()).isEqualTo(new Validators("\"7\"", "Tue, 06 May 2031 08:00:00 GMT"));
        });
        PlayedPublishers.Came came = played.texts().getFirst();
        assertThat(came.header("User-Agent").orElseThrow()).startsWith("armillary/");
        assertThat(came.header("Accept")).contains("application/xml");
        assertThat(came.header("Accept-Language")).contains("fra");
    }

    @Test
    void whatIsKnownIsAskedForUnderConditions() {
        played.at(HOST + "/law", status(304));

        Answer answer = fetcher.fetch(ask("/law", new Validators("\"7\"", "yesterday"), Optional.empty()), told);

        assertThat(answer).isInstanceOf(Answer.NotModified.class);
        assertThat(played.texts().getFirst().header("If-None-Match")).contains("\"7\"");
        assertThat(played.texts().getFirst().header("If-Modified-Since")).contains("yesterday");
    }

    @Test
    void whatCouldNotBeSentBackIsNoValidator() {
        played.at(HOST + "/law", text("x", "ETag", "\"\u00e9\""));

        assertThat(fetch("/law"))
                .isInstanceOfSatisfying(
                        Answer.Body.class, body -> assertThat(body.validators()).isEqualTo(Validators.NONE));
    }

    @Test
    void whatIsAbsentOrForbiddenIsSaidOnce() {
        played.at(HOST + "/gone", status(410)).at(HOST + "/login", status(403));

        assertThat(fetch("/missing")).isInstanceOf(Answer.Absent.class);
        assertThat(fetch("/gone")).isInstanceOf(Answer.Absent.class);
        assertThat(fetch("/login"))
                .isInstanceOfSatisfying(
                        Answer.Denied.class, denied -> assertThat(denied.why()).contains("403"));
        assertThat(played.texts()).hasSize(3);
    }

    @Test
    void aKeyIsNeverShown() {
        played.at(HOST + "/law?OC=s3%2Fcret", status(302, "Location", "/next?OC=s3%2Fcret"));
        played.at(HOST + "/next?OC=s3%2Fcret", status(503), text("x", "ETag", "\"1\""));

        Answer answer = fetcher.fetch(ask("/law?OC=s3%2Fcret", Validators.NONE, Optional.of("s3/cret")), told);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Body.class,
                        body -> assertThat(body.address().toString()).contains("OC=KEY"));
        assertThat(told.all()).contains("OC=KEY").doesNotContain("s3/cret", "s3%2Fcret");
        assertThat(played.texts()).allMatch(each -> each.path().contains("s3%2Fcret"));
    }
}
