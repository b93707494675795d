package org.armillary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server as `serve` starts it, from the first to the last line of its life.
class ServerTest {
    @TempDir
    private Path home;

    @Test
    void answersWhereItSaysItIs() throws IOException, InterruptedException {
        try (var server = Server.start("127.0.0.1", 0, "", "", Optional.of(home));
                var client = HttpClient.newHttpClient()) {
            var page = client.send(HttpRequest.newBuilder(server.uri()).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<html");
        }
    }

    @Test
    void followsLinksFromItsFirstPage() throws InterruptedException {
        try (var server = Server.start("127.0.0.1", 0, "", "", Optional.of(home))) {
            assertThat(new PageVisit(server.uri()).follow(5)).isEqualTo(5);
        }
    }

    @Test
    void saysWhichPortIsTaken() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> Server.start("127.0.0.1", other.getLocalPort(), "", "", Optional.of(home)))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("the port is taken: 127.0.0.1:" + other.getLocalPort());
        }
    }

    @Test
    void saysThatAnAddressIsNotThisMachines() {
        // 192.0.2.0/24 is for documentation (RFC 5737): no machine has it.
        assertThatThrownBy(() -> Server.start("192.0.2.1", 0, "", "", Optional.of(home)))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("can't listen: 192.0.2.1:0");
    }

    @Test
    void saysThatTheHomeCannotBeMade() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        assertThatThrownBy(() -> Server.start("127.0.0.1", 0, "", "", Optional.of(file.resolve("home"))))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("can't start: the home " + file.resolve("home"));
    }
}
