package org.armillary.law.layout;

import java.util.List;
import java.util.Locale;

/// Tells what a zip file holds by the names in its directory.
final class ZipKind {

    private ZipKind() {}

    /// @throws UnreadableDocument when it is no DOCX and no Formex act
    static Format of(byte[] bytes, String name) {
        List<ZipDirectory.Entry> entries = ZipDirectory.entries(bytes);
        if (entries.isEmpty()) {
            throw new UnreadableDocument(
                    name,
                    "is a zip file without a readable directory (it may be truncated after byte " + bytes.length + ")",
                    "Fetch it again from its publisher.");
        }
        boolean xml = false;
        boolean package_ = false;
        for (ZipDirectory.Entry entry : entries) {
            String lower = entry.name().toLowerCase(Locale.ROOT);
            if (lower.equals("word/document.xml") || lower.equals("word/document2.xml")) {
                return Format.DOCX;
            }
            if (lower.endsWith(".fmx.xml") || lower.endsWith(".fmx4")) {
                return Format.FORMEX;
            }
            xml |= lower.endsWith(".xml") && !lower.contains("meta-inf");
            package_ |= lower.equals("mimetype")
                    || lower.equals("[content_types].xml")
                    || lower.startsWith("xl/")
                    || lower.startsWith("ppt/");
        }
        if (xml && !package_) {
            return Format.FORMEX;
        }
        throw new UnreadableDocument(
                name,
                "is a zip file that holds neither a DOCX document nor a Formex act (its first entry is '"
                        + DocumentName.of(entries.getFirst().name()) + "')",
                "Save the document as DOCX or PDF, or unpack the archive.");
    }
}
