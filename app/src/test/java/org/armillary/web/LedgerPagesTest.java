package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import org.armillary.canonical.CanonicalJson;
import org.armillary.ledger.Entry;
import org.armillary.ledger.Ledger;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.proof.ProofFile;
import org.armillary.tlog.tree.Hash;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The ledger from outside: files that any reader of C2SP logs can read, pages on entries, receipts that hold.
class LedgerPagesTest {

    private static final String ACT = "Act on Lanterns\n\nArticle 1\nScope\nThis Act applies to every lantern.\n";

    @RegisterExtension
    private static final Served SERVER = Served.own();

    @BeforeAll
    static void settle() {
        SERVER.takeAct(ACT, "/akn/zz/act/2020/lanterns", "2020-01-01");
        SERVER.settle();
        published();
    }

    /// Waits until a checkpoint has all that was taken down.
    private static void published() {
        Ledger ledger = SERVER.part(Ledger.class);
        Entry imported =
                ledger.list("/akn/zz/act/2020/lanterns/eng@2020-01-01", 1).getFirst();
        ledger.log().orElseThrow().publication(imported.index()).join();
    }

    @Test
    void checkpointIsFreshAndSigned() {
        HttpResponse<String> answer = SERVER.get("/ledger/log/checkpoint");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringCase("text/plain;charset=utf-8"));
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(
                        each -> assertThat(each).contains("max-age=1").doesNotContain("immutable"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("cross-origin");
        SignedCheckpoint signed = SignedCheckpoint.parse(answer.body().getBytes(StandardCharsets.UTF_8));
        assertThat(signed.verify(keys())).hasSizeGreaterThanOrEqualTo(2);
    }

    private static List<VerifierKey> keys() {
        return SERVER.json("/api/v1/ledger")
                .path("keys")
                .valueStream()
                .map(each -> VerifierKey.parse(each.asString()))
                .toList();
    }

    @Test
    void tilesNeverChangeAndAreAskedForOnce() {
        long size = SignedCheckpoint.parse(
                        SERVER.get("/ledger/log/checkpoint").body().getBytes(StandardCharsets.UTF_8))
                .checkpoint()
                .size();
        String partial = size % 256 == 0 ? "" : ".p/" + size % 256;
        String path = "/ledger/log/tile/0/" + "%03d".formatted(size / 256) + partial;
        HttpResponse<String> answer = SERVER.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(each -> assertThat(each).contains("immutable"));
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = SERVER.get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        String head = SERVER.raw("HEAD " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(head).startsWith("HTTP/1.1 200").contains(tag).endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/../../keys/log-ed25519",
                "tile/../journal",
                "tile/%2e%2e/%2e%2e/keys/log-ed25519",
                "tile/..%2f..%2fkeys%2flog-ed25519",
                "tile/0/..\\..\\keys",
                "tile/0/000/",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/x000/0",
                "tile/0/00",
                "tile/0/0000",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/entries",
                "tile/entries/999",
                "tile/0/x001/x001/x001/x001/x001/x001/x001/x001/x001/x001/x001/x001/001",
                "tile/0/000%00",
                "tile/0/000;v=1",
                "checkpoint/",
                "lock",
                "checkpoint.lock",
                "policy",
            })
    void tricksWithPathsFindNothing(String path) {
        String answer = SERVER.raw("GET /ledger/log/" + path
                + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nConnection: close\r\n\r\n");
        assertThat(answer).as(path).matches("(?s)HTTP/1\\.1 (400|404) .*").doesNotContain("PRIVATE");
    }

    @Test
    void pageTellsHowToVerify() {
        Document page = SERVER.page("/ledger");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text()).contains("proves nothing by itself").contains("armillary ledger verify");
        assertThat(page.select(".vkey textarea[id^=key]").eachText())
                .containsExactlyElementsOf(SERVER.json("/api/v1/ledger")
                        .path("keys")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        assertThat(page.select("table.entries tbody tr")).isNotEmpty();
        String digest = page.select("code.digest").text();
        byte[] file = SERVER.get("/ledger/verifier.html").body().getBytes(StandardCharsets.UTF_8);
        assertThat(hex(sha(file))).isEqualTo(digest);
    }

    @Test
    void readerShowsItsReceipt() {
        Document reader = SERVER.page("/akn/zz/act/2020/lanterns/eng@2020-01-01");
        assertThat(reader.select(".receipt .sign.logged")).hasSize(1);
        Document entry = SERVER.page(reader.select(".receipt a[href^=/ledger/]").attr("href"));
        assertThat(entry.text())
                .contains("/akn/zz/act/2020/lanterns/eng@2020-01-01")
                .contains("imported");
        Document history = SERVER.page("/history?text=/akn/zz/act/2020/lanterns/eng@2020-01-01");
        assertThat(history.select("tbody .entry-mark .sign.logged")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/instruments/eu-ai-act", "/rulebooks/eu_ai_act"})
    void lawShowsItsReceipt(String path) {
        assertThat(SERVER.page(path).select(".receipt .sign")).hasSize(1);
    }

    @Test
    void receiptHoldsByItself() throws Exception {
        Entry imported = SERVER.part(Ledger.class)
                .list("/akn/zz/act/2020/lanterns/eng@2020-01-01", 1)
                .getFirst();
        HttpResponse<String> file = SERVER.get("/ledger/" + imported.index() + "/receipt");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(each -> assertThat(each).contains("receipt.json"));
        JsonNode receipt = Client.json(file);
        assertThat(SERVER.json("/api/v1/ledger/entries/" + imported.leaf().id() + "/receipt"))
                .isEqualTo(receipt);
        ReceiptCheck.check(receipt, keys());
        assertThat(Client.json(SERVER.get("/ledger/" + imported.index() + "/receipt"))
                        .path("opening")
                        .path("subject")
                        .path("value")
                        .asString())
                .contains("/akn/zz/act/2020/lanterns");
        byte[] proof =
                SERVER.get("/ledger/" + imported.index() + "/proof").body().getBytes(StandardCharsets.UTF_8);
        assertThat(ProofFile.parse(proof).index()).isEqualTo(imported.index());
    }

    @Test
    void nothingIsAtOtherAddresses() {
        for (String path : List.of("/ledger/999999", "/ledger/0000001", "/ledger/-1", "/ledger/streams/none")) {
            assertThat(SERVER.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void streamsAreShownWithoutGaps() {
        Document page = SERVER.page("/ledger/streams/texts");
        assertThat(page.select("tbody th").eachText()).isNotEmpty();
        assertThat(page.select("tr.missing")).isEmpty();
    }

    private static byte[] sha(byte[] bytes) throws IllegalStateException {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }

    /// A reader of receipts of its own, after docs/formats/receipt.md.
    static final class ReceiptCheck {

        private ReceiptCheck() {}

        static void check(JsonNode receipt, List<VerifierKey> keys) {
            byte[] leaf = receipt.path("entry").asString().getBytes(StandardCharsets.UTF_8);
            ProofFile proof = ProofFile.parse(receipt.path("proof").asString().getBytes(StandardCharsets.UTF_8));
            SignedCheckpoint signed = proof.checkpoint();
            assertThat(signed.verify(keys)).isNotEmpty();
            new org.armillary.tlog.tree.Inclusion(
                            proof.index(), signed.checkpoint().size(), proof.path())
                    .verify(Hash.leaf(leaf), signed.checkpoint().root());
            TreeMap<String, Object> members = new TreeMap<>();
            receipt.path("opening")
                    .propertyStream()
                    .forEach(each -> members.put(each.getKey(), commitment(each.getValue())));
            JsonNode entry = tools.jackson.databind.json.JsonMapper.shared().readTree(leaf);
            assertThat(base64(sha(CanonicalJson.writeDoubles(members).getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(entry.path("commitment").asString());
        }

        private static String commitment(JsonNode member) {
            if (member.has("commitment")) {
                return member.path("commitment").asString();
            }
            byte[] salt = Base64.getDecoder().decode(member.path("salt").asString());
            byte[] value = member.path("value").asString().getBytes(StandardCharsets.UTF_8);
            byte[] both = java.util.Arrays.copyOf(salt, salt.length + value.length);
            System.arraycopy(value, 0, both, salt.length, value.length);
            return base64(sha(both));
        }

        private static String base64(byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
    }
}
