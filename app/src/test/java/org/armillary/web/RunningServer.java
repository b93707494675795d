package org.armillary.web;

import java.nio.file.Path;
import java.util.Objects;
import org.armillary.ArmillaryApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole server on a free port of loopback, with a home of its own.
record RunningServer(ConfigurableApplicationContext context, String address) implements AutoCloseable {

    static RunningServer start(Path home) {
        ConfigurableApplicationContext context = SpringApplication.run(
                ArmillaryApplication.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--armillary.home=" + home.toAbsolutePath());
        int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer(), "it serves the web")
                .getPort();
        return new RunningServer(context, "http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        context.close();
    }
}
