package org.armillary.harvest;

import static org.armillary.harvest.PlayedPublishers.body;
import static org.armillary.harvest.PlayedPublishers.endless;
import static org.armillary.harvest.PlayedPublishers.rest;
import static org.armillary.harvest.PlayedPublishers.truncated;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// Bodies that break off, change meanwhile, are packed, too large or too slow.
class TransferTest extends LampOffice {

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
}
