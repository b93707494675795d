package org.armillary.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.armillary.account.Actor;
import org.armillary.corpus.OpenCorpus;
import org.armillary.search.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Notices posted to a server on loopback, which the test allows as an operator would.
class WebhookTest {

    private static final Owner ALONE = new Owner(Actor.HOME, Optional.empty());
    private static final WebAddresses LOOPBACK = new WebAddresses(Set.of("127.0.0.1"));
    private static final Instant NOW = Instant.parse("2031-06-01T09:00:00Z");

    @TempDir
    private Path folder;

    private final List<Posted> posted = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private HttpServer server;
    private OpenCorpus open;
    private Alerts alerts;
    private Deliveries deliveries;
    private Courier courier;

    /// What came.
    private record Posted(String path, Map<String, List<String>> headers, byte[] body) {

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    @BeforeEach
    void openAll() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
        open = OpenCorpus.at(folder);
        alerts = Alerts.open(open.corpus(), open.database(), Optional.empty(), Clock.systemUTC());
        alerts.allow(LOOPBACK);
        courier = new Courier(LOOPBACK, alerts.keys());
        deliveries = alerts.deliveries(courier, "https://observatory.example");
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            posted.add(new Posted(
                    exchange.getRequestURI().getPath(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    exchange.getRequestBody().readAllBytes()));
            if (status / 100 == 3) {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
            }
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @AfterEach
    void closeAll() {
        courier.close();
        alerts.close();
        open.close();
        server.stop(0);
    }

    private SavedSearch hooked() {
        SavedSearch search = alerts.searches().save(ALONE, "Wicks", Question.anytime("wick"), NOW);
        alerts.searches()
                .post(
                        ALONE,
                        search.id(),
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
        return alerts.searches().find(ALONE, search.id()).orElseThrow();
    }

    private Notice told(SavedSearch search) {
        open.take(OpenCorpus.act("1", "2020-03-01", "", "Keepers trim every wick before dusk."));
        return alerts.notices().list(search.id(), 1).getFirst();
    }

    private Notice.Delivery delivery(SavedSearch search) {
        return alerts.notices().list(search.id(), 1).getFirst().delivery().orElseThrow();
    }

    @Test
    void postsEachNoticeOnceSignedWithItsKey() throws Exception {
        SavedSearch search = hooked();
        Notice notice = told(search);
        Instant now = notice.madeAt().plusSeconds(1);
        assertThat(deliveries.run(now)).isEqualTo(1);
        assertThat(deliveries.run(now.plusSeconds(3600))).isZero();
        Posted one = posted.getFirst();
        assertThat(posted).hasSize(1);
        assertThat(one.path()).isEqualTo("/hook");
        assertThat(one.header("Armillary-id")).isEqualTo(notice.id().toString());
        assertThat(one.header("Armillary-signature")).isEqualTo("v1=" + signature(alerts.key(search), one));
        assertThat(Long.parseLong(one.header("Armillary-timestamp"))).isEqualTo(now.getEpochSecond());
        JsonNode match = one.json().path("matches").path(0);
        assertThat(match.path("event").asString()).isEqualTo("new");
        assertThat(match.path("address").asString())
                .isEqualTo("https://observatory.example/akn/xa/act/2020/1/eng@2020-03-01/~art_1");
        assertThat(delivery(search).deliveredAt()).isPresent();
    }

    /// As docs/alerts.md tells those who receive.
    private static String signature(String key, Posted posted) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update((posted.header("Armillary-id") + "." + posted.header("Armillary-timestamp") + ".")
                .getBytes(StandardCharsets.UTF_8));
        return java.util.HexFormat.of().formatHex(mac.doFinal(posted.body()));
    }

    @Test
    void triesAgainLaterAndLaterWithTheSameNameAndThenGivesUp() {
        SavedSearch search = hooked();
        Instant now = told(search).madeAt().plusSeconds(1);
        status = 503;
        assertThat(deliveries.run(now)).isEqualTo(1);
        for (var wait : Deliveries.WAITS) {
            assertThat(deliveries.run(now.plus(wait).minusSeconds(1))).isZero();
            now = now.plus(wait);
            assertThat(deliveries.run(now)).isEqualTo(1);
        }
        assertThat(posted).hasSize(Deliveries.WAITS.size() + 1);
        assertThat(posted.stream().map(each -> each.header("Armillary-id")).distinct())
                .hasSize(1);
        assertThat(delivery(search).givenUpAt()).contains(now);
        assertThat(delivery(search).trouble().orElse("")).contains("503");
        assertThat(alerts.searches()
                        .find(ALONE, search.id())
                        .orElseThrow()
                        .hookTrouble()
                        .orElse(""))
                .contains("503");
        assertThat(deliveries.run(now.plusSeconds(1_000_000))).isZero();
    }

    @Test
    void takesARedirectForARefusal() {
        SavedSearch search = hooked();
        Instant now = told(search).madeAt().plusSeconds(1);
        status = 302;
        deliveries.run(now);
        assertThat(posted)
                .singleElement()
                .satisfies(each -> assertThat(each.path()).isEqualTo("/hook"));
        assertThat(delivery(search).trouble().orElse("")).contains("302");
    }

    @Test
    void postsToNobodysNeighbour() {
        SavedSearch search = hooked();
        Instant now = told(search).madeAt().plusSeconds(1);
        try (Courier strict = new Courier(WebAddresses.PUBLIC, alerts.keys())) {
            alerts.deliveries(strict, "").run(now);
        }
        assertThat(posted).isEmpty();
        assertThat(delivery(search).attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://10.0.0.7/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://[fe80::1]/",
                "https://0.0.0.0/",
                "https://2130706433/"
            })
    void pinsNoPrivateAddress(String address) {
        assertThatThrownBy(() ->
                        WebAddresses.PUBLIC.open(java.net.URI.create(address)).close())
                .isInstanceOfAny(AlertFault.class, java.net.UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hook",
                "ftp://hooks.example/",
                "http://hooks.example/",
                "https://user:secret@hooks.example/",
                "https://hooks.example:8443/",
                "https://hooks.example/#part",
                "https://",
                "file:///etc/passwd",
                "https://hooks.example/ x"
            })
    void refusesWhatIsNoAddressToPostTo(String address) {
        assertThatThrownBy(() -> WebAddresses.PUBLIC.checked(address)).isInstanceOf(AlertFault.class);
    }

    @Test
    void aNewAddressHasANewKeyAndTheTablesHaveNone() throws IOException {
        SavedSearch search = hooked();
        String first = alerts.key(search);
        alerts.searches().post(ALONE, search.id(), "http://127.0.0.1:1/");
        String second = alerts.key(alerts.searches().find(ALONE, search.id()).orElseThrow());
        assertThat(second).isNotEqualTo(first).startsWith("whs_").hasSizeGreaterThan(40);
        Path key = folder.resolve("alerts").resolve("key");
        assertThat(Files.readAllBytes(key)).hasSize(32);
        if (Files.getFileStore(key).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
    }
}
