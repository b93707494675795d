package org.armillary.tlog.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.tree.Hash;

/// What a log publishes at a size, made from the words of the formats and not with the code that is tested.
public final class PublishedLog {

    private static final int WIDE = 256;

    private final LogSigner signer;
    private final String flavour;

    private PublishedLog(LogSigner signer, String flavour) {
        this.signer = signer;
        this.flavour = flavour;
    }

    public static PublishedLog of(String origin, Clock clock) {
        return new PublishedLog(LogSigner.generate(origin, clock), "entry");
    }

    /// The same keys over another history.
    public PublishedLog otherView() {
        return new PublishedLog(signer, "forged");
    }

    public Policy policy() {
        return Policy.of(signer.origin(), signer.verifiers(), List.of(), 0);
    }

    public byte[] entry(long index) {
        return (flavour + " " + index).getBytes(StandardCharsets.UTF_8);
    }

    public LogReader reader(Map<String, byte[]> files) {
        return LogReader.of(new MemoryFiles(files), policy(), signer.origin());
    }

    public LogReader reader(Path directory) {
        return LogReader.of(new DirectoryFiles(directory), policy(), signer.origin());
    }

    /// All files that a tree of the size needs, and the checkpoint.
    public Map<String, byte[]> files(int size) {
        Map<String, byte[]> files = new TreeMap<>();
        List<Hash> row = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            row.add(Hash.leaf(entry(i)));
        }
        files.put(
                "checkpoint",
                signer.sign(new Checkpoint(signer.origin(), size, root(row))).bytes());
        for (int first = 0; first < size; first += WIDE) {
            int end = Math.min(size, first + WIDE);
            files.put(path("entries", first / WIDE, end - first), bundle(first, end));
        }
        for (int level = 0; !row.isEmpty(); level++) {
            List<Hash> above = new ArrayList<>();
            for (int first = 0; first < row.size(); first += WIDE) {
                List<Hash> tile = row.subList(first, Math.min(row.size(), first + WIDE));
                files.put(path(Integer.toString(level), first / WIDE, tile.size()), bytes(tile));
                if (tile.size() == WIDE) {
                    above.add(root(tile));
                }
            }
            row = above;
        }
        return files;
    }

    public void write(Path directory, int size) throws IOException {
        for (Map.Entry<String, byte[]> file : files(size).entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.getValue());
        }
    }

    // Small enough for one group of digits.
    private static String path(String level, int index, int width) {
        return "tile/%s/%03d".formatted(level, index) + (width == WIDE ? "" : ".p/" + width);
    }

    private byte[] bundle(int first, int end) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (int i = first; i < end; i++) {
            byte[] entry = entry(i);
            bundle.write(entry.length >> 8);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    private static byte[] bytes(List<Hash> hashes) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        hashes.forEach(hash -> row.writeBytes(hash.bytes()));
        return row.toByteArray();
    }

    private static Hash root(List<Hash> leaves) {
        if (leaves.size() < 2) {
            return leaves.isEmpty() ? Hash.EMPTY : leaves.getFirst();
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        return Hash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }
}
