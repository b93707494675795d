package org.armillary.tlog.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.proof.Accepted;
import org.armillary.tlog.proof.ProofFile;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;

/// `check`: does a proof show that an entry is in a log, by signatures that one trusts? Needs no network.
///
/// @param proof a `.tlog-proof` file
/// @param entry file with the entry, byte for byte
public record Check(Path proof, Path entry, Trust trust) {

    private static final int LONGEST = 2_000_000;

    /// Checks, and says what was found.
    ///
    /// @return 0 when the proof holds, 1 when it doesn't
    /// @throws Failure when a file can't be read
    public int run(PrintWriter out) {
        byte[] bytes = read(entry, "the entry");
        return holds(read(proof, "the proof"), bytes, trust, out);
    }

    /// The same, of what is in memory.
    ///
    /// @param proof of the form tlog-proof
    /// @param bytes the entry
    /// @return 0 when the proof holds, 1 when it doesn't
    public static int holds(byte[] proof, byte[] bytes, Trust trust, PrintWriter out) {
        try {
            ProofFile read = ProofFile.parse(proof);
            Accepted accepted = read.verify(Hash.leaf(bytes), trust.policy());
            Checkpoint checkpoint = accepted.checkpoint();
            if (!checkpoint.origin().equals(trust.origin())) {
                throw new Refused("it is of the log " + checkpoint.origin() + ", not of " + trust.origin());
            }
            out.println("VALID: this entry of " + bytes.length + " bytes is entry " + read.index()
                    + " (counted from 0) of " + Trust.named(checkpoint));
            Trust.vouching(accepted).forEach(line -> out.println("  " + line));
            return 0;
        } catch (Refused e) {
            out.println("NOT VALID: " + e.getMessage());
            return 1;
        } finally {
            out.flush();
        }
    }

    private static byte[] read(Path file, String what) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new Failure(what + " is too large", file.toString(), "no proof and no entry is that large");
            }
            return bytes;
        } catch (IOException e) {
            throw new Failure(what + " can't be read", file.toString(), "give the path of a file", e);
        }
    }
}
