package org.armillary.alert;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.armillary.account.Secret;
import org.armillary.home.Database;
import org.armillary.home.Transaction;
import org.armillary.search.Percolator;
import org.armillary.search.Question;
import org.armillary.search.QuestionForm;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of saved searches. What is asked and changed is always asked with its owner.
public final class SavedSearches {

    /// How many searches one owner may keep.
    public static final int MOST = 500;

    private static final int LONGEST_NAME = 300;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, List<String>>> PARAMETERS = new TypeReference<>() {};
    static final String COLUMNS = "s.id, s.organisation, s.person, s.name, s.question, s.made_at, s.paused_at, s.feed,"
            + " s.hook, s.hook_turn, s.hook_trouble";
    /// Those whose owner may still sign in.
    static final String LIVE = " (s.person is null or exists (select 1 from person p where p.id = s.person"
            + " and p.disabled_at is null)) ";
    private static final String OWNED = " organisation = ? and person is not distinct from cast(? as uuid)";

    private final Database database;
    private final Percolator percolator;
    private final Supplier<WebAddresses> addresses;

    SavedSearches(Database database, Percolator percolator, Supplier<WebAddresses> addresses) {
        this.database = database;
        this.percolator = percolator;
        this.addresses = addresses;
    }

    /// Lets the percolator have all that watch.
    void load() {
        percolator.put(database
                .read(transaction -> transaction.list(
                        "select " + COLUMNS + " from saved_search s where s.paused_at is null", SavedSearches::of))
                .stream()
                .collect(java.util.stream.Collectors.toMap(each -> each.id().toString(), SavedSearch::question)));
    }

    /// Keeps a question. What matches it now is not told of.
    ///
    /// @param name what its owner calls it; its words where blank
    /// @throws AlertFault when it asks nothing, or its owner has too many
    public synchronized SavedSearch save(Owner owner, String name, Question question, Instant now) {
        if (list(owner).size() >= MOST) {
            throw new AlertFault("too-many-searches", "one person keeps at most " + MOST + " searches");
        }
        UUID id = UUID.randomUUID();
        String parameters = JSON.writeValueAsString(asking(question));
        database.change(transaction -> transaction.update(
                "insert into saved_search (id, organisation, person, name, question, made_at, hook_turn, uncounted)"
                        + " values (?, ?, ?, ?, ?, ?, 0, 0)",
                id,
                owner.organisation(),
                owner.person().orElse(null),
                named(name, question),
                parameters,
                now));
        percolator.put(Map.of(id.toString(), question));
        return get(owner, id);
    }

    private static Map<String, List<String>> asking(Question question) {
        Map<String, List<String>> parameters = QuestionForm.parameters(question);
        if (parameters.isEmpty()) {
            throw new AlertFault("no-question", "a saved search asks something: words, a work or a value");
        }
        return parameters;
    }

    private static String named(String name, Question question) {
        String given = name.isBlank() ? question.words() : name.strip();
        String whole = given.isBlank()
                ? String.join(", ", QuestionForm.parameters(question).keySet())
                : given;
        return whole.length() > LONGEST_NAME ? whole.substring(0, LONGEST_NAME) : whole;
    }

    /// Changes name and question. What matches the new question now is not told of.
    public synchronized void change(Owner owner, UUID id, String name, Question question) {
        String parameters = JSON.writeValueAsString(asking(question));
        int changed = database.change(transaction -> transaction.update(
                "update saved_search set name = ?, question = ? where id = ? and" + OWNED,
                named(name, question),
                parameters,
                id,
                owner.organisation(),
                owner.person().orElse(null)));
        if (changed > 0 && !get(owner, id).isPaused()) {
            percolator.put(Map.of(id.toString(), question));
        }
    }

    /// An owner's searches, the newest first.
    public List<SavedSearch> list(Owner owner) {
        return database.read(transaction -> transaction.list(
                "select " + COLUMNS + " from saved_search s where" + OWNED + " order by s.made_at desc, s.id",
                SavedSearches::of,
                owner.organisation(),
                owner.person().orElse(null)));
    }

    /// An owner's search.
    public Optional<SavedSearch> find(Owner owner, UUID id) {
        return database.read(transaction -> transaction.find(
                "select " + COLUMNS + " from saved_search s where s.id = ? and" + OWNED,
                SavedSearches::of,
                id,
                owner.organisation(),
                owner.person().orElse(null)));
    }

    private SavedSearch get(Owner owner, UUID id) {
        return find(owner, id).orElseThrow(() -> new IllegalStateException("a search just kept is there"));
    }

    /// The search of a feed's secret, while its owner may sign in.
    public Optional<SavedSearch> findByFeed(String secret) {
        return database.read(transaction -> transaction.find(
                "select " + COLUMNS + " from saved_search s where s.feed = ? and" + LIVE,
                SavedSearches::of,
                Secret.digest(secret)));
    }

    /// Stops telling, or begins again. What comes in while it is stopped is not told of later.
    public synchronized void pause(Owner owner, UUID id, boolean paused, Instant now) {
        update("update saved_search set paused_at = ? where id = ? and", owner, id, paused ? now : null);
        find(owner, id).ifPresent(search -> {
            if (paused) {
                percolator.remove(id.toString());
            } else {
                percolator.put(Map.of(id.toString(), search.question()));
            }
        });
    }

    /// Deletes a search with all its notices.
    public synchronized void delete(Owner owner, UUID id) {
        int deleted = database.change(transaction -> transaction.update(
                "delete from saved_search where id = ? and" + OWNED,
                id,
                owner.organisation(),
                owner.person().orElse(null)));
        if (deleted > 0) {
            percolator.remove(id.toString());
        }
    }

    /// Gives a search a feed, and ends the one it had.
    ///
    /// @return the secret of its address, which nobody is shown again
    public String openFeed(Owner owner, UUID id) {
        String secret = Secret.token();
        update("update saved_search set feed = ? where id = ? and", owner, id, Secret.digest(secret));
        return secret;
    }

    /// Ends a search's feed.
    public void endFeed(Owner owner, UUID id) {
        update("update saved_search set feed = ? where id = ? and", owner, id, null);
    }

    /// Says where notices are posted to from now on, with a new key.
    ///
    /// @throws AlertFault when nothing may be posted there
    public void post(Owner owner, UUID id, String address) {
        URI checked = addresses.get().checked(address);
        update(
                "update saved_search set hook_trouble = null, hook_turn = hook_turn + 1, hook = ? where id = ? and",
                owner,
                id,
                checked.toString());
    }

    /// Posts notices nowhere any more.
    public void endPosting(Owner owner, UUID id) {
        update("update saved_search set hook_trouble = null, hook = ? where id = ? and", owner, id, null);
    }

    private void update(String sql, Owner owner, UUID id, @org.jspecify.annotations.Nullable Object value) {
        database.change(transaction -> transaction.update(
                sql + OWNED, value, id, owner.organisation(), owner.person().orElse(null)));
    }

    static SavedSearch of(ResultSet row) throws SQLException {
        return new SavedSearch(
                row.getObject("id", UUID.class),
                new Owner(row.getString("organisation"), Optional.ofNullable(row.getObject("person", UUID.class))),
                row.getString("name"),
                question(row.getString("question")),
                Transaction.instant(row, "made_at").orElseThrow(),
                Transaction.instant(row, "paused_at"),
                row.getString("feed") != null,
                Optional.ofNullable(row.getString("hook")).map(URI::create),
                row.getLong("hook_turn"),
                Optional.ofNullable(row.getString("hook_trouble")));
    }

    private static Question question(String parameters) {
        return QuestionForm.question(JSON.readValue(parameters, PARAMETERS), Optional.empty())
                .orElseThrow(() -> new IllegalStateException("a saved search asks nothing: " + parameters));
    }
}
