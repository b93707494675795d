package org.armillary.bucket;

import java.io.InputStream;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// What S3 promises and the server's own stores don't keep: that `If-Match` is looked at and the object put in one
/// step. The server looks at it, and puts the object some time later.
final class Exchanging extends ForwardingBlobStore {

    Exchanging(BlobStore store) {
        super(store);
    }

    @Override
    public synchronized PutObjectResponse putBlob(PutObjectRequest request, InputStream bytes) {
        String wanted = request.ifMatch();
        if (wanted != null) {
            HeadObjectResponse stands = delegate().blobMetadataIfPresent(request.bucket(), request.key());
            if (stands == null || !bare(wanted).equals(bare(stands.eTag()))) {
                throw S3Exception.builder()
                        .statusCode(412)
                        .message("another version stands there")
                        .build();
            }
        }
        return super.putBlob(request, bytes);
    }

    private static String bare(String tag) {
        return tag.replace("\"", "");
    }
}
