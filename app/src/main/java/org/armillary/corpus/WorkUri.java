package org.armillary.corpus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.armillary.law.frbr.Work;

/// FRBR work URIs as the corpus takes them, and the paths they have below its directory.
///
/// A URI comes from a document or a person, so nothing of it reaches the file system unchecked: every component is
/// percent-encoded except for letters, digits, `-`, `_`, `~`, `@` and inner dots (RFC 3986), and never empty, `.` or
/// `..`.
final class WorkUri {

    private static final int LONGEST = 480;
    private static final int LONGEST_NAME = 200;

    private WorkUri() {}

    /// The URI in the form of the naming convention, without surrounding space and closing slash.
    ///
    /// @throws IllegalArgumentException when it is no work URI
    static String checked(String uri) {
        String trimmed = uri.strip().replaceAll("/+$", "");
        if (trimmed.length() > LONGEST || trimmed.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not a work URI: it has " + trimmed.length()
                    + " characters or control characters among them (write it like /akn/eu/act/regulation/2024/1689)");
        }
        return Work.parse(trimmed).uri();
    }

    /// The part that names the country or organisation.
    static String jurisdiction(String work) {
        return Work.parse(work).jurisdiction().code();
    }

    /// The document type: `act`, `bill`, `doc`, …, with the subtype where there is one.
    static String kind(String work) {
        Work parsed = Work.parse(work);
        return parsed.type() + parsed.subtype().map(subtype -> "/" + subtype).orElse("");
    }

    /// The components after the leading slash.
    static List<String> parts(String work) {
        return List.of(work.substring(1).split("/", -1));
    }

    /// The relative path of a URI.
    static String path(String uri) {
        StringBuilder path = new StringBuilder();
        for (String part : parts(uri)) {
            path.append(path.isEmpty() ? "" : "/").append(encoded(part));
        }
        return path.toString();
    }

    /// A path below a directory; it never leaves it.
    static Path below(Path directory, String relative) {
        Path path = directory.resolve(relative).normalize();
        if (!path.startsWith(directory)) {
            throw new IllegalArgumentException("the path " + relative + " leads out of " + directory);
        }
        return path;
    }

    private static String encoded(String part) {
        StringBuilder out = new StringBuilder();
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    c < 128 && (Character.isLetterOrDigit(c) || "-_~@".indexOf(c) >= 0) || c == '.' && !out.isEmpty();
            out.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        if (out.length() > LONGEST_NAME) {
            return out.substring(0, LONGEST_NAME - 33) + "~"
                    + Digest.of(part.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
        }
        return out.toString();
    }
}
