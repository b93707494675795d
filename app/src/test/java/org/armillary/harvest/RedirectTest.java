package org.armillary.harvest;

import static org.armillary.harvest.PlayedPublishers.body;
import static org.armillary.harvest.PlayedPublishers.status;
import static org.armillary.harvest.PlayedPublishers.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Going where a publisher points to, and where not.
class RedirectTest extends LampOffice {

    @Test
    void redirectsAreFollowedAndCirclesAreNot() {
        played.at(HOST + "/a", status(302, "Location", "/b")).at(HOST + "/b", status(301, "Location", "/c#part"));
        played.at(HOST + "/c", text("there"));
        played.at(HOST + "/x", status(302, "Location", "/y")).at(HOST + "/y", status(302, "Location", "/x"));

        assertThat(fetch("/a"))
                .isInstanceOfSatisfying(
                        Answer.Body.class,
                        body -> assertThat(body.address().getPath()).isEqualTo("/c"));
        assertThat(fetch("/x"))
                .isInstanceOfSatisfying(
                        Answer.Denied.class, denied -> assertThat(denied.why()).contains("in a circle"));
    }

    @Test
    void aChainOfRedirectsEnds() {
        for (int i = 0; i < 9; i++) {
            played.at(HOST + "/" + i, status(302, "Location", "/" + (i + 1)));
        }
        assertThat(fetch("/0"))
                .isInstanceOfSatisfying(
                        Answer.Denied.class, denied -> assertThat(denied.why()).contains("more than 3 times"));
    }

    @Test
    void aRedirectToAnotherHostOrSchemeIsNotFollowed() {
        played.at(HOST + "/a", status(302, "Location", "http://evil.example:" + played.port() + "/law"));
        played.at(HOST + "/b", status(302, "Location", "file:///etc/passwd"));
        played.at(HOST + "/c", status(302, "Location", "http://me:pass@" + HOST + ":" + played.port() + "/law"));
        played.at(HOST + "/d", status(302));

        for (String path : List.of("/a", "/b", "/c", "/d")) {
            assertThat(fetch(path)).as(path).isInstanceOf(Answer.Denied.class);
        }
        assertThat(played.came()).noneMatch(each -> each.host().equals("evil.example"));
    }

    @Test
    void robotsOfTheHostARedirectLeadsToCountToo() {
        played.at(HOST + "/law", status(303, "Location", "http://other.lamps.example:" + played.port() + "/secret"));
        played.at("other.lamps.example/robots.txt", text("User-agent: *\nDisallow: /secret"));

        assertThat(fetch("/law")).isInstanceOf(Answer.Denied.class);
        assertThat(played.texts()).hasSize(1);
    }

    @Test
    void encryptionIsKeptWhereARedirectWouldDropIt() throws Refused {
        assertThat(redirect("http://lamps.example/law?x#part")).contains(URI.create("https://lamps.example/law?x"));
        assertThat(redirect("http://lamps.example:80/law")).contains(URI.create("https://lamps.example/law"));
        assertThat(catchRedirect("http://lamps.example:8080/law")).contains("not");
    }

    private static Optional<URI> redirect(String location) throws Refused {
        return Redirect.to(location, URI.create("https://lamps.example/"));
    }

    private static String catchRedirect(String location) {
        try {
            return "went on to " + redirect(location);
        } catch (Refused e) {
            return String.valueOf(e.getMessage());
        }
    }
}
