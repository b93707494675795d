package org.armillary.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The judgments that the precision on the page rests on.
class JudgedPairsTest {

    private final JudgedPairs judged = JudgedPairs.shipped();

    @Test
    void atLeastThirtyOfEachKindWereRead() {
        assertThat(judged.drawn(true)).hasSizeGreaterThanOrEqualTo(30);
        assertThat(judged.drawn(false)).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void wereDrawnByTheThresholdThatIsUsed() {
        assertThat(judged.threshold()).isEqualTo(Threshold.SHOWN);
    }

    @Test
    void ofTheEdgesShownNineInTenAreLineage() {
        assertThat(judged.lineage(true)).isGreaterThanOrEqualTo(.9);
        assertThat(judged.lineage(false)).isLessThan(judged.lineage(true));
    }

    @Test
    void soAreThoseBetweenNormsTheCatalogueJoins() {
        long right = judged.known().stream()
                .filter(each -> each.verdict().isLineage())
                .count();
        assertThat(judged.known()).hasSize(20);
        assertThat((double) right / judged.known().size()).isGreaterThanOrEqualTo(.9);
    }

    @Test
    void everyDocumentThatWasReadCanBeFoundAgain() throws IOException {
        Path texts = Path.of("..", "..", "shared", "corpus").toAbsolutePath().normalize();
        Assumptions.assumeTrue(Files.isDirectory(texts), "SKIPPED: no real texts at " + texts);
        Set<String> digests = new HashSet<>();
        try (var files = Files.walk(texts)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digest(Files.readAllBytes(file)).ifPresent(digests::add);
            }
        }
        Set<String> missing = new TreeSet<>();
        judged.pairs()
                .forEach(pair -> missing.addAll(
                        List.of(pair.earlier().source(), pair.later().source())));
        missing.removeAll(digests);
        // A regulation of several files has the digest of its bundle, which no single file has.
        assertThat(missing).hasSizeLessThanOrEqualTo(1);
    }

    private static Optional<String> digest(byte[] bytes) {
        try {
            return Optional.of(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            return Optional.empty();
        }
    }
}
