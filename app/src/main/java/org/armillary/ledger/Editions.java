package org.armillary.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armillary.account.Actor;
import org.armillary.account.Role;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.act.Acts;
import org.armillary.canonical.CanonicalJson;
import org.armillary.home.Database;
import org.armillary.home.Transaction;
import tools.jackson.databind.json.JsonMapper;

/// What the program itself says of law, which comes with a version and changes with the next: as acts, so
/// that anybody can see when which catalogue and which rulebooks stood behind an answer.
public final class Editions {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Actor PROGRAM = new Actor("armillary", Actor.HOME, Role.ADMIN);

    private final Database database;
    private final Acts acts;

    public Editions(Database database, Acts acts) {
        this.database = database;
        this.acts = acts;
    }

    /// Writes an act for each thing that is new, changed or gone since the last act about it.
    ///
    /// @param type [ActType#CATALOGUE_CHANGED] or [ActType#RULEBOOK_CHANGED]
    /// @param current SHA-256 of each thing in hexadecimal, by the subject of its acts
    /// @return how many acts
    public int note(ActType type, Map<String, String> current) {
        return database.change(transaction -> {
            Map<String, String> before = before(transaction, type);
            TreeSet<String> subjects = new TreeSet<>(before.keySet());
            subjects.addAll(current.keySet());
            int written = 0;
            for (String subject : subjects) {
                Optional<String> was = Optional.ofNullable(before.get(subject));
                Optional<String> is = Optional.ofNullable(current.get(subject));
                if (!was.equals(is)) {
                    acts.append(transaction, acts.drafted(type, PROGRAM, subject, payload(was, is)));
                    written++;
                }
            }
            return written;
        });
    }

    /// The digests that the last acts told of.
    private Map<String, String> before(Transaction transaction, ActType type) {
        Map<String, String> before = new HashMap<>();
        for (Act each : acts.list(transaction, type)) {
            String digest = JSON.readTree(each.payload()).path("digest").asString("");
            if (digest.isEmpty()) {
                before.remove(each.subject());
            } else {
                before.put(each.subject(), digest);
            }
        }
        return before;
    }

    private static String payload(Optional<String> was, Optional<String> is) {
        Map<String, Object> payload = new TreeMap<>();
        payload.put("change", was.isEmpty() ? "added" : is.isEmpty() ? "removed" : "changed");
        was.ifPresent(digest -> payload.put("before", digest));
        is.ifPresent(digest -> payload.put("digest", digest));
        return CanonicalJson.write(payload);
    }
}
