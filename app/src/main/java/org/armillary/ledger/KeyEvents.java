package org.armillary.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.armillary.account.Actor;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.act.Acts;
import org.armillary.canonical.CanonicalJson;
import org.armillary.home.Database;
import org.armillary.home.Transaction;
import org.armillary.tlog.note.KeyFolder;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.VerifierKey;

/// That keys came and went, as acts: whatever the folder of keys has and no act tells of yet.
final class KeyEvents {

    private static final String SUBJECT = "/ledger/keys/";
    private static final String RETIRED = "retired";

    private final Database database;
    private final Acts acts;

    KeyEvents(Database database, Acts acts) {
        this.database = database;
        this.acts = acts;
    }

    /// What happened to a key.
    private record Event(String change, String use, String key) {

        String payload() {
            return CanonicalJson.write(Map.of("change", change, "key", key, "use", use));
        }
    }

    void note(KeyFolder folder) {
        Map<String, Event> events = new LinkedHashMap<>();
        try {
            for (VerifierKey key : folder.retired()) {
                events.put(RETIRED + key, new Event(RETIRED, RETIRED, key.toString()));
            }
            for (KeyFolder.Use use : KeyFolder.Use.values()) {
                folder.find(use).map(SigningKey::verifier).ifPresent(key -> {
                    String word = use.name().toLowerCase(Locale.ROOT).replace('_', '-');
                    events.put("created" + key, new Event("created", word, key.toString()));
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the keys of the log can't be read: " + e.getMessage(), e);
        }
        database.change(transaction -> note(transaction, events));
    }

    private int note(Transaction transaction, Map<String, Event> events) {
        Set<String> told = new HashSet<>();
        acts.list(transaction, ActType.KEY_CHANGED).stream().map(Act::payload).forEach(told::add);
        Actor actor = Actor.alone();
        events.values().stream()
                .filter(each -> !told.contains(each.payload()))
                .forEach(each -> acts.append(
                        transaction, acts.drafted(ActType.KEY_CHANGED, actor, SUBJECT + each.use(), each.payload())));
        return told.size();
    }
}
