package org.armillary.law.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.armillary.law.dialect.SourceFile;
import org.armillary.law.layout.Format;

/// What was read: a file, known by the digest of its bytes.
///
/// @param file its name, without folders
/// @param sha256 SHA-256 of its bytes in lower-case hexadecimal; of a folder, that of its files' names and digests
/// @param format what the bytes are
/// @param mediaType their media type, such as `text/html`
/// @param size number of bytes
public record Source(String file, String sha256, Format format, String mediaType, long size) {

    static Source of(byte[] bytes, String file, Format format) {
        return new Source(file, sha256(bytes), format, mediaType(format, bytes), bytes.length);
    }

    /// The source of a document of several files of Formex.
    static Source of(List<SourceFile> files, String folder) {
        StringBuilder digests = new StringBuilder();
        long size = 0;
        for (SourceFile each : files) {
            digests.append(each.name())
                    .append('\n')
                    .append(sha256(each.bytes()))
                    .append('\n');
            size += each.bytes().length;
        }
        byte[] named = digests.toString().getBytes(StandardCharsets.UTF_8);
        return new Source(folder, sha256(named), Format.FORMEX, "application/xml", size);
    }

    /// SHA-256 in lower-case hexadecimal.
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String mediaType(Format format, byte[] bytes) {
        return switch (format) {
            case PLAIN_TEXT -> "text/plain";
            case MARKDOWN -> "text/markdown";
            case HTML -> "text/html";
            case PDF -> "application/pdf";
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case AKOMA_NTOSO -> "application/akn+xml";
            case FORMEX ->
                bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K' ? "application/zip" : "application/xml";
            case LIMS, USLM, EGOV, TAGGED_TEXT -> "application/xml";
        };
    }
}
