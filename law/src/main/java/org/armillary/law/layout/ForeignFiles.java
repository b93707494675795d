package org.armillary.law.layout;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Kinds of files that hold no text we can take, each with what its owner can do.
final class ForeignFiles {

    private record Kind(byte[] magic, String problem, String remedy) {}

    private static final String OCR = "Run text recognition (OCR) on it and bring the resulting PDF or text.";
    private static final String UNPACK = "Unpack it and bring the documents inside.";

    private static final List<Kind> KINDS = List.of(
            kind(
                    "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
                    "is an old Office file (.doc) or an encrypted one",
                    "Remove the password if it has one, and save it as DOCX."),
            kind("{\\rtf", "is RTF", "Save it as DOCX."),
            kind("\u0089PNG", "is a picture (PNG)", OCR),
            kind("\u00FF\u00D8\u00FF", "is a picture (JPEG)", OCR),
            kind("GIF8", "is a picture (GIF)", OCR),
            kind("II*\0", "is a picture (TIFF)", OCR),
            kind("MM\0*", "is a picture (TIFF)", OCR),
            kind("\u001F\u008B", "is an archive (gzip)", UNPACK),
            kind("7z\u00BC\u00AF", "is an archive (7z)", UNPACK),
            kind("Rar!", "is an archive (RAR)", UNPACK),
            kind("BZh", "is an archive (bzip2)", UNPACK),
            kind("\u00FD7zXZ", "is an archive (xz)", UNPACK),
            kind("MZ\u0090", "is a program", "Bring the document instead."),
            kind("\u007FELF", "is a program", "Bring the document instead."),
            kind("SQLite format 3", "is a database", "Export the text as plain text or HTML."));

    private ForeignFiles() {}

    private static Kind kind(String magic, String problem, String remedy) {
        return new Kind(magic.getBytes(StandardCharsets.ISO_8859_1), problem, remedy);
    }

    /// @throws UnreadableDocument when the bytes begin like one of these
    static void refuse(byte[] bytes, String name) {
        for (Kind kind : KINDS) {
            byte[] magic = kind.magic();
            if (bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length)) {
                throw new UnreadableDocument(name, kind.problem(), kind.remedy());
            }
        }
    }

    /// Whether bytes are no text in any encoding: many control characters, and not UTF-16 or UTF-32.
    static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, 16_384);
        if (WideText.charsetOf(bytes) != null
                || length >= 2 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
            return false;
        }
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            boolean usual =
                    b >= ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0x1B || b == 0x0B || b == 0x1A;
            controls += usual ? 0 : 1;
        }
        return controls * 20 > length + 200;
    }
}
