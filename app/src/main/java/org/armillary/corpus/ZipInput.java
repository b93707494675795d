package org.armillary.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.armillary.law.layout.Limits;
import org.armillary.task.Progress;

/// The documents in a zip. Nothing is unpacked to disk; an entry's name only names it; how much may come out of it is
/// bounded.
final class ZipInput {

    private static final int MOST_ENTRIES = 50_000;
    private static final int HEAD = 4_096;

    private ZipInput() {}

    /// Whether a file is a zip of documents, not a document that happens to be zipped (DOCX, or an act in Formex,
    /// which is read whole).
    static boolean isZipOfDocuments(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            if (start.length < 4 || start[0] != 'P' || start[1] != 'K' || start[2] != 3 || start[3] != 4) {
                return false;
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") == null && zip.getEntry("mimetype") == null;
        } catch (ZipException e) {
            return false; // a broken one: whoever reads it says so
        }
    }

    static List<Incoming> list(Path file, Progress progress) throws IOException {
        List<Incoming> found = new ArrayList<>();
        Map<String, List<ZipEntry>> formex = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new IOException("it has " + zip.size() + " entries, more than " + MOST_ENTRIES + "; split it");
            }
            List<ZipEntry> entries = zip.stream()
                    .map(ZipEntry.class::cast)
                    .filter(entry -> !entry.isDirectory() && !isHidden(entry.getName()))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            for (ZipEntry entry : entries) {
                progress.check();
                if (isFormex(zip, entry)) {
                    formex.computeIfAbsent(folder(entry.getName()), key -> new ArrayList<>())
                            .add(entry);
                } else {
                    found.add(incoming(file, entry));
                }
            }
        }
        formex.forEach((folder, entries) -> found.add(bundle(file, folder, entries)));
        return found;
    }

    private static Incoming incoming(Path file, ZipEntry entry) {
        return new Incoming(
                last(entry.getName()),
                file + "!" + entry.getName(),
                Math.max(0, entry.getSize()),
                Statements.NONE,
                () -> read(file, entry));
    }

    private static Incoming bundle(Path file, String folder, List<ZipEntry> entries) {
        long size = entries.stream().mapToLong(ZipEntry::getSize).sum();
        String name = folder.isEmpty() ? last(file.toString()) : last(folder);
        return new Incoming(name, file + "!" + folder, size, Statements.NONE, () -> {
            Map<String, byte[]> contents = new LinkedHashMap<>();
            for (ZipEntry entry : entries) {
                contents.put(last(entry.getName()), read(file, entry));
            }
            return Bundle.of(contents);
        });
    }

    /// The bytes of an entry, as long as they stay in bounds, whatever the directory of the zip claims.
    private static byte[] read(Path file, ZipEntry entry) throws IOException {
        long limit = Limits.DEFAULT.bytes();
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
            long packed = Math.max(1, entry.getCompressedSize());
            if (bytes.length > limit) {
                throw new IOException(
                        "it unpacks to more than " + (limit >> 20) + " MB; take it out of the zip and split it");
            }
            if (bytes.length > 1 << 20 && bytes.length / packed > Limits.DEFAULT.ratio()) {
                throw new IOException("it unpacks to " + bytes.length / packed
                        + " times its packed size, like a zip bomb; unpack it yourself if you trust it");
            }
            return bytes;
        }
    }

    private static boolean isFormex(ZipFile zip, ZipEntry entry) throws IOException {
        if (!entry.getName().endsWith(".xml")) {
            return false;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Inputs.isFormex(in.readNBytes(HEAD));
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.");
    }

    private static String folder(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    private static String last(String name) {
        String plain = name.replace('\\', '/').replaceAll("/+$", "");
        return plain.substring(plain.lastIndexOf('/') + 1);
    }
}
