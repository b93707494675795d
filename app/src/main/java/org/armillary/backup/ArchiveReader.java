package org.armillary.backup;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// An archive that nobody vouches for: read file by file, with what its manifest says of each.
final class ArchiveReader implements AutoCloseable {

    private static final Set<String> CARRIED = Set.of("sources", "corpus", "acts", Backup.ALERTS, "ledger");
    private static final Pattern TABLE = Pattern.compile("tables/[a-z0-9_]+\\.jsonl");
    private static final Pattern WORD = Pattern.compile("[^/\\\\\\x00-\\x1f:]+");

    private final Path file;
    private final ZipFile zip;
    private final Manifest.Head head;

    private ArchiveReader(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.head = head();
    }

    /// @throws BackupFailure when it is no archive of a version that this program reads
    static ArchiveReader open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BackupFailure("there is no file " + file + "; name an archive that 'armillary backup' made");
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new BackupFailure(
                    file + " is damaged, cut off or no backup (" + e.getMessage() + "); use another backup", e);
        }
        try {
            return new ArchiveReader(file, zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Manifest.Head manifest() {
        return head;
    }

    /// Takes a file of the archive.
    @FunctionalInterface
    interface Taker {
        void take(Manifest.Line line, InputStream in) throws IOException;
    }

    /// Hands over each wanted file in the order of the manifest, and holds it to its digest once it was read.
    ///
    /// @throws BackupFailure when the archive is damaged, or a path in it leads anywhere but into a home
    void each(Predicate<String> wanted, Taker taker) throws IOException {
        long files = 0;
        try (BufferedReader lines = lines()) {
            lines.readLine();
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                Manifest.Line line = Manifest.parse(text, Manifest.Line.class);
                check(line.path());
                if (wanted.test(line.path())) {
                    read(line, taker);
                }
                files++;
            }
        } catch (ZipException | EOFException | UncheckedIOException e) {
            throw damaged(Manifest.NAME, String.valueOf(e.getMessage()));
        }
        if (files != head.files() || zip.size() != files + 1) {
            throw damaged(
                    Manifest.NAME,
                    "it names " + files + " files, of " + head.files() + " that were written and " + (zip.size() - 1)
                            + " that are there");
        }
    }

    /// Reads every file and holds it to its digest.
    void check(Runnable each) throws IOException {
        each(path -> true, (line, in) -> {
            each.run();
            in.transferTo(OutputStream.nullOutputStream());
        });
    }

    private void read(Manifest.Line line, Taker taker) throws IOException {
        ZipEntry entry = zip.getEntry(line.path());
        if (entry == null) {
            throw damaged(line.path(), "it is missing");
        }
        MessageDigest digest = Digests.sha256();
        try (InputStream in = new Bounded(new DigestInputStream(zip.getInputStream(entry), digest), line.bytes())) {
            taker.take(line, in);
            in.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException | EOFException e) {
            throw damaged(line.path(), String.valueOf(e.getMessage()));
        }
        if (!Digests.hex(digest).equals(line.sha256())) {
            throw damaged(line.path(), "its bytes are not those that were written");
        }
    }

    /// Names come from outside: only what a home holds, by words that lead nowhere else.
    private static void check(String path) {
        if (TABLE.matcher(path).matches()) {
            return;
        }
        List<String> words = List.of(path.split("/", -1));
        boolean fits = words.size() > 2
                && words.getFirst().equals("home")
                && CARRIED.contains(words.get(1))
                && words.stream()
                        .allMatch(word -> WORD.matcher(word).matches() && !word.equals(".") && !word.equals(".."));
        if (!fits) {
            throw new BackupFailure("the archive holds '" + path + "', which is no place in a home; nothing was"
                    + " restored. It was not made by 'armillary backup', or somebody changed it");
        }
    }

    private Manifest.Head head() throws IOException {
        checkManifest();
        try (BufferedReader lines = lines()) {
            Manifest.Head read = Manifest.parse(String.valueOf(lines.readLine()), Manifest.Head.class);
            if (!Manifest.FORMAT.equals(read.format())) {
                throw new BackupFailure("the archive is of the form '" + read.format() + "', and this version reads '"
                        + Manifest.FORMAT + "'; restore it with the version that made it");
            }
            return read;
        } catch (ZipException | EOFException e) {
            throw damaged(Manifest.NAME, String.valueOf(e.getMessage()));
        }
    }

    /// The manifest vouches for all other files and nothing for it but the archive's own sum, which a [ZipFile]
    /// doesn't hold against what is read.
    private void checkManifest() throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(manifestEntry()), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException | EOFException e) {
            throw damaged(Manifest.NAME, String.valueOf(e.getMessage()));
        }
        if (sum.getValue() != manifestEntry().getCrc()) {
            throw damaged(Manifest.NAME, "its bytes are not those that were written");
        }
    }

    private BufferedReader lines() throws IOException {
        return new BufferedReader(new InputStreamReader(zip.getInputStream(manifestEntry()), StandardCharsets.UTF_8));
    }

    private ZipEntry manifestEntry() {
        @Nullable ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new BackupFailure(file + " is no backup: it has no " + Manifest.NAME + "; name another file");
        }
        return entry;
    }

    private BackupFailure damaged(String path, String why) {
        return new BackupFailure("the archive " + file + " is damaged at " + path + " (" + why
                + "); nothing was restored. Use another backup");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Ends with an error where more comes than was said: an archive can't be made to fill a disk.
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long bytes) {
            super(in);
            this.left = bytes;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] some, int from, int length) throws IOException {
            int read = in.read(some, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws ZipException {
            left -= read;
            if (left < 0) {
                throw new ZipException("it is longer than the manifest says");
            }
        }
    }
}
