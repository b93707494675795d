package org.armillary.tlog.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.tree.Refused;

/// What a monitor remembers of a log over its own restarts, in a directory.
///
/// ```text
/// checkpoint          the last one that was consistent with all before
/// followed            entries that were followed, when the checkpoint was first seen, and what the follower knows
/// evidence/…          checkpoints that exclude each other: keep them, they are signed
/// ```
final class Memory {

    private final Path directory;

    /// @param directory need not exist
    Memory(Path directory) {
        this.directory = directory;
    }

    /// How far the entries were followed.
    ///
    /// @param entries that were followed
    /// @param seen when the last new checkpoint was first seen
    /// @param follower its state
    record Followed(long entries, Instant seen, byte[] follower) {

        Followed seenAt(Instant time) {
            return new Followed(entries, time, follower);
        }
    }

    Optional<SignedCheckpoint> checkpoint() {
        try {
            return Optional.of(SignedCheckpoint.parse(Files.readAllBytes(directory.resolve("checkpoint"))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(SignedCheckpoint checkpoint) {
        write("checkpoint", checkpoint.bytes());
    }

    /// @param now when nothing was followed before, the time of the first sight
    Followed followed(Instant now) {
        Path file = directory.resolve("followed");
        try {
            String[] words = Files.readString(file).strip().split(" ", -1);
            byte[] follower =
                    words.length < 3 ? new byte[0] : Base64.getDecoder().decode(words[2]);
            return new Followed(Long.parseLong(words[0]), Instant.parse(words[1]), follower);
        } catch (NoSuchFileException none) {
            return new Followed(0, now, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new Refused(file + " is damaged; delete it, and the log is followed from its first entry", e);
        }
    }

    void follow(Followed followed) {
        String text = followed.entries() + " " + followed.seen() + " "
                + Base64.getEncoder().encodeToString(followed.follower()) + "\n";
        write("followed", text.getBytes(StandardCharsets.UTF_8));
    }

    /// Keeps a checkpoint that contradicts the remembered one, and the remembered one beside it.
    ///
    /// @return where
    Path keepEvidence(SignedCheckpoint remembered, SignedCheckpoint other, Instant now) {
        String name =
                "evidence/" + now.getEpochSecond() + "-" + other.checkpoint().size();
        write(name + "/remembered", remembered.bytes());
        write(name + "/shown", other.bytes());
        return directory.resolve(name);
    }

    private void write(String name, byte[] bytes) {
        Path file = directory.resolve(name);
        Path draft = directory.resolve(name + ".new");
        try {
            Files.createDirectories(draft.resolveSibling(".").normalize());
            try (FileChannel channel = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
