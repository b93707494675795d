package org.armillary.bucket;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/// The client, set up so that nothing is hidden: it asks once, and [Bucket] decides whether to ask again.
final class Connection {

    private static final int CONNECTIONS = 64;
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private Connection() {}

    static S3Client to(BucketAddress address, AwsCredentialsProvider keys) {
        S3ClientBuilder client = S3Client.builder()
                .credentialsProvider(keys)
                .forcePathStyle(address.paths())
                // Stores other than Amazon's don't know its newer checksums.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(override -> override.retryStrategy(strategy -> strategy.maxAttempts(1))
                        .addExecutionInterceptor(new NoExpectation()))
                .httpClientBuilder(ApacheHttpClient.builder()
                        .expectContinueEnabled(false)
                        .maxConnections(CONNECTIONS)
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(SILENCE));
        address.endpoint().ifPresent(client::endpointOverride);
        address.region()
                .or(() -> address.endpoint().map(uri -> "us-east-1"))
                .map(Region::of)
                .ifPresent(client::region);
        return client.build();
    }
}
