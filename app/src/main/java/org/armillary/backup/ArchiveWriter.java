package org.armillary.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.armillary.home.DurableFile;

/// An archive being written, beside its place and under another name until it is whole.
///
/// Keeps nothing of what was written but two files: the archive so far, and the lines of its manifest.
final class ArchiveWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path part;
    private final Path list;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final OutputStream lines;
    private final byte[] buffer = new byte[BUFFER];
    private long files;

    /// What writes a file of the archive.
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    private ArchiveWriter(Path target, Path part, Path list) throws IOException {
        this.target = target;
        this.part = part;
        this.list = list;
        this.channel = OwnerOnly.create(part);
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
        this.zip.setLevel(Deflater.BEST_SPEED);
        this.lines = new BufferedOutputStream(Channels.newOutputStream(OwnerOnly.create(list)), BUFFER);
    }

    /// @throws BackupFailure when something stands there
    static ArchiveWriter create(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BackupFailure("there is no directory " + folder + " to write the backup to; make it first");
        }
        refuseTaken(target);
        String name = "." + target.getFileName() + "." + UUID.randomUUID();
        return new ArchiveWriter(target, folder.resolve(name + ".part"), folder.resolve(name + ".list"));
    }

    private static void refuseTaken(Path target) {
        if (Files.exists(target)) {
            throw new BackupFailure(target + " is there already, and no backup is ever overwritten;"
                    + " name another file, or remove this one");
        }
    }

    /// Adds a file.
    void add(String path, Content content) throws IOException {
        MessageDigest digest = Digests.sha256();
        zip.putNextEntry(new ZipEntry(path));
        Counting counting = new Counting(new DigestOutputStream(zip, digest));
        content.to(counting);
        zip.closeEntry();
        lines.write(Manifest.bytes(new Manifest.Line(path, counting.bytes, Digests.hex(digest))));
        files++;
    }

    /// Adds a file of the disk.
    ///
    /// @return its length; -1 where it is gone, and nothing was added
    long add(String path, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            long[] length = new long[1];
            add(path, out -> {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    out.write(buffer, 0, read);
                    length[0] += read;
                }
            });
            return length[0];
        } catch (NoSuchFileException gone) {
            return -1;
        }
    }

    /// Adds the manifest and gives the archive its name.
    ///
    /// @param head as it is to stand there, but for the number of files
    /// @return SHA-256 of the manifest, in hexadecimal
    String finish(Manifest.Head head) throws IOException {
        lines.close();
        MessageDigest digest = Digests.sha256();
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        OutputStream out = new DigestOutputStream(zip, digest);
        out.write(Manifest.bytes(
                new Manifest.Head(head.format(), head.made(), head.schema(), files, head.keys(), head.log())));
        Files.copy(list, out);
        zip.closeEntry();
        zip.finish();
        zip.flush();
        channel.force(true);
        zip.close();
        refuseTaken(target);
        DurableFile.place(part, target);
        return Digests.hex(digest);
    }

    /// Removes what was not finished.
    @Override
    public void close() throws IOException {
        try (channel;
                lines) {
            Files.deleteIfExists(part);
            Files.deleteIfExists(list);
        }
    }

    /// Counts, and leaves what is below open.
    private static final class Counting extends FilterOutputStream {

        private long bytes;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }

        @Override
        public void close() {}
    }
}
