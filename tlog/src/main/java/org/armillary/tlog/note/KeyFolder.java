package org.armillary.tlog.note;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.tlog.tree.Refused;

/// The signing keys of a log and of a witness in a directory, each in a file that its owner alone may read.
///
/// ```text
/// keys/log-ed25519          PRIVATE+KEY+observatory.example/ledger+5b505cbe+AQ…
/// keys/log-ml-dsa-44        PRIVATE+KEY+observatory.example/ledger+8b36236e+Bg…
/// keys/witness-ed25519      PRIVATE+KEY+observatory.example/witness+…
/// keys/witness-ml-dsa-44
/// keys/retired              vkeys of keys that are no more, one a line: checkpoints they signed can still be verified
/// ```
public final class KeyFolder {

    private static final String RETIRED = "retired";
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private final Path directory;

    private KeyFolder(Path directory) {
        this.directory = directory;
    }

    /// What a key of the folder is for.
    public enum Use {
        /// Signs checkpoints, for everybody.
        LOG_ED25519("log-ed25519", Algorithm.ED25519),
        /// Signs checkpoints, for when Ed25519 no longer holds.
        LOG_ML_DSA("log-ml-dsa-44", Algorithm.ML_DSA_COSIGNATURE),
        /// Cosigns other people's checkpoints, to be understood by everybody.
        WITNESS_ED25519("witness-ed25519", Algorithm.ED25519_COSIGNATURE),
        /// Cosigns other people's checkpoints.
        WITNESS_ML_DSA("witness-ml-dsa-44", Algorithm.ML_DSA_COSIGNATURE);

        private final String file;
        private final Algorithm algorithm;

        Use(String file, Algorithm algorithm) {
            this.file = file;
            this.algorithm = algorithm;
        }

        /// Whether it signs a log's own checkpoints; else it is a witness's.
        public boolean isLog() {
            return this == LOG_ED25519 || this == LOG_ML_DSA;
        }
    }

    /// @param directory need not exist yet
    public static KeyFolder at(Path directory) {
        return new KeyFolder(directory);
    }

    /// The key for a use.
    ///
    /// @throws Refused when the file holds no such key, or others may read it
    public Optional<SigningKey> find(Use use) throws IOException {
        Path file = directory.resolve(use.file);
        try {
            String text = Files.readString(file).strip();
            checkPrivate(file);
            SigningKey key = SigningKey.parse(text);
            if (key.algorithm() != use.algorithm) {
                throw new Refused("a key of type " + key.algorithm().type() + ", not " + use.algorithm.type());
            }
            return Optional.of(key);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (Refused e) {
            throw new Refused(file + ": " + e.getMessage(), e);
        }
    }

    private static void checkPrivate(Path file) throws IOException {
        if (isPosix(file) && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
            throw new Refused(
                    "others than its owner may use this key; take their rights (chmod 600) or, better, rotate it");
        }
    }

    /// Makes a new key and keeps it.
    ///
    /// @param name the log's origin, or the witness's name
    /// @throws FileAlreadyExistsException when there is one for this use; retire it first
    public SigningKey create(Use use, String name) throws IOException {
        SigningKey key = SigningKey.generate(name, use.algorithm);
        Files.createDirectories(directory, attributes("rwx------"));
        Path file = directory.resolve(use.file);
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        write(file, key.secret() + "\n");
        return key;
    }

    /// Puts a key out of use: its secret is deleted, its vkey kept.
    ///
    /// @return the key as others know it; empty when there was none
    public Optional<VerifierKey> retire(Use use) throws IOException {
        Optional<VerifierKey> known = find(use).map(SigningKey::verifier);
        if (known.isPresent()) {
            StringBuilder lines = new StringBuilder();
            retired().forEach(key -> lines.append(key).append('\n'));
            write(
                    directory.resolve(RETIRED),
                    lines.append(known.get()).append('\n').toString());
            Files.delete(directory.resolve(use.file));
        }
        return known;
    }

    /// Keys that were put out of use, oldest first.
    public List<VerifierKey> retired() throws IOException {
        Path file = directory.resolve(RETIRED);
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream().map(VerifierKey::parse).toList();
    }

    // A key that is half there would be a log that can't sign: whole or not at all.
    private void write(Path file, String text) throws IOException {
        Path draft = Files.createTempFile(directory, ".key", "", attributes("rw-------"));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        if (isPosix(directory)) {
            try (FileChannel entries = FileChannel.open(directory)) {
                entries.force(true);
            }
        }
    }

    private FileAttribute<?>[] attributes(String permissions) {
        return isPosix(directory)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
