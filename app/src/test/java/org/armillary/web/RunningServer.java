package org.armillary.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.armillary.ArmillaryApplication;
import org.armillary.task.Tasks;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// The whole server on a free port of loopback, with a new home that goes with it.
record RunningServer(ConfigurableApplicationContext context, String address, Path home) implements AutoCloseable {

    /// @param settings further settings, as on a command line
    static RunningServer start(List<String> settings) {
        Path home = newHome();
        List<String> all = new ArrayList<>(
                List.of("--server.port=0", "--server.address=127.0.0.1", "--armillary.home=" + home.toAbsolutePath()));
        all.addAll(settings);
        ConfigurableApplicationContext context =
                SpringApplication.run(ArmillaryApplication.class, all.toArray(String[]::new));
        int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer(), "it serves the web")
                .getPort();
        awaitTexts(context.getBean(Tasks.class));
        return new RunningServer(context, "http://127.0.0.1:" + port, home);
    }

    /// The texts that are shipped come in while it answers already; whoever asks for one must find it.
    private static void awaitTexts(Tasks tasks) {
        tasks.list().stream().filter(each -> each.kind().equals("seed")).forEach(seed -> {
            try {
                seed.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Path newHome() {
        try {
            return Files.createTempDirectory("armillary-served");
        } catch (IOException e) {
            throw new UncheckedIOException("a home for the server under test can't be made", e);
        }
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(home);
    }
}
