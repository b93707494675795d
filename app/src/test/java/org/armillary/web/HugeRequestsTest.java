package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Questions of ten megabytes: each is refused, and the answer says so.
class HugeRequestsTest {

    private static final int HUGE = 10 << 20;

    @RegisterExtension
    private static final Served SERVER = Served.shipped();

    @ParameterizedTest
    @CsvSource({"/search?q=", "/api/v1/search?q=", "/api/v1/suggest?q=", "/parallels/clause?text=", "/mcp?q="})
    void anAddressIsRefused(String path) throws Exception {
        assertThat(status("GET " + path, "a".repeat(HUGE) + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n"))
                .isBetween(400, 431);
    }

    @ParameterizedTest
    @CsvSource({
        "/search, application/x-www-form-urlencoded, 413",
        "/api/v1/search, application/json, 405",
        "/parallels/clause, application/x-www-form-urlencoded, 413",
        "/parallels/act, application/x-www-form-urlencoded, 413",
        "/api/v1/parallels, text/plain, 413",
        "/api/v1/relatives, text/plain, 413",
        "/mcp, application/json, 413"
    })
    void aBodyIsRefused(String path, String type, int expected) throws Exception {
        assertThat(status(
                        "POST " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nContent-Type: " + type
                                + "\r\nContent-Length: " + HUGE + "\r\n\r\n",
                        "text=" + "a".repeat(HUGE - 5)))
                .isEqualTo(expected);
    }

    @Test
    void andTheServerGoesOn() {
        assertThat(SERVER.get("/search?q=incident").statusCode()).isEqualTo(200);
    }

    private static String host() {
        return URI.create(SERVER.address()).getAuthority();
    }

    /// Reads the answer while it still sends: a server need not listen to the end.
    private static int status(String head, String rest) throws Exception {
        URI uri = URI.create(SERVER.address());
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(30_000);
            Thread sending = Thread.ofVirtual().start(() -> send(socket, head + rest));
            String line = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .readLine();
            socket.close();
            sending.join();
            return Integer.parseInt(
                    Arrays.asList(String.valueOf(line).split(" ")).get(1));
        }
    }

    private static void send(Socket socket, String request) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        } catch (IOException closed) {
            // The server has heard enough.
        }
    }
}
