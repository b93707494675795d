package org.armillary.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
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

class ErrandsTest {

    private static final Map<String, String> SAID =
            Map.of("work", "/akn/xa/act/2020/1", "language", "eng", "date", "2020-01-01");

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
                connection.getOutputStream().write("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                assertThat(connection.getResponseCode()).isEqualTo(401);
            }
            Path file = desk.home().root().resolve("owner");
            assertThat(Files.getPosixFilePermissions(file))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    @Test
    void theFirstStartBringsTheSeedAndItsRemovalIsRemembered() throws Exception {
        String gone;
        try (Desk desk = Desk.open(home(), "serve", Duration.ZERO)) {
            assertThat(desk.seed().join().outcome().orElseThrow()).startsWith("4 imported");
            gone = desk.corpus().acts().list(0, 1).getFirst().subject();
            desk.corpus().withdraw(gone, "not wanted");
        }
        try (Desk desk = Desk.open(home(), "serve", Duration.ZERO)) {
            assertThat(desk.seed().join().outcome().orElseThrow()).startsWith("0 imported");
            assertThat(desk.corpus().acts().list(gone)).hasSize(2);
        }
    }

    private Errand importing() {
        try {
            Path file = directory.resolve("act.txt");
            Files.writeString(
                    file, "Act on Lanterns\n\nArticle 1\n\nLanterns shine.\n\nArticle 2\n\nThey do so at night.\n");
            return new Errand.Import(List.of(file.toString()), SAID, false);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Errands errands() {
        return new Errands(home(), Duration.ofSeconds(20));
    }

    private Home home() {
        return new Home(directory.resolve("home"));
    }
}
