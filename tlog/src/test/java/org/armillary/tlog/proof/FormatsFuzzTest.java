package org.armillary.tlog.proof;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.SignedNote;
import org.armillary.tlog.note.Spelling;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.tile.EntryBundle;
import org.armillary.tlog.tile.TilePath;
import org.armillary.tlog.tree.Refused;
import org.junit.jupiter.api.Test;

/// All formats against any bytes: refused, or read and written again as the very same bytes. Nothing has two spellings,
/// and nothing else is ever thrown.
///
/// In the normal build the kept inputs are read again. To look for new ones:
/// `JAZZER_FUZZ=1 mvn -pl tlog test -Dtest=FormatsFuzzTest#notes` (also `proofs`, `checkpoints`, `keys`, `tiles`,
/// `bundles`, `policies`).
class FormatsFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void notes(byte[] bytes) {
        sameAgain(bytes, note -> SignedNote.parse(note).bytes());
    }

    @FuzzTest(maxDuration = "2m")
    void checkpoints(byte[] bytes) {
        sameAgain(bytes, note -> SignedCheckpoint.parse(note).bytes());
    }

    @FuzzTest(maxDuration = "2m")
    void proofs(byte[] bytes) {
        sameAgain(bytes, file -> ProofFile.parse(file).bytes());
    }

    @FuzzTest(maxDuration = "2m")
    void keys(byte[] bytes) {
        sameAgain(
                bytes,
                vkey -> Spelling.utf8(VerifierKey.parse(Spelling.utf8(vkey)).toString()));
    }

    @FuzzTest(maxDuration = "2m")
    void tiles(byte[] bytes) {
        sameAgain(
                bytes, path -> Spelling.utf8(TilePath.parse(Spelling.utf8(path)).toString()));
    }

    @FuzzTest(maxDuration = "2m")
    void bundles(byte[] bytes) {
        int width = bytes.length < 5 ? 0 : 2;
        sameAgain(bytes, file -> EntryBundle.parse(file, width).bytes());
    }

    @FuzzTest(maxDuration = "2m")
    void policies(byte[] bytes) {
        try {
            var _ = Policy.parse(bytes).toString();
        } catch (Refused _) {
            // as it should be
        }
    }

    /// The kept inputs, each changed in two thousand small ways.
    @Test
    void changedSpecimens() throws IOException, URISyntaxException {
        Map<String, Consumer<byte[]>> formats = Map.of(
                "notes", this::notes,
                "checkpoints", this::checkpoints,
                "proofs", this::proofs,
                "keys", this::keys,
                "tiles", this::tiles,
                "bundles", this::bundles,
                "policies", this::policies);
        Random random = new Random(6);
        for (Map.Entry<String, Consumer<byte[]>> format : formats.entrySet()) {
            byte[] specimen = Files.readAllBytes(Path.of(Objects.requireNonNull(
                            getClass().getResource("FormatsFuzzTestInputs/" + format.getKey() + "/specimen"))
                    .toURI()));
            format.getValue().accept(specimen);
            for (int n = 0; n < 2_000; n++) {
                format.getValue().accept(changed(specimen, random));
            }
        }
    }

    private static byte[] changed(byte[] specimen, Random random) {
        byte[] likely = " \n\t+=/—x0\u00a0.".getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(specimen.length);
        byte other = random.nextBoolean() ? likely[random.nextInt(likely.length)] : (byte) random.nextInt();
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(specimen, 0, at);
        int from = at;
        switch (random.nextInt(4)) {
            case 0 -> changed.write(other);
            case 1 -> from = at + 1;
            case 2 -> from = at + random.nextInt(specimen.length - at);
            default -> {
                changed.write(other);
                from = at + 1;
            }
        }
        changed.write(specimen, from, specimen.length - from);
        return changed.toByteArray();
    }

    private static void sameAgain(byte[] bytes, Function<byte[], byte[]> readAndWrite) {
        byte[] written;
        try {
            written = readAndWrite.apply(bytes.clone());
        } catch (Refused _) {
            return;
        }
        if (!Arrays.equals(bytes, written)) {
            throw new AssertionError("two spellings: " + new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
