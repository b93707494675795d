package org.armillary.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The examples of docs/formats are what the program writes and reads.
class FormatsTest {

    private static final Path FORMATS = Path.of("..", "docs", "formats");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The blocks of JSON on a page, in order.
    private static List<String> examples(String page) throws IOException {
        return Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(FORMATS.resolve(page)))
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theEntryOnThePageIsOne() throws IOException {
        String entry = examples("entry.md").getFirst();
        assertThat(Leaf.parse(bytes(entry)).toString()).isEqualTo(entry);
    }

    @Test
    void theCommitmentOnThePageIsToThePayloadOnIt() throws IOException {
        List<String> examples = examples("entry.md");
        byte[] salt = new byte[Hash.LENGTH];
        for (int i = 0; i < salt.length; i++) {
            salt[i] = (byte) i;
        }
        Payload payload = Payload.parse(examples.get(1));
        assertThat(payload.toString()).isEqualTo(examples.get(1));
        Hash commitment = Leaf.parse(bytes(examples.getFirst())).commitment();
        assertThat(payload.commitment(salt)).isEqualTo(commitment);
        assertThat(payload.opened(salt).commitment()).isEqualTo(commitment);
        assertThat(DecisionRecord.parse(bytes(examples("decision.md").getFirst()))
                        .toString())
                .isEqualTo(payload.toString());
    }

    @Test
    void theReceiptOnThePageOpensItsEntry() throws IOException {
        JsonNode receipt = JSON.readTree(examples("receipt.md").getFirst());
        assertThat(receipt.get("receipt").asString()).isEqualTo(Receipt.FORM);
        SortedMap<String, Opening.Member> members = new TreeMap<>();
        for (Map.Entry<String, JsonNode> each : receipt.get("opening").properties()) {
            members.put(each.getKey(), member(each.getValue()));
        }
        assertThat(Opening.of(members).commitment())
                .isEqualTo(Leaf.parse(bytes(receipt.get("entry").asString())).commitment());
    }

    private static Opening.Member member(JsonNode member) {
        return member.has("commitment")
                ? new Opening.Withheld(Hash.parse(member.get("commitment").asString()))
                : new Opening.Shown(
                        Hash.of(Base64.getDecoder().decode(member.get("salt").asString())),
                        member.get("value").asString());
    }

    /// An entry has one form: what is written otherwise, or says more, is none.
    @Test
    void everyOtherSpellingOfAnEntryIsRefused() throws IOException {
        String entry = examples("entry.md").getFirst();
        for (String other : List.of(
                entry + "\n",
                " " + entry,
                entry.replace("\"v\":1", "\"v\":2"),
                entry.replace("\"v\":1", "\"v\":1,\"w\":1"),
                entry.replace("\"v\":1", "\"v\":1,\"v\":1"),
                entry.replace("\"sequence\":17", "\"sequence\":17.0"),
                entry.replace("\"sequence\":17", "\"sequence\":0"),
                entry.replace("\"sequence\":17", "\"sequence\":9007199254740992"),
                entry.replace("003417Z", "0034170Z"),
                entry.replace("decision/1", "decision/2"),
                entry.replace("\"kind\":\"decision\"", "\"kind\":\"other\""),
                entry.replace("0199f2c4", "0199F2C4"),
                entry.replace("\"stream\":\"3b", "\"stream\":\"3B"),
                "[]",
                "")) {
            assertThatThrownBy(() -> Leaf.parse(bytes(other))).as(other).isInstanceOf(Refused.class);
        }
        byte[] bytes = bytes(entry);
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] turned = bytes.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(isSelf(turned)).isTrue();
        }
    }

    /// Refused, or another entry in its one form.
    private static boolean isSelf(byte[] bytes) {
        try {
            return java.util.Arrays.equals(Leaf.parse(bytes).bytes(), bytes);
        } catch (Refused e) {
            return true;
        }
    }
}
