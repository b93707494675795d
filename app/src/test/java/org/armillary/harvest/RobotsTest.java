package org.armillary.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// RFC 9309, with the examples of its sections 2.2.2 and 2.2.3 in our words.
class RobotsTest {

    private static Robots robots(String text) {
        return Robots.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0} fits {1}: {2}")
    @CsvSource({
        "/lamps, /lamps, true",
        "/lamps, /lamps/red?x=1, true",
        "/lamps, /lanterns, false",
        "/lamps/, /lamps, false",
        "/lamps/*/old, /lamps/red/blue/old.xml, true",
        "/lamps/*/old, /lamps/red/new, false",
        "/*.xml$, /a/b.xml, true",
        "/*.xml$, /a/b.xml?x, false",
        "/*.xml$, /a.xml/b.xml, true",
        "/lamps$, /lamps, true",
        "/lamps$, /lamps/, false",
        "/a%3cd, /a%3Cd.html, true",
        "/l%C3%A4mp, /lämp, true",
        "/%6Camp, /lamp, true",
        "/a%2Fb, /a/b, false",
        "*, /anything, true",
    })
    void rulesFitPathsAsTheRfcSays(String rule, String path, boolean fits) {
        assertThat(robots("User-agent: *\nDisallow: " + rule).allows(path)).isEqualTo(!fits);
    }

    @Test
    void theLongestRuleWinsAndAllowingOneOfTwo() {
        Robots robots = robots("""
                User-agent: *
                Disallow: /law
                Allow: /law/public
                Disallow: /law/public/draft
                Allow: /law/public/draft
                """);
        assertThat(robots.allows("/law/secret")).isFalse();
        assertThat(robots.allows("/law/public/1")).isTrue();
        assertThat(robots.allows("/law/public/draft")).isTrue();
        assertThat(robots.allows("/other")).isTrue();
    }

    @Test
    void theGroupThatNamesUsCountsAndNoOther() {
        Robots robots = robots("""
                \uFEFF# lamps
                USER-AGENT: *
                Disallow: /
                Crawl-delay: 60

                User-agent: otherbot
                User-agent: Armillary/0.1 # ours
                Disallow: /private
                Crawl-delay: 2.5
                Sitemap: https://lamps.example/map

                User-agent: armillary
                Disallow: /second-group
                """);
        assertThat(robots.allows("/law")).isTrue();
        assertThat(robots.allows("/private/1")).isFalse();
        assertThat(robots.allows("/second-group")).isFalse();
        assertThat(robots.delay()).contains(Duration.ofMillis(2_500));
    }

    @Test
    void anotherNameThatBeginsLikeOursIsNotOurs() {
        assertThat(robots("User-agent: armillarybot\nDisallow: /").allows("/law"))
                .isTrue();
    }

    @Test
    void anEmptyDisallowAllowsAllAndRobotsItselfIsAlwaysAllowed() {
        assertThat(robots("User-agent: *\nDisallow:").allows("/law")).isTrue();
        assertThat(robots("User-agent: *\nDisallow: /").allows("/robots.txt")).isTrue();
        assertThat(robots("User-agent: *\nDisallow: /").allows("/law")).isFalse();
    }

    @Test
    void noiseIsPassedOver() {
        assertThat(robots("<html><body>Not here</body></html>").allows("/law")).isTrue();
        assertThat(robots("Disallow: /before-any-group\nUser-agent: *\nDisallow")
                        .allows("/before-any-group"))
                .isTrue();
        assertThat(robots("User-agent: *\nCrawl-delay: soon\nDisallow: /a").allows("/a"))
                .isFalse();
    }

    @Test
    void aDelayBeyondReasonIsCut() {
        assertThat(robots("User-agent: *\nCrawl-delay: 86400").delay()).contains(Duration.ofSeconds(120));
    }
}
