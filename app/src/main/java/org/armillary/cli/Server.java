package org.armillary.cli;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.armillary.ArmillaryApplication;
import org.armillary.home.HomeHeld;
import org.armillary.home.HomeUnfinished;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/// The running server. Apart from the command, so that `serve --help` loads no Spring class.
record Server(ConfigurableApplicationContext context, URI uri, CountDownLatch stopped) implements AutoCloseable {

    static final Class<?> APPLICATION = ArmillaryApplication.class;

    /// Starts the server and returns when it answers requests.
    ///
    /// @param site the address people reach it at; empty where that is the machine's own
    /// @throws CommandFailure if the port is taken
    static Server start(String address, int port, String site, String logStore, Optional<Path> home) {
        var stopped = new CountDownLatch(1);
        var application = application();
        application.addListeners((ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
        try {
            var context = application.run(settings(address, port, site, logStore, home));
            return new Server(context, uriOf(address, context), stopped);
        } catch (RuntimeException failure) {
            throw explain(failure, address, port);
        }
    }

    /// The application as it is started, before it has settings.
    static SpringApplication application() {
        var application = new SpringApplication(APPLICATION);
        // What [WiredAhead] made is found by this name.
        application.setMainApplicationClass(APPLICATION);
        application.setBannerMode(Banner.Mode.OFF);
        return application;
    }

    private static String[] settings(String address, int port, String site, String logStore, Optional<Path> home) {
        var settings = new ArrayList<>(List.of("--server.address=" + address, "--server.port=" + port));
        if (!site.isBlank()) {
            settings.add("--armillary.site=" + site);
            // Only a proxy on this machine is believed about the address and the scheme of who asks.
            settings.add("--server.forward-headers-strategy=native");
            settings.add(
                    "--server.tomcat.remoteip.internal-proxies=127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|0:0:0:0:0:0:0:1|::1");
        }
        if (!logStore.isBlank()) {
            settings.add("--armillary.log-store=" + logStore);
        }
        home.ifPresent(directory -> settings.add("--armillary.home=" + directory.toAbsolutePath()));
        return settings.toArray(String[]::new);
    }

    private static URI uriOf(String address, ConfigurableApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        int port = server == null ? 0 : server.getPort();
        String host = address.contains(":") ? "[" + address + "]" : address;
        return URI.create("http://" + host + ":" + port + "/");
    }

    /// Spring wraps what went wrong in what it was doing at the time; a person needs the former alone.
    private static RuntimeException explain(RuntimeException failure, String address, int port) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case HomeHeld held -> {
                    return held(held);
                }
                case HomeUnfinished unfinished -> {
                    return unfinished;
                }
                case PortInUseException taken -> {
                    return new CommandFailure(
                            "the port is taken",
                            address + ":" + port,
                            "stop the program that listens there, or choose another port with --port",
                            taken);
                }
                case BindException refused -> {
                    return new CommandFailure(
                            "can't listen",
                            address + ":" + port + " (" + refused.getMessage() + ")",
                            "choose an address of this machine with --address, and a port you may use with --port",
                            refused);
                }
                case IllegalArgumentException setting
                when String.valueOf(setting.getMessage()).startsWith("armillary.") -> {
                    return new CommandFailure(
                            "a setting is wrong",
                            String.valueOf(setting.getMessage()),
                            "make that right and start again",
                            setting);
                }
                case UncheckedIOException disk -> {
                    return new CommandFailure(
                            "can't start", String.valueOf(disk.getMessage()), "make that right and start again", disk);
                }
                default -> {}
            }
        }
        return failure;
    }

    private static CommandFailure held(HomeHeld held) {
        return new CommandFailure(
                "another process works on this home",
                String.valueOf(held.getMessage()),
                "or name another with --home",
                held);
    }

    /// Waits until the process is told to stop, or something in the server closes it.
    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() {
        context.close();
    }
}
