/// Object stores that speak S3, as the place where a log keeps its objects
/// ([ObjectStore][org.armillary.tlog.store.ObjectStore]).
///
/// Rests on conditional writes: `If-None-Match: *` for what is put once, `If-Match` for what is exchanged. A
/// version is known by its ETag. Each write carries a mark of its own, so that what became of an attempt whose
/// answer got lost can be found out by reading.
///
/// ```java
/// BucketAddress address = BucketAddress.parse("s3://ledgers/2026?endpoint=https://objects.example&region=eu");
/// ObjectStore store = Bucket.open(address);
/// ```
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.armillary.bucket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
