package org.armillary.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.home.Transaction;

/// The table of organisations.
public final class Organisations {

    private static final String COLUMNS = "id, name, curates, passkeys";

    private final Book book;

    Organisations(Book book) {
        this.book = book;
    }

    public List<Organisation> list() {
        return book.read(transaction ->
                transaction.list("select " + COLUMNS + " from organisation order by id", Organisations::of));
    }

    public Organisation get(String id) {
        return book.read(transaction -> get(transaction, id));
    }

    static Organisation get(Transaction transaction, String id) {
        return transaction
                .find("select " + COLUMNS + " from organisation where id = ?", Organisations::of, id)
                .orElseThrow(() -> new AccountFault(
                        "no-organisation", "there is no organisation '" + id + "'; 'account list' shows all", id));
    }

    /// Makes an organisation.
    ///
    /// @param curates whether its curators may change the shared texts
    public Organisation create(Actor by, String id, String name, boolean curates) {
        if (!id.matches("[a-z][a-z0-9-]{1,58}")) {
            throw new AccountFault(
                    "bad-organisation",
                    "'" + id + "' can't be an organisation's short name; use 2 to 59 of a-z, 0-9 and -, a letter first",
                    id);
        }
        return book.change(transaction -> {
            Optional<String> taken =
                    transaction.find("select id from organisation where id = ?", row -> row.getString(1), id);
            if (taken.isPresent()) {
                throw new AccountFault("organisation-taken", "there is an organisation '" + id + "' already", id);
            }
            transaction.update(
                    "insert into organisation (id, name, curates, passkeys, created_at) values (?, ?, ?, ?, ?)",
                    id,
                    name,
                    curates,
                    false,
                    book.now());
            book.changed(transaction, by, "/account/" + id, Map.of("what", "organisation-made"));
            return new Organisation(id, name, curates, false);
        });
    }

    /// Says whether an organisation's people need a passkey to work.
    public void askForPasskeys(Actor by, boolean passkeys) {
        book.change(transaction -> {
            transaction.update("update organisation set passkeys = ? where id = ?", passkeys, by.organisation());
            String what = passkeys ? "passkeys-asked-for" : "passkeys-not-asked-for";
            book.changed(transaction, by, "/account/" + by.organisation(), Map.of("what", what));
            return passkeys;
        });
    }

    private static Organisation of(ResultSet row) throws SQLException {
        return new Organisation(
                row.getString("id"), row.getString("name"), row.getBoolean("curates"), row.getBoolean("passkeys"));
    }
}
