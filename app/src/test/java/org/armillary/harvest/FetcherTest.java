package org.armillary.harvest;

import static org.armillary.harvest.PlayedPublishers.body;
import static org.armillary.harvest.PlayedPublishers.endless;
import static org.armillary.harvest.PlayedPublishers.rest;
import static org.armillary.harvest.PlayedPublishers.status;
import static org.armillary.harvest.PlayedPublishers.text;
import static org.armillary.harvest.PlayedPublishers.truncated;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.armillary.catalogue.Publisher;
import org.armillary.home.Home;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asking a publisher that answers well, badly, slowly or not at all.
class FetcherTest {

    private static final Bounds SMALL =
            new Bounds(1 << 20, Duration.ofSeconds(2), 3, 3, Duration.ofSeconds(5), Duration.ofMinutes(2));
    private static final String HOST = "lamps.example";

    @TempDir
    Path folder;

    private final Hours hours = new Hours();
    private final Told told = new Told();
    private PlayedPublishers played;
    private Home home;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        played = new PlayedPublishers();
        home = new Home(folder).create();
        fetcher = new Fetcher(new Gate(PlayedPublishers.names(), true), SMALL, hours);
    }

    @AfterEach
    void close() {
        fetcher.close();
        played.close();
    }

    private static Publisher publisher(String... hosts) {
        return new Publisher(
                "lamps",
                "Lamp Office",
                List.of(),
                URI.create("https://lamps.example/"),
                List.of(hosts),
                Duration.ofSeconds(3),
                Optional.empty(),
                false,
                "free",
                "",
                List.of());
    }

    private Ask ask(String path) {
        return ask(path, Validators.NONE, Optional.empty());
    }

    private Ask ask(String path, Validators known, Optional<String> secret) {
        return new Ask(
                publisher(HOST, "other.lamps.example"),
                URI.create("http://" + HOST + ":" + played.port() + path),
                "application/xml",
                Optional.of("fra"),
                known,
                new Partial(home, path),
                secret);
    }

    private Answer fetch(String path) {
        return fetcher.fetch(ask(path), told);
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) ('a' + i % 23);
        }
        return bytes;
    }

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
    void robotsOfTheHostARedirectLeadsToCountToo() {
        played.at(HOST + "/law", status(303, "Location", "http://other.lamps.example:" + played.port() + "/secret"));
        played.at("other.lamps.example/robots.txt", text("User-agent: *\nDisallow: /secret"));

        assertThat(fetch("/law")).isInstanceOf(Answer.Denied.class);
        assertThat(played.texts()).hasSize(1);
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

    @Test
    void whatCouldNotBeSentBackIsNoValidator() {
        played.at(HOST + "/law", text("x", "ETag", "\"\u00e9\""));

        assertThat(fetch("/law"))
                .isInstanceOfSatisfying(
                        Answer.Body.class, body -> assertThat(body.validators()).isEqualTo(Validators.NONE));
    }

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
    void aBodyCutOffIsGoneOnWithWhereItStopped() {
        byte[] whole = bytes(50_000);
        played.at(HOST + "/law", truncated(whole, 20_000, "ETag", "\"7\""), rest(whole, "ETag", "\"7\""));

        assertThat(fetch("/law"))
                .isInstanceOfSatisfying(
                        Answer.Body.class, body -> assertThat(body.bytes()).isEqualTo(whole));
        PlayedPublishers.Came second = played.texts().get(1);
        assertThat(second.header("If-Range")).contains("\"7\"");
        assertThat(second.header("Range").orElseThrow()).matches("bytes=[1-9]\\d*-");
    }

    @Test
    void aBodyCutOffIsGoneOnWithByAnotherProcess() {
        byte[] whole = bytes(50_000);
        played.at(HOST + "/law", truncated(whole, 20_000, "ETag", "\"7\""));
        assertThat(fetch("/law")).isInstanceOf(Answer.Unreached.class);
        played.at(HOST + "/law", rest(whole, "ETag", "\"7\""));
        played.forget();

        try (Fetcher another = new Fetcher(new Gate(PlayedPublishers.names(), true), SMALL, hours)) {
            assertThat(another.fetch(ask("/law"), told))
                    .isInstanceOfSatisfying(
                            Answer.Body.class, body -> assertThat(body.bytes()).isEqualTo(whole));
        }
        assertThat(played.texts().getFirst().header("Range")).isPresent();
    }

    @Test
    void aTextThatChangedMeanwhileIsTakenAnew() {
        byte[] old = bytes(50_000);
        byte[] fresh = Arrays.copyOfRange(bytes(60_000), 7, 60_000);
        played.at(HOST + "/law", truncated(old, 20_000, "ETag", "\"7\""), body(fresh, "ETag", "\"8\""));

        assertThat(fetch("/law"))
                .isInstanceOfSatisfying(
                        Answer.Body.class, body -> assertThat(body.bytes()).isEqualTo(fresh));
    }

    @Test
    void aRestThatDoesNotFitIsThrownAway() {
        byte[] whole = bytes(50_000);
        played.at(
                HOST + "/law",
                truncated(whole, 20_000, "ETag", "\"7\""),
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Range", "bytes 5-9/50000");
                    exchange.sendResponseHeaders(206, 5);
                    exchange.getResponseBody().write(whole, 5, 5);
                },
                body(whole, "ETag", "\"7\""));

        assertThat(fetch("/law"))
                .isInstanceOfSatisfying(
                        Answer.Body.class, body -> assertThat(body.bytes()).isEqualTo(whole));
    }

    @Test
    void withoutAStrongTagABodyCutOffIsAskedForWhole() {
        byte[] whole = bytes(50_000);
        played.at(HOST + "/law", truncated(whole, 20_000, "ETag", "W/\"7\""), body(whole));

        assertThat(fetch("/law")).isInstanceOf(Answer.Body.class);
        assertThat(played.texts().get(1).header("Range")).isEmpty();
    }

    @Test
    void packedBodiesAreUnpackedAndBombsAreNot() throws IOException {
        played.at(HOST + "/law", body(gzip(bytes(40_000), 1), "Content-Encoding", "gzip"));
        played.at(HOST + "/bomb", body(gzip(new byte[1 << 16], 64), "Content-Encoding", "gzip"));
        played.at(HOST + "/br", body(bytes(10), "Content-Encoding", "br"));

        assertThat(fetch("/law"))
                .isInstanceOfSatisfying(
                        Answer.Body.class, body -> assertThat(body.bytes()).isEqualTo(bytes(40_000)));
        assertThat(fetch("/bomb"))
                .isInstanceOfSatisfying(
                        Answer.Denied.class, denied -> assertThat(denied.why()).contains("more than 1 MB"));
        assertThat(fetch("/br")).isInstanceOf(Answer.Denied.class);
    }

    private static byte[] gzip(byte[] block, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                gzip.write(block);
            }
        }
        return out.toByteArray();
    }

    @Test
    void aPackedBodyThatIsBrokenIsAskedForAgain() throws IOException {
        byte[] packed = gzip(bytes(40_000), 1);
        played.at(
                HOST + "/law",
                body(Arrays.copyOf(packed, packed.length / 2), "Content-Encoding", "gzip", "ETag", "\"7\""),
                body(packed, "Content-Encoding", "gzip", "ETag", "\"7\""));

        assertThat(fetch("/law"))
                .isInstanceOfSatisfying(
                        Answer.Body.class, body -> assertThat(body.bytes()).isEqualTo(bytes(40_000)));
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWhileItComes() {
        played.at(HOST + "/law", endless(Duration.ZERO, bytes(1 << 16)));

        assertThat(fetch("/law"))
                .isInstanceOfSatisfying(
                        Answer.Denied.class, denied -> assertThat(denied.why()).contains("more than 1 MB"));
    }

    @Test
    void aBodyThatDripsIsLeft() {
        fetcher = new Fetcher(
                new Gate(PlayedPublishers.names(), true),
                new Bounds(1 << 20, Duration.ofMillis(300), 3, 1, Duration.ofSeconds(5), Duration.ofMinutes(2)),
                hours);
        played.at(HOST + "/law", endless(Duration.ofMillis(50), new byte[] {'x'}));

        assertThat(fetch("/law")).isInstanceOf(Answer.Unreached.class);
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
    void aPrivateAddressIsRefusedHoweverItIsReached() throws IOException {
        List<String> asked = new ArrayList<>();
        Names rebinding = host -> {
            asked.add(host);
            return List.of(InetAddress.ofLiteral(asked.size() == 1 ? "93.184.216.34" : "169.254.169.254"));
        };
        Gate closed = new Gate(rebinding, false);
        // a name of its own: the platform remembers for a while what names of other tests led to
        String host = "rebinding.lamps.example";
        Publisher lamps = publisher(host);
        try (PinnedNames.Pin first = closed.open(URI.create("https://" + host + "/"), lamps)) {
            // whatever a name server says from now on, this process connects to what was looked at
            assertThat(InetAddress.getAllByName(host)).containsExactly(InetAddress.ofLiteral("93.184.216.34"));
            assertThat(first.name()).isEqualTo(host);
        } catch (Refused e) {
            throw new AssertionError(e);
        }
        assertThat(refusal(closed, "https://" + host + "/", lamps)).contains("private address 169.254.169.254");
    }

    @Test
    void oneOfSeveralAddressesBeingPrivateIsEnough() {
        Gate closed = new Gate(
                host -> List.of(InetAddress.ofLiteral("93.184.216.34"), InetAddress.ofLiteral("fd00:ec2::254")), false);
        assertThat(refusal(closed, "https://lamps.example/", publisher(HOST))).contains("private address");
    }

    @Test
    void literalPrivateAddressesOddPortsAndUsersAreRefused() {
        Gate closed = new Gate(Names.SYSTEM, false);
        Publisher any = publisher("127.0.0.1", "[::1]", "8.8.8.8");
        assertThat(refusal(closed, "http://127.0.0.1/", any)).contains("private");
        assertThat(refusal(closed, "http://[::1]/", any)).contains("private");
        assertThat(refusal(closed, "http://8.8.8.8:22/", any)).contains("unusual port");
        assertThat(refusal(closed, "https://me@8.8.8.8/", any)).contains("no plain host");
        assertThat(refusal(closed, "ftp://8.8.8.8/", any)).contains("no web address");
        assertThat(refusal(closed, "https://9.9.9.9/", any)).contains("none of the hosts");
    }

    private static String refusal(Gate gate, String address, Publisher publisher) {
        try (PinnedNames.Pin pin = gate.open(URI.create(address), publisher)) {
            return "let through: " + pin.name();
        } catch (Refused e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
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
