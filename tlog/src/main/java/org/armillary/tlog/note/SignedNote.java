package org.armillary.tlog.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.armillary.tlog.tree.Refused;

/// A text with the lines of those who signed it (C2SP signed-note 1.0.0).
///
/// @param text ends in a line feed; may hold empty lines
/// @param lines at least one
public record SignedNote(String text, List<SignatureLine> lines) {

    /// Bytes of the largest note that is read; some three hundred ML-DSA signatures.
    public static final int LIMIT = 1_000_000;

    /// @throws Refused when this is no note
    public SignedNote {
        lines = List.copyOf(lines);
        checkText(text);
        if (lines.isEmpty()) {
            throw new Refused("a note that nobody signed");
        }
    }

    private static void checkText(String text) {
        if (!text.endsWith("\n")) {
            throw new Refused("a note whose text doesn't end in a line feed");
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' && text.charAt(i) != '\n') {
                throw new Refused("a note with a control character in its text");
            }
        }
        var _ = Spelling.utf8(text);
    }

    /// Reads a note: everything before the last empty line is its text, everything after it are signatures.
    ///
    /// @throws Refused when it is none
    public static SignedNote parse(byte[] note) {
        if (note.length > LIMIT) {
            throw new Refused("a note of " + note.length + " bytes; at most " + LIMIT + " are read");
        }
        // One char a byte, whatever they mean: line feeds are found quickest in a string.
        String latin = new String(note, StandardCharsets.ISO_8859_1);
        int gap = lastEmptyLine(latin);
        String text = Spelling.utf8(Arrays.copyOf(note, gap));
        List<SignatureLine> lines = new ArrayList<>();
        int end;
        for (int start = gap + 1; start < note.length; start = end + 1) {
            end = latin.indexOf('\n', start);
            lines.add(SignatureLine.parse(note, start, end));
        }
        return new SignedNote(text, lines);
    }

    /// Where the last empty line is, which is a line feed after another.
    private static int lastEmptyLine(String note) {
        int found = -1;
        int end = -1;
        for (int next = note.indexOf('\n'); next >= 0; next = note.indexOf('\n', end + 1)) {
            if (next == end + 1 && next > 0) {
                found = next;
            }
            end = next;
        }
        if (found < 0 || end != note.length() - 1) {
            throw new Refused("a note has an empty line between its text and its signatures, and ends in a line feed");
        }
        return found;
    }

    /// A note of one's own: the text signed by keys whose algorithm signs texts.
    ///
    /// @throws IllegalArgumentException when a key is a cosigner's
    public static SignedNote sign(String text, List<SigningKey> keys) {
        checkText(text);
        byte[] message = Spelling.utf8(text);
        List<SignatureLine> lines = new ArrayList<>();
        for (SigningKey key : keys) {
            if (key.algorithm() != Algorithm.ED25519) {
                throw new IllegalArgumentException(
                        "a key of type " + key.algorithm().type() + " signs no texts");
            }
            lines.add(key.line(key.sign(message)));
        }
        return new SignedNote(text, lines);
    }

    /// This note with more signatures below.
    public SignedNote with(List<SignatureLine> more) {
        List<SignatureLine> all = new ArrayList<>(lines);
        all.addAll(more);
        return new SignedNote(text, all);
    }

    /// Finds out who signed a note that is no checkpoint.
    ///
    /// @throws Refused when a line of a known key fails, or there is none; lines of other keys are ignored
    public List<Signer> verify(Collection<VerifierKey> known) {
        byte[] message = Spelling.utf8(text);
        return verify(known, (key, line) -> !key.algorithm().isTimed() && key.verify(message, line.signature()));
    }

    /// Finds out who signed, where what a signature covers is not just the text.
    ///
    /// @throws Refused when a line of a known key fails, or there is none; lines of other keys are ignored
    public List<Signer> verify(Collection<VerifierKey> known, Check check) {
        List<Signer> signers = new ArrayList<>();
        for (SignatureLine line : lines) {
            for (VerifierKey key : known) {
                if (key.claims(line)) {
                    if (!check.holds(key, line)) {
                        throw new Refused("the signature of " + key.name() + " (" + key.hexId() + ") does not hold");
                    }
                    signers.add(new Signer(key, line));
                }
            }
        }
        if (signers.isEmpty()) {
            throw new Refused("none of the " + lines.size() + " signatures is of a key that is trusted here");
        }
        return signers;
    }

    /// The note in UTF-8.
    public byte[] bytes() {
        return Spelling.utf8(toString());
    }

    /// The note: text, empty line, signatures.
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        lines.forEach(line -> note.append(line).append('\n'));
        return note.toString();
    }

    /// Says whether a signature covers the note.
    @FunctionalInterface
    public interface Check {

        boolean holds(VerifierKey key, SignatureLine line);
    }

    /// A key that signed a note, and the line in which it did.
    public record Signer(VerifierKey key, SignatureLine line) {}
}
