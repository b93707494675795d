package org.armillary.tlog.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.armillary.tlog.audit.LogReader;
import org.armillary.tlog.audit.VerifiedTree;
import org.armillary.tlog.proof.Accepted;
import org.armillary.tlog.proof.ProofFile;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;

/// `prove`: takes an entry and its proof out of a log, to be carried away.
///
/// @param reader of the log
/// @param what an index, or the hash of a leaf in hexadecimal digits or base64
/// @param file where the proof goes; `INDEX.tlog-proof` where none is named; the entry goes beside it, as `….entry`
public record Proving(LogReader reader, String what, Optional<Path> file) {

    private static final String ENDING = ".tlog-proof";

    /// Makes the proof, and says where it is.
    ///
    /// @return 0
    /// @throws Failure when there is no such entry, or the log isn't what it should be
    public int run(PrintWriter out) {
        try {
            Accepted accepted = reader.checkpoint();
            VerifiedTree tree = reader.tree(accepted);
            long index = index(tree);
            ProofFile proof = reader.prove(accepted, index);
            byte[] entry = tree.entry(index);
            proof.verify(Hash.leaf(entry), reader.policy());
            Path proofFile = file.orElseGet(() -> Path.of(index + ENDING));
            Path entryFile = entryFile(proofFile);
            Files.write(proofFile, proof.bytes());
            Files.write(entryFile, entry);
            out.println("entry " + index + " of " + Trust.named(accepted.checkpoint()) + " is in " + entryFile
                    + ", its proof in " + proofFile);
            out.flush();
            return 0;
        } catch (IOException | UncheckedIOException e) {
            throw new Failure("no proof was made", reader.place(), String.valueOf(e.getMessage()) + "; try again", e);
        } catch (Refused e) {
            throw new Failure(
                    "no proof was made",
                    reader.place(),
                    String.valueOf(e.getMessage()) + "; 'verify' says whether the log is sound",
                    e);
        }
    }

    private long index(VerifiedTree tree) throws IOException {
        if (what.matches("[0-9]{1,18}")) {
            long index = Long.parseLong(what);
            if (index < tree.size()) {
                return index;
            }
            throw new Refused("the log has " + tree.size() + " entries, counted from 0, and none of number " + index);
        }
        Hash leaf = what.matches("[0-9a-fA-F]{64}") ? Hash.of(HexFormat.of().parseHex(what)) : Hash.parse(what);
        return tree.find(leaf).orElseThrow(() -> new Refused("no entry of the log has the leaf hash " + leaf));
    }

    private static Path entryFile(Path proof) {
        String name = proof.toString();
        return Path.of((name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name) + ".entry");
    }
}
