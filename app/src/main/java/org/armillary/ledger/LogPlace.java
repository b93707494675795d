package org.armillary.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.armillary.bucket.Bucket;
import org.armillary.bucket.BucketAddress;
import org.armillary.home.Home;
import org.armillary.tlog.store.FileStore;
import org.armillary.tlog.store.ObjectStore;

/// Where a home's log keeps what everybody may fetch: in `ledger/log/`, or in the bucket whose address stands in
/// `ledger/store`.
///
/// ```
/// s3://ledgers/eu/2026?endpoint=https://objects.example&region=eu-central-1
/// ```
public final class LogPlace {

    private static final String SETTING = "armillary.log-store";

    private LogPlace() {}

    /// Chooses a bucket for the log of a home, before it has one. The same choice may be made again at each start.
    ///
    /// @param address of the bucket, as [BucketAddress] reads it
    /// @throws IllegalArgumentException when it is none, or the log lies elsewhere; nothing is changed then
    public static void choose(Home home, String address) {
        try {
            BucketAddress.parse(address);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(SETTING + ": " + e.getMessage(), e);
        }
        try {
            Optional<String> stands = read(home);
            if (stands.isEmpty() && Files.exists(HomeLog.files(home).resolve("lock"))) {
                throw elsewhere(home, HomeLog.files(home).toString());
            }
            if (stands.isPresent() && !stands.get().equals(address)) {
                throw elsewhere(home, stands.get());
            }
            if (stands.isEmpty()) {
                Files.createDirectories(home.ledger());
                Files.writeString(file(home), address + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file(home) + " can't be read or written: " + e.getMessage(), e);
        }
    }

    /// Opens the store, wherever it is.
    static ObjectStore open(Home home) throws IOException {
        Optional<String> address = read(home);
        return address.isPresent()
                ? Bucket.open(BucketAddress.parse(address.get()))
                : FileStore.open(HomeLog.files(home));
    }

    private static IllegalArgumentException elsewhere(Home home, String place) {
        return new IllegalArgumentException(SETTING + ": the log of this home lies in " + place
                + ". To move it, stop the server, copy all its files (lock, checkpoint, tile/…) to the new place, and write"
                + " that address into " + file(home));
    }

    private static Optional<String> read(Home home) throws IOException {
        return Files.exists(file(home))
                ? Optional.of(Files.readString(file(home)).strip())
                : Optional.empty();
    }

    private static Path file(Home home) {
        return home.ledger().resolve("store");
    }
}
