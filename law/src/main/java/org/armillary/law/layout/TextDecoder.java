package org.armillary.law.layout;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns bytes into text: by byte order mark, by validity, and, where several encodings are valid, by which text reads
/// best.
final class TextDecoder {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /// How many bytes may be wrong in text that is otherwise UTF-8: one in so many.
    private static final int TOLERANCE = 200;

    private static final String BROKEN = "encoding-broken";

    private TextDecoder() {}

    /// Text of some bytes, with what had to be assumed.
    record Decoded(String text, Charset charset, List<Notice> notices) {}

    static Decoded decode(byte[] bytes) {
        Optional<Decoded> marked = decodeMarked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Charset wide = WideText.charsetOf(bytes);
        if (wide != null) {
            return assumed(new String(bytes, wide), wide, "zero bytes at every second place");
        }
        Charset escaped = escapedCharset(bytes);
        if (escaped != null) {
            return assumed(new String(bytes, escaped), escaped, "its escape sequences");
        }
        String text = strict(bytes, 0, bytes.length, StandardCharsets.UTF_8);
        return text != null ? new Decoded(text, StandardCharsets.UTF_8, List.of()) : decodeOther(bytes);
    }

    private static Optional<Decoded> decodeMarked(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(afterMark(b, 3, StandardCharsets.UTF_8));
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(afterMark(b, 4, UTF_32LE));
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(afterMark(b, 4, UTF_32BE));
        }
        if (starts(b, 0xFF, 0xFE)) {
            return Optional.of(afterMark(b, 2, StandardCharsets.UTF_16LE));
        }
        if (starts(b, 0xFE, 0xFF)) {
            return Optional.of(afterMark(b, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static Decoded afterMark(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return new Decoded(text, charset, replacements(text, charset));
    }

    private static Decoded decodeOther(byte[] bytes) {
        if (isNearlyUtf8(bytes)) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new Decoded(text, StandardCharsets.UTF_8, replacements(text, StandardCharsets.UTF_8));
        }
        Charset best = LegacyCharsets.mostReadable(bytes);
        return assumed(new String(bytes, best), best, "how well it reads");
    }

    private static List<Notice> replacements(String text, Charset charset) {
        int first = text.indexOf('\uFFFD');
        return first < 0
                ? List.of()
                : List.of(new Notice(
                        new Span(first, first + 1),
                        BROKEN,
                        "Some bytes are not valid " + charset.name()
                                + " and were replaced by \uFFFD, the first of them here. Check the source."));
    }

    /// Notices with the place of the first broken character in a text that was made from the decoded one: without
    /// marks, with other line ends. At its beginning where the character is not in that text.
    static List<Notice> placedIn(String text, List<Notice> notices) {
        int first = text.indexOf('\uFFFD');
        Span place = first < 0 ? new Span(0, 0) : new Span(first, first + 1);
        return notices.stream()
                .map(each -> each.code().equals(BROKEN) ? new Notice(place, BROKEN, each.message()) : each)
                .toList();
    }

    private static Decoded assumed(String text, Charset charset, String reason) {
        Notice notice = new Notice(
                new Span(0, 0),
                "encoding-assumed",
                "The document does not say its encoding; " + charset.name() + " was assumed by " + reason + ".");
        return new Decoded(text, charset, List.of(notice));
    }

    /// Text of the bytes, or null where they are not valid in the charset.
    static @Nullable String strict(byte[] bytes, int from, int length, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            String text = new String(bytes, from, length, charset);
            return text.indexOf('\uFFFD') < 0 ? text : strictly(bytes, from, length, charset);
        }
        return strictly(bytes, from, length, charset);
    }

    private static @Nullable String strictly(byte[] bytes, int from, int length, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            CharBuffer text = decoder.decode(ByteBuffer.wrap(bytes, from, length));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isNearlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequenceLength(bytes, i);
            if (length == 0) {
                bad++;
                i++;
            } else {
                good += length > 1 ? 1 : 0;
                i += length;
            }
        }
        return good > 0 && (bad <= 3 && good >= bad || (long) bad * TOLERANCE <= good);
    }

    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static @Nullable Charset escapedCharset(byte[] b) {
        for (int i = 0; i + 3 < b.length; i++) {
            if (b[i] == 0x1B) {
                if (b[i + 1] == '$' && (b[i + 2] == 'B' || b[i + 2] == '@')) {
                    return Charset.forName("ISO-2022-JP");
                }
                return b[i + 1] == '$' && b[i + 2] == ')' && b[i + 3] == 'C' ? Charset.forName("ISO-2022-KR") : null;
            }
            if (b[i] < 0) {
                return null;
            }
        }
        return null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
