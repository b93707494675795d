package org.armillary.bucket;

import java.io.IOException;
import java.util.UUID;
import org.armillary.tlog.store.ObjectStore;
import org.armillary.tlog.store.ObjectStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The contract of object stores, kept over a real S3 server.
class BucketTest extends ObjectStoreContract {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private final String prefix = "of/" + UUID.randomUUID();

    @Override
    protected ObjectStore open() throws IOException {
        return SERVER.open(prefix);
    }
}
