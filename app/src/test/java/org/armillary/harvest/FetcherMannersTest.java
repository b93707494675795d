package org.armillary.harvest;

import static org.armillary.harvest.PlayedPublishers.status;
import static org.armillary.harvest.PlayedPublishers.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Asking a publisher as often as it likes, and not what it does not want to be asked for.
class FetcherMannersTest extends LampOffice {

    @Test
    void aHostIsAskedAtItsPaceOrSlowerWhereItsRobotsSaySo() {
        played.at(HOST + "/robots.txt", text("User-agent: *\nCrawl-delay: 7"));
        played.at(HOST + "/law", text("x"));

        fetch("/law");
        fetch("/law");
        fetch("/law");

        assertThat(hours.pauses()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
        assertThat(played.came())
                .filteredOn(each -> each.path().equals("/robots.txt"))
                .hasSize(1);
    }

    @Test
    void whatRobotsForbidIsNotAskedFor() {
        played.at(HOST + "/robots.txt", text("User-agent: armillary\nDisallow: /law\n"));

        assertThat(fetch("/law/7"))
                .isInstanceOfSatisfying(
                        Answer.Denied.class, denied -> assertThat(denied.why()).contains("robots.txt"));
        assertThat(played.texts()).isEmpty();
    }

    @Test
    void aHostWhoseRobotsFailIsNotAskedAndOneWithoutIs() {
        played.at(HOST + "/robots.txt", status(503)).at(HOST + "/law", text("x"));
        assertThat(fetch("/law"))
                .isInstanceOfSatisfying(
                        Answer.Unreached.class,
                        unreached -> assertThat(unreached.why()).contains("robots.txt"));
        assertThat(played.texts()).isEmpty();

        fetcher.close();
        fetcher = new Fetcher(new Gate(PlayedPublishers.names(), true), SMALL, hours);
        played.at(HOST + "/robots.txt", status(404));
        assertThat(fetch("/law")).isInstanceOf(Answer.Body.class);
    }

    @Test
    void aBusyPublisherIsAskedAgainWhenItSays() {
        played.at(HOST + "/law", status(429, "Retry-After", "40"), status(503), text("x"));

        assertThat(fetch("/law")).isInstanceOf(Answer.Body.class);
        assertThat(hours.pauses().getFirst()).isEqualTo(Duration.ofSeconds(40));
        assertThat(hours.pauses()).hasSize(2);
    }

    @Test
    void aPublisherThatWantsADayIsLeftAlone() {
        played.at(HOST + "/law", status(503, "Retry-After", "Wed, 07 May 2031 09:00:00 GMT"));

        assertThat(fetch("/law"))
                .isInstanceOfSatisfying(
                        Answer.Unreached.class,
                        unreached -> assertThat(unreached.again()).contains(Instant.parse("2031-05-07T09:00:00Z")));
        assertThat(played.texts()).hasSize(1);
    }

    @Test
    void whoNeverRecoversIsGivenUp() {
        played.at(HOST + "/law", status(500));

        assertThat(fetch("/law")).isInstanceOf(Answer.Unreached.class);
        assertThat(played.texts()).hasSize(SMALL.attempts());
        assertThat(hours.pauses()).contains(Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    @Test
    void aHostThatDoesNotAnswerIsLeftAloneForTheRest() {
        played.at(HOST + "/law", status(503));
        fetch("/law");
        played.forget();

        assertThat(fetch("/other")).isInstanceOf(Answer.Unreached.class);
        assertThat(played.came()).isEmpty();
    }

    @Test
    void aHostThatDoesNotExistIsAskedForOnce() {
        Names none = host -> {
            throw new java.net.UnknownHostException(host);
        };
        try (Fetcher lost = new Fetcher(new Gate(none, true), SMALL, hours)) {
            assertThat(lost.fetch(ask("/law"), told))
                    .isInstanceOfSatisfying(
                            Answer.Unreached.class,
                            unreached -> assertThat(unreached.why()).contains("is there a network"));
        }
        assertThat(hours.pauses()).isEmpty();
    }
}
