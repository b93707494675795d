package org.armillary.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.armillary.tlog.audit.Bookmark;
import org.armillary.tlog.audit.DirectoryFiles;
import org.armillary.tlog.audit.Fsck;
import org.armillary.tlog.audit.LogFiles;
import org.armillary.tlog.audit.LogReader;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.tree.Refused;

/// Vectors that ask whether a whole log agrees with the root that its checkpoint signs, some with bytes changed.
final class WholeLogVectors {

    private WholeLogVectors() {}

    /// @param data folder that holds the logs which vectors name
    static VectorTask task(Path data) {
        return VectorTask.verdict("tile_tree", input -> verify(data, input));
    }

    private static void verify(Path data, VectorInput input) {
        String origin = input.text("origin");
        Policy policy = Policy.of(origin, input.keys("vkeys"), List.of(), 0);
        try (LogReader reader = LogReader.of(files(data, input), policy, origin)) {
            Fsck.Report report = Fsck.run(reader, Bookmark.none(), entries -> {});
            if (!report.isValid()) {
                throw new Refused(report.findings().getFirst().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LogFiles files(Path data, VectorInput input) {
        Path folder = data.resolve(input.text("folder")).normalize();
        if (!folder.startsWith(data.normalize())) {
            throw new Refused("the log of a vector lies in the folder of the data");
        }
        List<Patch> patches = new ArrayList<>();
        input.get("patches").forEach(patch -> patches.add(new Patch(new VectorInput(patch))));
        return new Patched(new DirectoryFiles(folder), input.text("checkpoint"), patches);
    }

    /// The files of a log with changes that are made in memory when they are read.
    ///
    /// @param checkpoint name of the file that is read as the checkpoint
    private record Patched(LogFiles files, String checkpoint, List<Patch> patches) implements LogFiles {

        @Override
        public Optional<byte[]> find(String path, int limit) throws IOException {
            String name = path.equals(LogReader.CHECKPOINT) ? checkpoint : path;
            Optional<byte[]> bytes = files.find(name, limit);
            for (Patch patch : patches) {
                bytes = patch.concerns(name) ? bytes.flatMap(patch::apply) : bytes;
            }
            return bytes;
        }

        @Override
        public String place() {
            return files.place();
        }

        @Override
        public void close() {
            files.close();
        }
    }

    /// A change to a file, as a vector describes it.
    private record Patch(VectorInput input) {

        boolean concerns(String path) {
            return input.text("path").equals(path);
        }

        Optional<byte[]> apply(byte[] file) {
            if (input.has("delete") && input.get("delete").asBoolean()) {
                return Optional.empty();
            }
            byte[] changed = file.clone();
            if (input.has("xor")) {
                changed[input.smallNumber("offset")] ^= (byte) input.smallNumber("xor");
            }
            if (input.has("truncate")) {
                changed = Arrays.copyOf(changed, Math.min(changed.length, input.smallNumber("truncate")));
            }
            if (input.has("append_hex")) {
                byte[] more = HexFormat.of().parseHex(input.text("append_hex"));
                int end = changed.length;
                changed = Arrays.copyOf(changed, end + more.length);
                System.arraycopy(more, 0, changed, end, more.length);
            }
            return Optional.of(changed);
        }
    }
}
