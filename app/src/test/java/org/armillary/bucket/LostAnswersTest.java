package org.armillary.bucket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.armillary.tlog.store.ObjectStore.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/// What a bucket says when requests and answers get lost on their way.
class LostAnswersTest {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private final String prefix = "lost/" + UUID.randomUUID();
    private Wire wire;
    private Bucket bucket;
    private Bucket other;

    @BeforeEach
    void connect() throws IOException {
        wire = Wire.to(SERVER.port());
        bucket = Bucket.open(S3Server.address(prefix, wire.port()), S3Server.KEYS, S3Server.IMPATIENT);
        other = SERVER.open(prefix);
    }

    @AfterEach
    void disconnect() throws IOException {
        bucket.close();
        other.close();
        wire.close();
    }

    @Test
    void whatWasPutWhileTheAnswerGotLostWasPutByThisCall() throws IOException {
        wire.loseAnswers(2);
        assertThat(bucket.putIfAbsent("tile/0/000", bytes("mine"))).isTrue();
        assertThat(wire.answers()).as("put, told that it stands there, read").isEqualTo(4);
        assertThat(other.find("tile/0/000")).contains(bytes("mine"));
    }

    @Test
    void equalBytesOfSomebodyElseAreNotTakenForOnesOwn() throws IOException {
        other.putIfAbsent("tile/0/000", bytes("same"));
        wire.loseAnswers(1);
        assertThat(bucket.putIfAbsent("tile/0/000", bytes("same"))).isFalse();
    }

    @Test
    void whatWasExchangedWhileTheAnswerGotLostCanBeExchangedOn() throws IOException {
        Optional<Version> first = bucket.compareAndSet("lock", Optional.empty(), bytes("1"));
        wire.loseAnswers(1);
        Optional<Version> second = bucket.compareAndSet("lock", first, bytes("2"));
        assertThat(second).isPresent();
        assertThat(other.compareAndSet("lock", second, bytes("3"))).isPresent();
        assertThat(bucket.find("lock")).contains(bytes("3"));
    }

    @Test
    void whoLosesAnAnswerAndFindsAnothersVersionIsNotToldThatNothingHappened() throws IOException {
        Optional<Version> first = bucket.compareAndSet("lock", Optional.empty(), bytes("1"));
        other.compareAndSet("lock", first, bytes("theirs"));
        wire.loseAnswers(1);
        assertThatIOException()
                .isThrownBy(() -> bucket.compareAndSet("lock", first, bytes("2")))
                .withMessageContaining("another version stands there");
        assertThat(bucket.compareAndSet("lock", first, bytes("2")))
                .as("with all answers")
                .isEmpty();
        assertThat(other.find("lock")).contains(bytes("theirs"));
    }

    @Test
    void requestsThatNeverArriveAreMadeAgain() throws IOException {
        bucket.putIfAbsent("a", bytes("1"));
        wire.cutRequests(3);
        assertThat(bucket.find("a")).contains(bytes("1"));
        wire.cutRequests(3);
        assertThat(bucket.putIfAbsent("b", bytes("2"))).isTrue();
        wire.cutRequests(3);
        bucket.delete("a");
        assertThat(other.find("a")).isEmpty();
        assertThat(other.find("b")).contains(bytes("2"));
    }

    @Test
    void manyArePutOnceAlthoughAnswersGetLost() throws IOException {
        Map<String, byte[]> objects = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            objects.put("tile/entries/" + i, bytes("bundle " + i));
        }
        other.putIfAbsent("tile/entries/7", bytes("before"));
        wire.loseAnswers(25);
        assertThat(bucket.putAllIfAbsent(objects)).containsExactly("tile/entries/7");
        assertThat(other.find("tile/entries/59")).contains(bytes("bundle 59"));
    }

    @Test
    void whereNoAnswerComesItIsSaidThatItMayHaveBeenDone() throws IOException {
        wire.loseAnswers(1000);
        assertThatIOException()
                .isThrownBy(() -> bucket.putIfAbsent("a", bytes("1")))
                .withMessageContaining("7 attempts, and it may have been done")
                .withMessageContaining("s3://ledgers/" + prefix);
        assertThat(other.find("a")).contains(bytes("1"));
    }

    @Test
    void aWrongKeyIsRefusedAtOnceAndNotRepeated() throws IOException {
        var wrong = StaticCredentialsProvider.create(AwsBasicCredentials.create("keeper", "hush-hush"));
        try (Bucket shut = Bucket.open(S3Server.address(prefix, wire.port()), wrong, S3Server.IMPATIENT)) {
            assertThatIOException()
                    .isThrownBy(() -> shut.putIfAbsent("a", bytes("1")))
                    .withMessageContaining("s3:PutObject")
                    .satisfies(e -> assertThat(e.toString()).doesNotContain("hush"));
        }
        assertThat(wire.answers()).isEqualTo(1);
        assertThat(other.find("a")).isEmpty();
    }

    @Test
    void aBucketThatIsNotThereIsAFaultAndNotAnEmptyStore() throws IOException {
        BucketAddress nowhere = BucketAddress.parse("s3://nowhere?endpoint=http://127.0.0.1:" + SERVER.port());
        try (Bucket missing = Bucket.open(nowhere, S3Server.KEYS, S3Server.IMPATIENT)) {
            assertThatIOException().isThrownBy(() -> missing.find("a")).withMessageContaining("s3://nowhere");
            assertThatIOException().isThrownBy(() -> missing.compareAndSet("a", Optional.empty(), bytes("1")));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
