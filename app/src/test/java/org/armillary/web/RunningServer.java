package org.armillary.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.armillary.ArmillaryApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole server on a free port of loopback, with a home of its own.
record RunningServer(ConfigurableApplicationContext context, String address) implements AutoCloseable {

    /// @param settings further settings, as on a command line
    static RunningServer start(Path home, String... settings) {
        List<String> all = new ArrayList<>(
                List.of("--server.port=0", "--server.address=127.0.0.1", "--armillary.home=" + home.toAbsolutePath()));
        all.addAll(List.of(settings));
        ConfigurableApplicationContext context =
                SpringApplication.run(ArmillaryApplication.class, all.toArray(String[]::new));
        int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer(), "it serves the web")
                .getPort();
        return new RunningServer(context, "http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        context.close();
    }
}
