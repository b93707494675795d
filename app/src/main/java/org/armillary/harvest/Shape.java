package org.armillary.harvest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.armillary.catalogue.DocumentAddress.Format;

/// Tells by its first bytes whether a file is of the kind a publisher was asked for: an error page or a login form
/// in its place is no law.
final class Shape {

    private static final int HEAD = 4_096;

    private Shape() {}

    /// Whether bytes can be of a format.
    static boolean fits(byte[] bytes, Format format) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String text = head.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        boolean page = text.contains("<html");
        return switch (format) {
            case PDF -> head.startsWith("%PDF-");
            case ZIP -> head.startsWith("PK\u0003\u0004");
            case XML -> text.startsWith("<") && !page && !text.startsWith("<!doctype html");
            case HTML -> page || text.startsWith("<") && !text.startsWith("<?xml");
            case TEXT ->
                !text.startsWith("<") && !head.startsWith("%PDF-") && !head.startsWith("PK") && !text.isEmpty();
        };
    }
}
