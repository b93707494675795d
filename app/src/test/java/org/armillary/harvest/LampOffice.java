package org.armillary.harvest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.Publisher;
import org.armillary.home.Home;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A publisher that is played, and a fetcher that asks it.
abstract class LampOffice {

    static final Bounds SMALL =
            new Bounds(1 << 20, Duration.ofSeconds(2), 3, 3, Duration.ofSeconds(5), Duration.ofMinutes(2));
    static final String HOST = "lamps.example";

    @TempDir
    Path folder;

    final Hours hours = new Hours();
    final Told told = new Told();
    PlayedPublishers played;
    Home home;
    Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        played = new PlayedPublishers();
        home = new Home(folder).create();
        fetcher = new Fetcher(new Gate(PlayedPublishers.names(), true), SMALL, hours);
    }

    @AfterEach
    void close() {
        fetcher.close();
        played.close();
    }

    static Publisher publisher(String... hosts) {
        return new Publisher(
                "lamps",
                "Lamp Office",
                List.of(),
                URI.create("https://lamps.example/"),
                List.of(hosts),
                Duration.ofSeconds(3),
                Optional.empty(),
                false,
                "free",
                "",
                List.of());
    }

    Ask ask(String path) {
        return ask(path, Validators.NONE, Optional.empty());
    }

    Ask ask(String path, Validators known, Optional<String> secret) {
        return new Ask(
                publisher(HOST, "other.lamps.example"),
                URI.create("http://" + HOST + ":" + played.port() + path),
                "application/xml",
                Optional.of("fra"),
                known,
                new Partial(home, path),
                secret);
    }

    Answer fetch(String path) {
        return fetcher.fetch(ask(path), told);
    }

    static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) ('a' + i % 23);
        }
        return bytes;
    }
}
