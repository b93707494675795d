package org.armillary.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.armillary.home.Transaction;

/// The table of recovery codes: ways in for who lost all others, each of which works once.
public final class RecoveryCodes {

    /// How many a person gets at a time.
    public static final int COUNT = 8;

    private final Book book;

    RecoveryCodes(Book book) {
        this.book = book;
    }

    /// Makes new codes; the old ones end.
    ///
    /// @return the codes, which nobody is ever shown again
    public List<String> renew(Person person) {
        List<String> codes = Stream.generate(Secret::code).limit(COUNT).toList();
        return book.change(transaction -> {
            forget(transaction, person.id());
            for (String code : codes) {
                transaction.update(
                        "insert into recovery_code (digest, person, created_at) values (?, ?, ?)",
                        Secret.digestOfCode(code),
                        person.id(),
                        book.now());
            }
            book.changed(transaction, person.actor(), person.uri(), Map.of("what", "recovery-codes-made"));
            return codes;
        });
    }

    /// How many still work.
    public int left(UUID person) {
        return book.read(transaction -> transaction
                .list("select digest from recovery_code where person = ? and used_at is null", row -> true, person)
                .size());
    }

    /// Uses a code up.
    ///
    /// @return whether it was one of the person's that still worked
    boolean use(Person person, String code) {
        return book.change(transaction -> {
            int used = transaction.update(
                    "update recovery_code set used_at = ? where digest = ? and person = ? and used_at is null",
                    book.now(),
                    Secret.digestOfCode(code),
                    person.id());
            if (used == 1) {
                book.changed(transaction, person.actor(), person.uri(), Map.of("what", "recovery-code-used"));
            }
            return used == 1;
        });
    }

    static void forget(Transaction transaction, UUID person) {
        transaction.update("delete from recovery_code where person = ?", person);
    }
}
