package org.armillary.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A real disk of a few megabytes for each test of a class; where none can be mounted, which takes root, tests are
/// skipped.
public final class SmallDisk implements BeforeEachCallback, AfterEachCallback {

    private final String size;
    private @Nullable Path path;

    /// @param size as mount understands it: `3m`
    public SmallDisk(String size) {
        this.size = size;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        Path made = Files.createTempDirectory("armillary-disk");
        boolean mounted = call("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", made.toString());
        if (!mounted) {
            Files.delete(made);
        }
        assumeTrue(mounted, "SKIPPED: a small disk can't be mounted here (that takes root)");
        path = made;
    }

    /// Where it is mounted.
    public Path path() {
        return Objects.requireNonNull(path, "mounted before each test");
    }

    /// Gives it another size; what is there stays.
    public void grow(String other) throws Exception {
        call("mount", "-o", "remount,size=" + other, path().toString());
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        Path mounted = path;
        if (mounted != null) {
            call("umount", "-l", mounted.toString());
            Files.deleteIfExists(mounted);
        }
    }

    private static boolean call(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
