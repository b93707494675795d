package org.armillary.bucket;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.armillary.tlog.store.ObjectStore;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Objects in a bucket of a store that speaks S3 and honours conditional writes.
///
/// An attempt whose answer got lost may have been done. Each call that writes therefore gives its object a mark in
/// the metadata, the same at every attempt: when a later attempt is told that something stands there already, the
/// mark says whether it was this very call that put it. An ETag is a hash of the bytes, so that exchanging bytes
/// for equal ones, and back, can't be told apart; what a log exchanges (its lock, its checkpoint) only grows.
public final class Bucket implements ObjectStore {

    private static final String MARK = "armillary-write";
    private static final int WIDTH = 16;

    private final S3Client client;
    private final BucketAddress address;
    private final Patience patience;

    private Bucket(S3Client client, BucketAddress address, Patience patience) {
        this.client = client;
        this.address = address;
        this.patience = patience;
    }

    /// Opens a bucket with the keys of the standard chain: environment, system properties, the profile of the AWS
    /// tools, the machine's own role. Nothing is asked yet.
    public static Bucket open(BucketAddress address) {
        return open(address, DefaultCredentialsProvider.builder().build(), Patience.USUAL);
    }

    static Bucket open(BucketAddress address, AwsCredentialsProvider keys, Patience patience) {
        return new Bucket(Connection.to(address, keys), address, patience);
    }

    @Override
    public Optional<byte[]> find(String name) throws IOException {
        return findVersion(name).map(Version::bytes);
    }

    @Override
    public Optional<Version> findVersion(String name) throws IOException {
        return read(address.key(name)).map(Bucket::version);
    }

    @Override
    public boolean putIfAbsent(String name, byte[] bytes) throws IOException {
        return put(address.key(name), bytes, request -> request.ifNoneMatch("*"), _ -> {})
                .isPresent();
    }

    @Override
    public Set<String> putAllIfAbsent(Map<String, byte[]> objects) throws IOException {
        objects.keySet().forEach(ObjectStore::checked);
        Set<String> present = new ConcurrentSkipListSet<>();
        Lanes.run(WIDTH, objects.entrySet(), object -> {
            if (!putIfAbsent(object.getKey(), object.getValue())) {
                present.add(object.getKey());
            }
        });
        return present;
    }

    @Override
    public Optional<Version> compareAndSet(String name, Optional<Version> seen, byte[] bytes) throws IOException {
        String key = address.key(name);
        return put(
                        key,
                        bytes,
                        request -> seen.ifPresentOrElse(
                                version -> request.ifMatch(version.tag()), () -> request.ifNoneMatch("*")),
                        e -> {
                            throw failed(
                                    "tell whether " + key + " was written: another version stands there by now", e);
                        })
                .map(tag -> new Version(tag, bytes.clone()));
    }

    @Override
    public void delete(String name) throws IOException {
        String key = address.key(name);
        again(
                "delete " + key,
                () -> client.deleteObject(
                        request -> request.bucket(address.bucket()).key(key)));
    }

    @Override
    public void close() {
        client.close();
    }

    /// Puts an object on a condition.
    ///
    /// @param overtaken told when an answer was lost and something else stands there: what this call may have put
    ///     may have been exchanged since
    /// @return the new version's tag; empty when the condition doesn't hold
    private Optional<String> put(
            String key, byte[] bytes, Consumer<PutObjectRequest.Builder> condition, Overtaken overtaken)
            throws IOException {
        byte[] random = new byte[16];
        ThreadLocalRandom.current().nextBytes(random);
        String mark = HexFormat.of().formatHex(random);
        PutObjectRequest request = PutObjectRequest.builder()
                .bucket(address.bucket())
                .key(key)
                .contentType("application/octet-stream")
                .metadata(Map.of(MARK, mark))
                .applyMutation(condition)
                .build();
        boolean lost = false;
        for (int attempt = 1; ; attempt++) {
            try {
                return Optional.of(
                        client.putObject(request, RequestBody.fromBytes(bytes)).eTag());
            } catch (SdkException e) {
                switch (Failure.of(e)) {
                    case UNMET -> {
                        Optional<String> tag = lost ? tagIfMarked(key, mark) : Optional.empty();
                        if (lost && tag.isEmpty()) {
                            overtaken.told(e);
                        }
                        return tag;
                    }
                    case REFUSED -> throw failed("write " + key, e);
                    case UNCLEAR -> lost = true;
                    case NOT_DONE -> {}
                }
                waitOrGiveUp("write " + key, attempt, e);
            }
        }
    }

    /// What stands there is what this call put, in an attempt whose answer was lost, or somebody else's.
    private Optional<String> tagIfMarked(String key, String mark) throws IOException {
        return read(key)
                .map(ResponseBytes::response)
                .filter(response -> mark.equals(response.metadata().get(MARK)))
                .map(GetObjectResponse::eTag);
    }

    private Optional<ResponseBytes<GetObjectResponse>> read(String key) throws IOException {
        try {
            return Optional.of(again(
                    "read " + key,
                    () -> client.getObjectAsBytes(
                            request -> request.bucket(address.bucket()).key(key))));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }

    /// Does what may be done twice, until it is answered.
    ///
    /// @throws NoSuchKeyException as it comes: who asks knows what it means
    private <T> T again(String what, Call<T> call) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.make();
            } catch (NoSuchKeyException e) {
                throw e;
            } catch (SdkException e) {
                switch (Failure.of(e)) {
                    case UNMET, REFUSED -> throw failed(what, e);
                    case UNCLEAR, NOT_DONE -> waitOrGiveUp(what, attempt, e);
                }
            }
        }
    }

    private void waitOrGiveUp(String what, int attempt, SdkException e) throws IOException {
        if (attempt >= patience.attempts()) {
            throw failed(what + " (" + attempt + " attempts, and it may have been done)", e);
        }
        patience.pause(attempt);
    }

    private IOException failed(String what, SdkException e) {
        String advice = e instanceof S3Exception answer && answer.statusCode() == 403
                ? "; the key needs s3:GetObject, s3:PutObject, s3:DeleteObject and, to tell what is not there, s3:ListBucket"
                : "";
        return new IOException(address + ": could not " + what + ": " + e.getMessage() + advice, e);
    }

    private static Version version(ResponseBytes<GetObjectResponse> answer) {
        return new Version(answer.response().eTag(), answer.asByteArray());
    }

    private interface Call<T> {
        T make();
    }

    private interface Overtaken {
        void told(SdkException e) throws IOException;
    }
}
