package org.armillary.bucket;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.s3.S3Client;

/// A real server that speaks S3 and checks signatures, in this process, on loopback, with its objects in memory.
final class S3Server implements BeforeAllCallback, AfterAllCallback {

    static final AwsCredentialsProvider KEYS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("keeper", "of the tests"));

    /// Asks seven times as usual, but hardly waits.
    static final Patience IMPATIENT = new Patience(Patience.USUAL.attempts(), Duration.ofMillis(2));

    private static final String BUCKET = "ledgers";

    private @Nullable S3Proxy proxy;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        start();
    }

    void start() throws Exception {
        S3Proxy started = S3Proxy.builder()
                .blobStore(new Exchanging(new TransientNio2BlobStore()))
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "keeper", "of the tests")
                .build();
        started.start();
        proxy = started;
        try (S3Client client = Connection.to(address("", port()), KEYS)) {
            client.createBucket(request -> request.bucket(BUCKET));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        stop();
    }

    void stop() throws Exception {
        if (proxy != null) {
            proxy.stop();
        }
    }

    int port() {
        return Objects.requireNonNull(proxy, "registered as an extension").getPort();
    }

    /// A bucket at the server, or at something that stands before it.
    static BucketAddress address(String prefix, int port) {
        return BucketAddress.parse("s3://" + BUCKET + "/" + prefix + "?endpoint=http://127.0.0.1:" + port);
    }

    Bucket open(String prefix) throws IOException {
        return Bucket.open(address(prefix, port()), KEYS, IMPATIENT);
    }
}
