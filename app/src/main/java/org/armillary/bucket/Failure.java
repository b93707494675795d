package org.armillary.bucket;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// What it means when a bucket doesn't say yes.
enum Failure {

    /// The condition of the request does not hold: something else stands there, or nothing.
    UNMET,

    /// Asking again changes nothing: no right to it, no such bucket, a request that makes no sense.
    REFUSED,

    /// It was not done, and may be asked again: two writers met, too much was asked.
    NOT_DONE,

    /// It may have been done or not: no answer came, or one that the server gave in trouble.
    UNCLEAR;

    static Failure of(SdkException e) {
        if (!(e instanceof S3Exception answer) || answer.statusCode() == 0) {
            return UNCLEAR;
        }
        return switch (answer.statusCode()) {
            case 412 -> UNMET;
            // If-Match on what is not there; a bucket that is not there has another code.
            case 404 -> isNoSuchKey(answer) ? UNMET : REFUSED;
            case 409, 429 -> NOT_DONE;
            case 408 -> UNCLEAR;
            default -> answer.statusCode() >= 500 ? UNCLEAR : REFUSED;
        };
    }

    private static boolean isNoSuchKey(S3Exception answer) {
        return answer.awsErrorDetails() != null
                && "NoSuchKey".equals(answer.awsErrorDetails().errorCode());
    }
}
