package org.armillary.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.armillary.canonical.CanonicalJson;
import org.armillary.tlog.tree.Hash;

/// What an entry commits to, as far as it is shown: each member of the payload with its salt and value, or
/// its commitment alone (docs/formats/entry.md).
public final class Opening {

    /// A member of a payload.
    public sealed interface Member {

        /// c(n): SHA-256 of salt and value, or what stands in their place.
        Hash commitment();
    }

    /// A member that is shown.
    ///
    /// @param salt 32 bytes, of this member alone
    /// @param value its canonical JSON
    public record Shown(Hash salt, String value) implements Member {
        @Override
        public Hash commitment() {
            MessageDigest sha = sha256();
            sha.update(salt.bytes());
            return Hash.of(sha.digest(value.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /// A member that is withheld.
    public record Withheld(Hash commitment) implements Member {}

    private final SortedMap<String, Member> members;

    private Opening(SortedMap<String, Member> members) {
        this.members = Collections.unmodifiableSortedMap(members);
    }

    static Opening of(SortedMap<String, Member> members) {
        return new Opening(new TreeMap<>(members));
    }

    /// All members of the payload, by name.
    public SortedMap<String, Member> members() {
        return members;
    }

    /// The canonical JSON of a member's value, if there is one and it is shown.
    public Optional<String> find(String name) {
        return members.get(name) instanceof Shown shown ? Optional.of(shown.value()) : Optional.empty();
    }

    /// The same with those members shown at most, all others withheld.
    public Opening only(Set<String> names) {
        SortedMap<String, Member> fewer = new TreeMap<>();
        members.forEach(
                (name, member) -> fewer.put(name, names.contains(name) ? member : new Withheld(member.commitment())));
        return new Opening(fewer);
    }

    /// The commitment it opens: SHA-256 of the canonical object of all c(n).
    public Hash commitment() {
        StringBuilder json = new StringBuilder();
        char separator = '{';
        for (Map.Entry<String, Member> each : members.entrySet()) {
            json.append(separator)
                    .append(CanonicalJson.writeDoubles(each.getKey()))
                    .append(":\"")
                    .append(each.getValue().commitment())
                    .append('"');
            separator = ',';
        }
        json.append(members.isEmpty() ? "{}" : "}");
        return Hash.of(sha256().digest(json.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /// The form it has in a receipt.
    Map<String, Object> described() {
        Map<String, Object> described = new LinkedHashMap<>();
        members.forEach((name, member) -> described.put(
                name,
                switch (member) {
                    case Shown(Hash salt, String value) -> Map.of("salt", base64(salt), "value", value);
                    case Withheld(Hash commitment) -> Map.of("commitment", base64(commitment));
                }));
        return described;
    }

    private static String base64(Hash hash) {
        return Base64.getEncoder().encodeToString(hash.bytes());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
