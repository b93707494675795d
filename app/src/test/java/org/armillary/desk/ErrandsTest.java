package org.armillary.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.armillary.home.Home;
import org.armillary.home.HomeHeld;
import org.armillary.home.Owner;
import org.armillary.home.Ownership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrandsTest {

    private static final Map<String, String> SAID =
            Map.of("work", "/akn/xa/act/2020/1", "language", "eng", "date", "2020-01-01");

    private static final int MANY = 150;

    @TempDir
    private Path directory;

    @Test
    void anErrandIsDoneHereWhereTheHomeIsFree() throws IOException {
        List<Telling> told = new ArrayList<>();
        Telling end = errands().run(importing(), "import", told::add);

        assertThat(end.message()).isEqualTo("1 imported");
        assertThat(told.getLast()).isEqualTo(end);
        assertThat(Ownership.owner(home())).isEmpty();
        assertThat(errands().find("xa/2020/1", Optional.empty()).expression())
                .isEqualTo("/akn/xa/act/2020/1/eng@2020-01-01");
    }

    @Test
    void anErrandIsHandedToTheDeskOfTheOwner() throws IOException {
        try (Desk desk = Desk.open(home(), "serve", Duration.ZERO)) {
            List<Telling> told = new ArrayList<>();
            Telling end = errands().run(importing(), "import", told::add);

            assertThat(end.isDone()).isTrue();
            assertThat(told).anySatisfy(telling -> assertThat(telling.message()).contains("imported as"));
            assertThat(desk.corpus().library().list()).hasSize(1);
            assertThat(errands().find("xa/2020/1@2019-01-01", Optional.empty()).problem())
                    .contains("did not exist on 2019-01-01");
        }
    }

    @Test
    void twoImportsAtOnceBothHappen() throws Exception {
        Errand first = importing();
        Errand second = importing();
        var one = CompletableFuture.supplyAsync(() -> errands().run(first, "import", telling -> {}));
        var two = CompletableFuture.supplyAsync(() -> errands().run(second, "import", telling -> {}));

        assertThat(List.of(one.get().message(), two.get().message()))
                .containsExactlyInAnyOrder("1 imported", "0 imported, 1 unchanged");
    }

    @Test
    void whoHoldsTheHomeIsNamed() {
        try (Ownership held = Ownership.take(home(), "backup")) {
            assertThatThrownBy(() -> new Errands(home(), Duration.ZERO).run(importing(), "import", telling -> {}))
                    .isInstanceOf(HomeHeld.class)
                    .hasMessageContaining("'backup'")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(held.owner().hasDesk()).isFalse();
        }
    }

    @Test
    void onlyWhoKnowsTheTokenIsHeard() throws IOException {
        try (Desk desk = Desk.open(home(), "serve", Duration.ZERO)) {
            Owner owner = Ownership.owner(desk.home()).orElseThrow();
            for (String token : List.of("", "Bearer", "Bearer " + "0".repeat(64))) {
                var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + owner.port() + "/errands")
                        .toURL()
                        .openConnection();
                connection.setRequestMethod("POST");
                connection.setDoOutput(true);
                connection.setRequestProperty("Authorization", token);
                connection.getOutputStream().write("{}".getBytes(StandardCharsets.UTF_8));
                assertThat(connection.getResponseCode()).isEqualTo(401);
            }
            Path file = desk.home().root().resolve("owner");
            assertThat(Files.getPosixFilePermissions(file))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    @Test
    void whoWaitsHearsTheEndFromADeskThatFinishes() throws Exception {
        Desk desk = Desk.open(home(), "serve", Duration.ZERO);
        var under = new CompletableFuture<Telling>();
        var end = CompletableFuture.supplyAsync(() -> errands().run(many(), "import", under::complete));
        under.get();
        desk.finish();

        assertThat(end.get().isDone()).isTrue();
        assertThat(end.get().message()).isEqualTo(MANY + " imported");
    }

    @Test
    void whoWaitsHearsThatADeskThatClosesStoppedTheWork() throws Exception {
        Desk desk = Desk.open(home(), "serve", Duration.ZERO);
        var under = new CompletableFuture<Telling>();
        var end = CompletableFuture.supplyAsync(() -> errands().run(many(), "import", telling -> {
            if (telling.isEvent()) {
                under.complete(telling);
            }
        }));
        under.get();
        desk.close();

        assertThat(end.get().isCancelled()).isTrue();
        assertThat(end.get().message()).contains("the same command goes on");
        assertThat(errands().run(many(), "import", telling -> {}).message())
                .matches("\\d+ imported, [1-9]\\d* unchanged");
    }

    /// A desk that is killed: after nothing, after its heading, in the middle of a line.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{\"severity\":\"IN",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            })
    void whatADeskThatBreaksOffLeavesOpenIsSaidWithWhatToDo(String answer) throws IOException {
        try (Ownership held = Ownership.take(home(), "serve");
                ServerSocket desk = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            held.openedDesk(desk.getLocalPort());
            Thread.ofVirtual().start(() -> breakOff(desk, answer));
            assertThatThrownBy(() -> errands().run(importing(), "import", telling -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageStartingWith(
                            "'serve' (process " + ProcessHandle.current().pid())
                    .hasMessageContaining("stopped before it said what came of the work; repeat the command");
        }
    }

    private static void breakOff(ServerSocket desk, String answer) {
        while (!desk.isClosed()) {
            try (Socket socket = desk.accept();
                    var lines = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
                int length = 0;
                for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                    length = line.startsWith("Content-Length: ") ? Integer.parseInt(line.substring(16)) : length;
                }
                for (int left = length; left > 0; left--) {
                    lines.read();
                }
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // the test has ended
            }
        }
    }

    @Test
    void theFirstStartBringsTheSeedAndItsRemovalIsRemembered() throws Exception {
        String gone;
        try (Desk desk = Desk.open(home(), "serve", Duration.ZERO)) {
            assertThat(desk.seed().join().outcome().orElseThrow()).startsWith("5 imported");
            gone = desk.corpus().acts().list(0, 1).getFirst().subject();
            desk.corpus().withdraw(gone, "not wanted");
        }
        try (Desk desk = Desk.open(home(), "serve", Duration.ZERO)) {
            assertThat(desk.seed().join().outcome().orElseThrow()).startsWith("0 imported");
            assertThat(desk.corpus().acts().list(gone)).hasSize(2);
        }
    }

    /// Takes long enough to be met under way.
    private Errand many() {
        try {
            Path folder = Files.createDirectories(directory.resolve("many"));
            for (int i = 1; i <= MANY; i++) {
                Files.writeString(
                        folder.resolve("act-" + i + ".md"),
                        "---\nwork: /akn/xa/act/2021/" + i + "\ndate: 2021-01-01\nlanguage: eng\n---\n" + "# Act " + i
                                + " on Lanterns\n\n## Article 1\n\nLantern " + i + " shines.\n");
            }
            return new Errand.Import(List.of(folder.toString()), Map.of(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Errand importing() {
        try {
            Path file = directory.resolve("act.txt");
            Files.writeString(
                    file, "Act on Lanterns\n\nArticle 1\n\nLanterns shine.\n\nArticle 2\n\nThey do so at night.\n");
            return new Errand.Import(List.of(file.toString()), SAID, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Errands errands() {
        return new Errands(home(), Duration.ofSeconds(20));
    }

    private Home home() {
        return new Home(directory.resolve("home"));
    }
}
