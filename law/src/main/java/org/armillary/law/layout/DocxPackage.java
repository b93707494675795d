package org.armillary.law.layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// The parts of a DOCX package that hold text or say how it is set, unpacked within limits. Macros and pictures stay
/// packed.
final class DocxPackage {

    private static final int SMALL = 1 << 20;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private boolean macros;

    private DocxPackage() {}

    static DocxPackage of(byte[] bytes, String name, Limits limits) {
        DocxPackage opened = new DocxPackage();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long left = limits.inflated();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                opened.macros |= entry.getName().endsWith("vbaProject.bin");
                byte[] part = unpack(zip, entry, bytes.length, left, name, limits);
                left -= part.length;
                if (isWanted(entry.getName())) {
                    opened.parts.put(entry.getName(), part);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableDocument(
                    name,
                    "is a damaged DOCX file (" + e.getMessage() + ")",
                    "Open and save it again, or fetch it again.",
                    e);
        } catch (IOException e) {
            throw new UnreadableDocument(name, "is a truncated DOCX file", "Fetch it again from where it came.", e);
        }
        return opened;
    }

    private static byte[] unpack(ZipInputStream zip, ZipEntry entry, int packed, long left, String name, Limits limits)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        boolean wanted = isWanted(entry.getName());
        long size = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            size += n;
            if (size > left || size > SMALL && size / limits.ratio() > packed) {
                throw new UnreadableDocument(
                        name,
                        "unpacks to more than "
                                + (size > left ? limits.inflated() + " bytes" : limits.ratio() + " times its size")
                                + " (in '" + DocumentName.of(entry.getName()) + "')",
                        "It may be a zip bomb; if it is not, split the document.");
            }
            if (wanted) {
                out.write(buffer, 0, n);
            }
        }
        return out.toByteArray();
    }

    private static boolean isWanted(String part) {
        return part.startsWith("word/") && part.endsWith(".xml") && part.indexOf('/', 5) < 0
                || part.equals("docProps/core.xml");
    }

    Optional<byte[]> find(String part) {
        return Optional.ofNullable(parts.get(part));
    }

    /// Parts whose names begin so, in the order of the package.
    Map<String, byte[]> list(String prefix) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        parts.forEach((part, bytes) -> {
            if (part.startsWith(prefix)) {
                found.put(part, bytes);
            }
        });
        return found;
    }

    boolean hasMacros() {
        return macros;
    }
}
