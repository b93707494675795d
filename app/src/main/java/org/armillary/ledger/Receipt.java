package org.armillary.ledger;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Everything that somebody needs to check an entry offline, as one JSON file (docs/formats/receipt.md,
/// version 1).
///
/// @param entry what it is for
/// @param opening what the entry says, as far as it is shown; empty where nothing is, or nothing is left
/// @param proof the tlog-proof, verbatim; empty while no checkpoint has the entry
/// @param origin the log's name
/// @param keys verifier keys of log and witnesses, as the keeper states them
public record Receipt(
        Entry entry, Optional<Opening> opening, Optional<String> proof, String origin, List<String> keys) {

    /// What the file says it is.
    public static final String FORM = "armillary-ledger-receipt/1";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public Receipt {
        keys = List.copyOf(keys);
    }

    /// The file.
    public byte[] bytes() {
        Map<String, Object> receipt = new LinkedHashMap<>();
        receipt.put("receipt", FORM);
        receipt.put("state", proof.isPresent() ? "logged" : "pending");
        receipt.put("entry", entry.leaf().toString());
        opening.ifPresent(shown -> receipt.put("opening", shown.described()));
        entry.erased().ifPresent(each -> receipt.put("erased", erased(each)));
        proof.ifPresent(each -> receipt.put("proof", each));
        receipt.put("log", Map.of("origin", origin, "keys", keys));
        return (JSON.writeValueAsString(receipt) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> erased(Entry.Erased erased) {
        return Map.of("on", erased.at().toString(), "entry", erased.by().toString());
    }
}
