package org.armillary.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A receipt as somebody was given it (docs/formats/receipt.md, version 1). That it can be read proves nothing:
/// its proof is to be held against keys one trusts.
///
/// @param leaf the entry it is for
/// @param opening what the entry says, as far as the receipt shows it; held against the entry's commitment
/// @param proof the tlog-proof; empty while it is pending
public record ReceiptFile(Leaf leaf, Optional<Opening> opening, Optional<String> proof) {

    private static final int SALT = 32;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /// Reads a receipt, and holds what it shows against the entry's commitment.
    ///
    /// @throws Refused when it is none, or shows something else than the entry commits to
    public static ReceiptFile parse(byte[] file) {
        try {
            JsonNode receipt = JSON.readTree(file);
            if (!receipt.path("receipt").asString("").equals(Receipt.FORM)) {
                throw new Refused("this is no receipt of the form " + Receipt.FORM);
            }
            Leaf leaf = Leaf.parse(text(receipt, "entry").getBytes(StandardCharsets.UTF_8));
            Optional<Opening> opening =
                    receipt.has("opening") ? Optional.of(opening(receipt.path("opening"))) : Optional.empty();
            if (opening.filter(each -> !each.commitment().equals(leaf.commitment()))
                    .isPresent()) {
                throw new Refused("what the receipt shows is not what the entry commits to");
            }
            Optional<String> proof = receipt.has("proof") ? Optional.of(text(receipt, "proof")) : Optional.empty();
            return new ReceiptFile(leaf, opening, proof);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new Refused("this is no receipt: " + e.getMessage());
        }
    }

    private static Opening opening(JsonNode described) {
        SortedMap<String, Opening.Member> members = new TreeMap<>();
        described.properties().forEach(each -> members.put(each.getKey(), member(each.getValue())));
        return Opening.of(members);
    }

    private static Opening.Member member(JsonNode member) {
        return member.has("commitment")
                ? new Opening.Withheld(hash(text(member, "commitment")))
                : new Opening.Shown(hash(text(member, "salt")), text(member, "value"));
    }

    private static Hash hash(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != SALT) {
            throw new Refused("salts and commitments have " + SALT + " bytes, this one " + bytes.length);
        }
        return Hash.of(bytes);
    }

    private static String text(JsonNode node, String name) {
        if (!node.path(name).isString()) {
            throw new Refused("the receipt has no text '" + name + "' where one belongs");
        }
        return node.path(name).stringValue();
    }
}
