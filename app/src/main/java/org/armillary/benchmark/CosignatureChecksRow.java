package org.armillary.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.Cosignature;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.tree.Hash;

/// Checking cosigned checkpoints as bytes, on one thread, beside the JDK verifying a signature of the same length.
final class CosignatureChecksRow implements LogRow {

    private static final int NOTES = 64;
    private static final long TIME = 1_795_000_000;

    @Override
    public String name() {
        return "cosignature-checks";
    }

    @Override
    public List<LogFigure> measure() {
        return List.of(
                measure("ML-DSA-44", Algorithm.ML_DSA_COSIGNATURE), measure("Ed25519", Algorithm.ED25519_COSIGNATURE));
    }

    private static LogFigure measure(String scheme, Algorithm algorithm) {
        LogSigner log = LogSigner.generate("observatory.example/ledger", Clock.systemUTC());
        SigningKey witness = SigningKey.generate("witness.example/w", algorithm);
        List<VerifierKey> keys = List.of(witness.verifier());
        List<byte[]> notes = new ArrayList<>();
        for (int i = 0; i < NOTES; i++) {
            Checkpoint checkpoint = new Checkpoint(log.origin(), i, Hash.leaf(new byte[i]));
            notes.add(log.sign(checkpoint)
                    .with(List.of(Cosignature.sign(witness, checkpoint, TIME)))
                    .bytes());
        }
        Bare bare = new Bare(scheme);
        double[] pace = Pace.of(
                i -> SignedCheckpoint.parse(notes.get((int) (i % NOTES))).verify(keys), i -> bare.verify());
        return new LogFigure("cosignature checks, " + scheme, pace[0], "JDK verify (V)", pace[1], 0.70, 0);
    }

    /// The JDK's verification alone: key and signature made beforehand, one object for all.
    private static final class Bare {

        private final Signature check;
        private final byte[] message = "m".repeat(150).getBytes(StandardCharsets.UTF_8);
        private final byte[] signature;
        private final KeyPair pair;

        Bare(String scheme) {
            try {
                pair = KeyPairGenerator.getInstance(scheme).generateKeyPair();
                check = Signature.getInstance(scheme);
                check.initSign(pair.getPrivate());
                check.update(message);
                signature = check.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("this Java cannot sign with " + scheme, e);
            }
        }

        void verify() {
            try {
                check.initVerify(pair.getPublic());
                check.update(message);
                if (!check.verify(signature)) {
                    throw new IllegalStateException("the JDK refuses what it signed");
                }
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the JDK can't verify what it signed", e);
            }
        }
    }
}
