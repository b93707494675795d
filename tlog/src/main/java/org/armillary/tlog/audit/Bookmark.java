package org.armillary.tlog.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.tree.Hash;

/// How far a verification came, in a file, so that it can be stopped and taken up again.
///
/// ```text
/// armillary-fsck@v1
/// observatory.example/ledger
/// 4096                           bundles that are verified
/// q83v…                          hashes of the rows that aren't full, in base64
/// ```
///
/// Only kept while nothing was found: a log with faults is verified from its beginning. It is the auditor's own file;
/// who can write it can make the auditor skip entries.
public final class Bookmark {

    private static final String FORM = "armillary-fsck@v1";
    /// Bundles between two notes.
    private static final int EVERY = 4_096;

    private final Optional<Path> file;
    private String origin = "";
    private long noted;

    private Bookmark(Optional<Path> file) {
        this.file = file;
    }

    /// None: everything is verified in one go.
    public static Bookmark none() {
        return new Bookmark(Optional.empty());
    }

    /// A file, which need not exist.
    public static Bookmark in(Path file) {
        return new Bookmark(Optional.of(file));
    }

    /// @return the first bundle to verify
    /// @throws IOException when the file is no bookmark, or one of another log
    long restore(Checkpoint checkpoint, Levels levels) throws IOException {
        origin = checkpoint.origin();
        if (file.isEmpty() || !Files.exists(file.get())) {
            return 0;
        }
        List<String> lines = Files.readAllLines(file.get());
        try {
            if (lines.size() != 4 || !lines.get(0).equals(FORM) || !lines.get(1).equals(origin)) {
                throw new IOException(file.get() + " is no bookmark of " + origin + "; delete it to start afresh");
            }
            noted = Long.parseLong(lines.get(2));
            byte[] hashes = Base64.getDecoder().decode(lines.get(3));
            if (noted < 0 || noted > checkpoint.size() >>> 8 || hashes.length != length(noted)) {
                throw new IOException(file.get() + " is a bookmark of another tree; delete it to start afresh");
            }
            levels.restore(noted, hashes);
            return noted;
        } catch (IllegalArgumentException e) {
            throw new IOException(file.get() + " is damaged; delete it to start afresh", e);
        }
    }

    private static int length(long bundles) {
        int hashes = 0;
        for (long rest = bundles; rest > 0; rest >>>= 8) {
            hashes += (int) (rest & 255);
        }
        return hashes * Hash.LENGTH;
    }

    /// Notes that so many bundles are verified.
    void note(long bundles, Levels levels, Findings findings) throws IOException {
        if (file.isPresent() && bundles >= noted + EVERY && findings.faults() == 0) {
            Path draft = file.get().resolveSibling(file.get().getFileName() + ".new");
            Files.writeString(
                    draft,
                    String.join(
                                    "\n",
                                    FORM,
                                    origin,
                                    Long.toString(bundles),
                                    Base64.getEncoder().encodeToString(levels.save()))
                            + "\n");
            Files.move(draft, file.get(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            noted = bundles;
        }
    }

    /// Takes the bookmark away: all is verified.
    void remove() throws IOException {
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }
}
