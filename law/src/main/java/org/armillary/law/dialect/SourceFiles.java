package org.armillary.law.dialect;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.armillary.law.akn.MalformedDocumentException;

/// The files of a zip, unpacked in memory within bounds; nothing is written, names are only looked at.
final class SourceFiles {

    /// Files one act may have; the largest acts have a few hundred.
    private static final int MOST_FILES = 2_000;

    /// Bytes all files together may unpack to.
    private static final long MOST_BYTES = 200L << 20;

    private SourceFiles() {}

    /// The XML files of a zip, or the file itself where it is none.
    static List<SourceFile> unpack(SourceFile file) throws IOException {
        byte[] bytes = file.bytes();
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
        return zip ? unzip(file) : List.of(file);
    }

    private static List<SourceFile> unzip(SourceFile file) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        long left = MOST_BYTES;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file.bytes()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > MOST_FILES) {
                    throw refused(
                            file, "holds more than " + MOST_FILES + " files", "Unpack it and read one act at a time.");
                }
                if (!entry.isDirectory() && isXml(entry.getName())) {
                    byte[] content = readAtMost(in, left, file);
                    left -= content.length;
                    files.add(new SourceFile(file.name() + "!" + entry.getName(), content));
                }
            }
        } catch (EOFException e) {
            throw refused(file, "is a zip file that ends too early", "Fetch it again from its publisher.");
        } catch (ZipException | IllegalArgumentException e) {
            throw refused(file, "is a damaged zip file (" + e.getMessage() + ")", "Fetch it again from its publisher.");
        }
        return files;
    }

    private static boolean isXml(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private static byte[] readAtMost(InputStream in, long left, SourceFile file) throws IOException {
        byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, left + 1));
        if (content.length > left) {
            throw refused(
                    file,
                    "unpacks to more than " + (MOST_BYTES >> 20) + " MiB",
                    "This is no act; if it is, unpack it and read its files.");
        }
        return content;
    }

    private static MalformedDocumentException refused(SourceFile file, String what, String remedy) {
        return new MalformedDocumentException(file.name(), 0, 0, what + ". " + remedy);
    }
}
