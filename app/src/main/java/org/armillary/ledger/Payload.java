package org.armillary.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.armillary.canonical.CanonicalJson;
import org.armillary.tlog.tree.Hash;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an entry commits to: a JSON object, member by member.
final class Payload {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MAC = "HmacSHA256";

    private final SortedMap<String, String> members;

    private Payload(SortedMap<String, String> members) {
        this.members = Collections.unmodifiableSortedMap(members);
    }

    /// @param members the canonical JSON of each member's value, by name
    static Payload of(Map<String, String> members) {
        return new Payload(new TreeMap<>(members));
    }

    /// Reads what [#toString] has written.
    static Payload parse(String json) {
        SortedMap<String, String> members = new TreeMap<>();
        for (Map.Entry<String, JsonNode> each : JSON.readTree(json).properties()) {
            members.put(each.getKey(), CanonicalJson.writeDoubles(each.getValue()));
        }
        return new Payload(members);
    }

    /// What opens it.
    ///
    /// @param salt 32 random bytes
    Opening opened(byte[] salt) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(salt, MAC));
            SortedMap<String, Opening.Member> opened = new TreeMap<>();
            members.forEach((name, value) -> opened.put(
                    name, new Opening.Shown(Hash.of(mac.doFinal(name.getBytes(StandardCharsets.UTF_8))), value)));
            return Opening.of(opened);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows " + MAC, e);
        }
    }

    /// The commitment that [#opened] opens.
    Hash commitment(byte[] salt) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(salt, MAC));
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            StringBuilder json = new StringBuilder();
            char separator = '{';
            for (Map.Entry<String, String> each : members.entrySet()) {
                sha.update(mac.doFinal(each.getKey().getBytes(StandardCharsets.UTF_8)));
                byte[] committed = sha.digest(each.getValue().getBytes(StandardCharsets.UTF_8));
                json.append(separator)
                        .append(CanonicalJson.writeDoubles(each.getKey()))
                        .append(":\"")
                        .append(Base64.getEncoder().encodeToString(committed))
                        .append('"');
                separator = ',';
            }
            json.append(members.isEmpty() ? "{}" : "}");
            return Hash.of(sha.digest(json.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows " + MAC + " and SHA-256", e);
        }
    }

    /// The canonical JSON of the object.
    @Override
    public String toString() {
        StringBuilder json = new StringBuilder();
        char separator = '{';
        for (Map.Entry<String, String> each : members.entrySet()) {
            json.append(separator)
                    .append(CanonicalJson.writeDoubles(each.getKey()))
                    .append(':')
                    .append(each.getValue());
            separator = ',';
        }
        return json.append(members.isEmpty() ? "{}" : "}").toString();
    }
}
