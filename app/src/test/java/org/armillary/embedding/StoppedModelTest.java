package org.armillary.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that ends while its model computes.
class StoppedModelTest {

    private static final List<String> WINDOWS = Collections.nCopies(
            64, "Providers of high-risk systems shall report any serious incident at once. ".repeat(6));

    @TempDir
    private Path folder;

    @Test
    void endsAndDoesNotCrash() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Computing.class.getName())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("computing");
    }

    /// Ends the process while another thread computes, after the hooks of shutdown have had their time.
    static final class Computing {

        private Computing() {}

        public static void main(String[] arguments) throws InterruptedException {
            MiniLm model = MiniLm.load();
            CountDownLatch begun = new CountDownLatch(1);
            Thread computing = Thread.ofPlatform().daemon().unstarted(() -> {
                model.windows(WINDOWS.subList(0, 1));
                System.out.println("computing");
                begun.countDown();
                for (int round = 0; round < 3; round++) {
                    model.windows(WINDOWS);
                }
            });
            // As a server does: its own hook waits for what is under way.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> join(computing)));
            computing.start();
            begun.await();
            System.exit(0);
        }

        private static void join(Thread thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
