package org.armillary.tlog.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.armillary.tlog.proof.Accepted;
import org.armillary.tlog.proof.ProofFile;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogReaderTest {

    private static final PublishedLog LOG = PublishedLog.of("log.example/read", Clock.systemUTC());
    private static final Map<String, byte[]> THOUSAND = LOG.files(1_000);

    private static VerifiedTree tree(Map<String, byte[]> files) throws IOException {
        LogReader reader = LOG.reader(files);
        return reader.tree(reader.checkpoint());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 1_000, 65_536, 65_537})
    void provesEveryEntry(int size) throws IOException {
        LogReader reader = LOG.reader(LOG.files(size));
        Accepted accepted = reader.checkpoint();
        for (long index : new long[] {0, size / 2, size - 1}) {
            ProofFile proof = reader.prove(accepted, index);
            assertThat(ProofFile.parse(proof.bytes())
                            .verify(Hash.leaf(LOG.entry(index)), LOG.policy())
                            .checkpoint())
                    .isEqualTo(accepted.checkpoint());
            assertThat(reader.tree(accepted).entry(index)).isEqualTo(LOG.entry(index));
        }
        assertThatThrownBy(() -> reader.prove(accepted, size))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("there is no entry " + size);
    }

    @Test
    void findsALeafByItsHash() throws IOException {
        VerifiedTree tree = tree(THOUSAND);
        assertThat(tree.find(Hash.leaf(LOG.entry(0)))).hasValue(0);
        assertThat(tree.find(Hash.leaf(LOG.entry(999)))).hasValue(999);
        assertThat(tree.find(Hash.leaf(LOG.entry(1_000)))).isEmpty();
    }

    @Test
    void believesNoTileAndNoEntryOfAnotherTree() throws IOException {
        Map<String, byte[]> forged = LOG.otherView().files(1_000);
        for (String path : new String[] {"tile/0/001", "tile/entries/001"}) {
            Map<String, byte[]> files = new HashMap<>(THOUSAND);
            files.put(path, forged.get(path));
            VerifiedTree tree = tree(files);
            assertThat(tree.entry(0)).isEqualTo(LOG.entry(0));
            assertThatThrownBy(() -> tree.entry(300))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(path);
        }
        for (String path : new String[] {"tile/0/003.p/232", "tile/1/000.p/3"}) {
            Map<String, byte[]> files = new HashMap<>(THOUSAND);
            files.put(path, forged.get(path));
            assertThatThrownBy(() -> tree(files)).isInstanceOf(Refused.class).hasMessageContaining("another root");
        }
    }

    @Test
    void readsTheFullTileWhereThePartialOneIsGone() throws IOException {
        Map<String, byte[]> files = LOG.files(1_024);
        files.put("checkpoint", THOUSAND.get("checkpoint"));
        files.put("tile/1/000.p/3", THOUSAND.get("tile/1/000.p/3"));
        assertThat(tree(files).entry(999)).isEqualTo(LOG.entry(999));
    }

    /// Bundles zipped on the way, as the format allows.
    @Test
    void readsOverHttp() throws IOException {
        try (Served served = new Served(THOUSAND);
                LogReader reader = served.reader()) {
            assertThat(Fsck.run(reader, Bookmark.none(), verified -> {}).findings())
                    .isEmpty();
            assertThat(reader.tree(reader.checkpoint()).entry(700)).isEqualTo(LOG.entry(700));
        }
    }

    @Test
    void hugeFilesAreFindingsOverHttp() throws IOException {
        Map<String, byte[]> files = new HashMap<>(THOUSAND);
        files.put("tile/0/001", new byte[10_000_000]);
        try (Served served = new Served(files);
                LogReader reader = served.reader()) {
            assertThat(Fsck.run(reader, Bookmark.none(), verified -> {}).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.path()).isEqualTo("tile/0/001"));
        }
    }

    @Test
    void serversThatSendElsewhereAreNotFollowed() throws IOException {
        try (Served served = new Served(Map.of());
                LogReader reader = served.reader()) {
            assertThatThrownBy(reader::checkpoint)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no checkpoint");
            served.redirecting = true;
            assertThatThrownBy(reader::checkpoint)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("sends elsewhere (302)");
        }
    }

    private static final class Served implements AutoCloseable {

        private final HttpServer server;
        private volatile boolean redirecting;

        Served(Map<String, byte[]> files) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/log/", exchange -> {
                try (exchange) {
                    String path = exchange.getRequestURI().getPath().substring("/log/".length());
                    byte[] bytes = files.getOrDefault(path, new byte[0]);
                    if (redirecting || bytes.length == 0) {
                        exchange.getResponseHeaders().set("Location", "/log/checkpoint");
                        exchange.sendResponseHeaders(redirecting ? 302 : 404, -1);
                        return;
                    }
                    if (path.startsWith("tile/entries/")) {
                        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                        bytes = zipped(bytes);
                    }
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                }
            });
            server.start();
        }

        private static byte[] zipped(byte[] bytes) throws IOException {
            ByteArrayOutputStream zipped = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
                out.write(bytes);
            }
            return zipped.toByteArray();
        }

        LogReader reader() {
            String prefix = "http://127.0.0.1:" + server.getAddress().getPort() + "/log";
            return LogReader.of(HttpFiles.at(prefix, Duration.ofSeconds(20)), LOG.policy(), "log.example/read");
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
