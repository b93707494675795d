package org.armillary.tlog.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.armillary.tlog.tree.Refused;

/// A line under a note: who says to have signed it, and the signature.
///
/// ```text
/// — observatory.example/ledger
/// Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
/// ```
public final class SignatureLine {

    private static final byte[] DASH = "— ".getBytes(StandardCharsets.UTF_8);

    private final String name;
    private final int id;
    private final byte[] signature;

    /// @param id of the key, as [VerifierKey#id]
    /// @param signature what follows the id: the time where the algorithm has one, and the signature
    public SignatureLine(String name, int id, byte[] signature) {
        this.name = Spelling.name(name);
        this.id = id;
        this.signature = signature.clone();
        if (signature.length == 0) {
            throw new Refused("a signature line without signature, by " + name);
        }
    }

    /// Reads a line, given without its line feed.
    ///
    /// @throws Refused when it is none
    public static SignatureLine parse(String line) {
        byte[] bytes = Spelling.utf8(line);
        return parse(bytes, 0, bytes.length);
    }

    /// Reads a line that stands between others.
    static SignatureLine parse(byte[] note, int from, int to) {
        int gap = from + DASH.length;
        while (gap < to && note[gap] != ' ') {
            if (note[gap] >= 0 && note[gap] < ' ') {
                throw new Refused("a signature line with a control character");
            }
            gap++;
        }
        if (gap >= to || !Arrays.equals(DASH, 0, DASH.length, note, from, from + DASH.length)) {
            throw new Refused("a signature line is dash, name, base64, parted by one space each");
        }
        String name = Spelling.utf8(Arrays.copyOfRange(note, from + DASH.length, gap));
        byte[] bytes = Spelling.ofBase64(Arrays.copyOfRange(note, gap + 1, to));
        if (bytes.length <= Integer.BYTES) {
            throw new Refused("a signature line has four bytes of key id and a signature, this has " + bytes.length);
        }
        int id = ByteBuffer.wrap(bytes).getInt();
        return new SignatureLine(name, id, Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    /// Of the key.
    public String name() {
        return name;
    }

    /// Of the key, as [VerifierKey#id].
    public int id() {
        return id;
    }

    /// What follows the id; a copy.
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignatureLine line
                && name.equals(line.name)
                && id == line.id
                && Arrays.equals(signature, line.signature);
    }

    @Override
    public int hashCode() {
        return 31 * id + Arrays.hashCode(signature);
    }

    /// The line, without line feed.
    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(id)
                .put(signature)
                .array();
        return "— " + name + " " + Spelling.base64(bytes);
    }
}
