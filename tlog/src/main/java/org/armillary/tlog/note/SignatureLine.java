package org.armillary.tlog.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.armillary.tlog.tree.Refused;

/// A line under a note: who says to have signed it, and the signature.
///
/// ```text
/// — observatory.example/ledger
/// Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
/// ```
public final class SignatureLine {

    private static final String DASH = "— ";

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
        int gap = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || gap < 0) {
            throw new Refused("a signature line is dash, name, base64, parted by one space each");
        }
        byte[] bytes = Spelling.base64(line.substring(gap + 1));
        if (bytes.length <= Integer.BYTES) {
            throw new Refused("a signature line has four bytes of key id and a signature, this has " + bytes.length);
        }
        int id = ByteBuffer.wrap(bytes).getInt();
        return new SignatureLine(
                line.substring(DASH.length(), gap), id, Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
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
        return DASH + name + " " + Spelling.base64(bytes);
    }
}
