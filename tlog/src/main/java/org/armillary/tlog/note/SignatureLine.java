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
    /// Id and signature.
    private final byte[] bytes;

    /// @param id of the key, as [VerifierKey#id]
    /// @param signature what follows the id: the time where the algorithm has one, and the signature
    public SignatureLine(String name, int id, byte[] signature) {
        this(
                name,
                ByteBuffer.allocate(Integer.BYTES + signature.length)
                        .putInt(id)
                        .put(signature)
                        .array());
    }

    private SignatureLine(String name, byte[] bytes) {
        this.name = Spelling.name(name);
        this.bytes = bytes;
        if (bytes.length <= Integer.BYTES) {
            throw new Refused("a signature line has four bytes of key id and a signature, this has " + bytes.length
                    + ", by " + name);
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
        return new SignatureLine(name, Spelling.ofBase64(note, gap + 1, to));
    }

    /// Of the key.
    public String name() {
        return name;
    }

    /// Of the key, as [VerifierKey#id].
    public int id() {
        return ByteBuffer.wrap(bytes).getInt();
    }

    /// What follows the id; a copy.
    public byte[] signature() {
        return signature(0);
    }

    /// What follows the id, without its first bytes; a copy.
    ///
    /// @param from how many bytes to leave out
    /// @throws Refused when there are fewer
    public byte[] signature(int from) {
        if (bytes.length < Integer.BYTES + from) {
            throw new Refused("a signature of " + name + " that is cut off");
        }
        return Arrays.copyOfRange(bytes, Integer.BYTES + from, bytes.length);
    }

    /// The first eight bytes that follow the id, where the algorithm has a time.
    ///
    /// @throws Refused when there are fewer, or they make no number below 2^63
    public long time() {
        long time = bytes.length < Integer.BYTES + Long.BYTES
                ? -1
                : ByteBuffer.wrap(bytes).getLong(Integer.BYTES);
        if (time < 0) {
            throw new Refused("a cosignature of " + name + " without a time below 2^63");
        }
        return time;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignatureLine line && name.equals(line.name) && Arrays.equals(bytes, line.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    /// The line, without line feed.
    @Override
    public String toString() {
        return "— " + name + " " + Spelling.base64(bytes);
    }
}
