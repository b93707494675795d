package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Assessments where others reach the server and nobody can sign in: read and kept nowhere, up to a size, and not
/// without end.
class StrangersAssessmentTest {

    private static final int MORE_THAN_AT_ONCE = 80;

    @RegisterExtension
    private static final Served SERVER = Served.own("--armillary.site=https://observatory.example");

    @Test
    void aStrangerMayAskUpToASizeAndNotWithoutEnd() {
        HttpResponse<String> answer = SERVER.send("POST", "/api/v1/assessments?in=kr&only=holds", "facts: {}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(SERVER.send("POST", "/api/v1/corrections", "{}").statusCode())
                .isEqualTo(403);
        assertThat(SERVER.send("POST", "/api/v1/assessments", "#".repeat(2_200_000))
                        .statusCode())
                .isEqualTo(413);
        HttpResponse<String> last = answer;
        for (int i = 0; i < MORE_THAN_AT_ONCE && last.statusCode() != 429; i++) {
            last = SERVER.send("POST", "/api/v1/assessments/replay", "{}");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After").orElse("")).matches("\\d+");
        assertThat(SERVER.get("/api/v1/topics").statusCode()).isEqualTo(200);
    }
}
