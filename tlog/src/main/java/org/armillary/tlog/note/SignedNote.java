package org.armillary.tlog.note;

import java.util.ArrayList;
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
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new Refused("a note with a control character in its text");
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
        return parse(Spelling.utf8(note));
    }

    private static SignedNote parse(String note) {
        int gap = note.lastIndexOf("\n\n");
        if (gap < 0 || !note.endsWith("\n")) {
            throw new Refused("a note has an empty line between its text and its signatures, and ends in a line feed");
        }
        List<SignatureLine> lines = new ArrayList<>();
        int start = gap + 2;
        while (start < note.length()) {
            int end = note.indexOf('\n', start);
            lines.add(SignatureLine.parse(note.substring(start, end)));
            start = end + 1;
        }
        return new SignedNote(note.substring(0, gap + 1), lines);
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
