package org.armillary.ledger;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.armillary.home.Transaction;

/// Who actors are in the log: random for each, so that only the table `ledger_pseudonym` tells.
final class Pseudonyms {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private final Map<Known, String> committed = new ConcurrentHashMap<>();

    private record Known(String organisation, String actor) {}

    /// The pseudonym of an actor, who gets one where there is none.
    String get(Transaction transaction, String organisation, String actor) {
        Known known = new Known(organisation, actor);
        String cached = committed.get(known);
        if (cached != null) {
            return cached;
        }
        Optional<String> kept = find(transaction, organisation, actor);
        // One that is only being made may be rolled back; the next time it is found.
        kept.ifPresent(each -> committed.put(known, each));
        return kept.orElseGet(() -> made(transaction, organisation, actor));
    }

    /// The pseudonym that an actor has.
    Optional<String> find(Transaction transaction, String organisation, String actor) {
        return transaction.find(
                "select pseudonym from ledger_pseudonym where organisation = ? and actor = ?",
                row -> row.getString("pseudonym"),
                organisation,
                actor);
    }

    private static String made(Transaction transaction, String organisation, String actor) {
        String made = random();
        transaction.update("insert into ledger_pseudonym values (?, ?, ?)", organisation, actor, made);
        return made;
    }

    /// Forgets who an actor was.
    void forget(Transaction transaction, String organisation, String actor) {
        committed.remove(new Known(organisation, actor));
        transaction.update("delete from ledger_pseudonym where organisation = ? and actor = ?", organisation, actor);
    }

    /// Who a pseudonym is, while that is known.
    static Optional<String> actor(Transaction transaction, String pseudonym) {
        return transaction.find(
                "select actor from ledger_pseudonym where pseudonym = ?", row -> row.getString("actor"), pseudonym);
    }

    /// 32 hexadecimal digits that say nothing.
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
