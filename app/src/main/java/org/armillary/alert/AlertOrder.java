package org.armillary.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.armillary.account.Accounts;
import org.armillary.account.Actor;
import org.armillary.account.Person;
import org.armillary.home.Database;
import org.armillary.search.Percolator;
import org.armillary.search.QuestionForm;

/// What is asked on the command line about saved searches: `add`, `list`, `show`, `read` (show, and note as read) or
/// `remove`.
///
/// @param person whose they are, by the name they sign in with; empty for the one user of a server without accounts
/// @param search for `show`, `read` and `remove`: a search's id, the beginning of one, or its name
/// @param name for `add` what it is to be called; empty for its words
/// @param question for `add` the parameters of a search, as in [QuestionForm]
public record AlertOrder(String verb, String person, String search, String name, Map<String, List<String>> question) {

    private static final int NOTICES = 100;

    /// What came of an order.
    ///
    /// @param searches those it was about, as they are afterwards; of a removed one as it was
    /// @param notices what the one that is shown has told, the newest first
    public record Outcome(List<AlertAnswer> searches, List<NoticeAnswer> notices) {}

    /// Carries it out where saved searches watch.
    ///
    /// @throws AlertFault when it can't be; the message says why
    public Outcome on(Alerts alerts, Accounts accounts) {
        return on(alerts.searches(), alerts.notices(), accounts, alerts.now());
    }

    /// Carries it out in a home that nobody else has open, where nothing watches meanwhile.
    ///
    /// @throws AlertFault when it can't be; the message says why
    public Outcome on(Database database, Accounts accounts, Clock clock) {
        try (Percolator nobody = new Percolator()) {
            SavedSearches searches = new SavedSearches(database, nobody, () -> WebAddresses.PUBLIC);
            return on(searches, new Notices(database), accounts, clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }

    private Outcome on(SavedSearches searches, Notices notices, Accounts accounts, Instant now) {
        Owner owner = owner(accounts);
        return switch (verb) {
            case "add" ->
                new Outcome(
                        List.of(AlertAnswer.of(
                                searches.save(
                                        owner,
                                        name,
                                        QuestionForm.question(question, Optional.empty())
                                                .orElseThrow(() -> new AlertFault(
                                                        "no-question",
                                                        "a saved search asks something: words, a work or a value")),
                                        now),
                                0)),
                        List.of());
            case "list" -> list(searches, notices, owner);
            case "show" -> show(one(searches, owner), notices, owner);
            case "read" -> {
                SavedSearch shown = one(searches, owner);
                Outcome outcome = show(shown, notices, owner);
                notices.read(owner, shown.id(), now);
                yield outcome;
            }
            case "remove" -> {
                SavedSearch removed = one(searches, owner);
                searches.delete(owner, removed.id());
                yield new Outcome(List.of(AlertAnswer.of(removed, 0)), List.of());
            }
            default -> throw new AlertFault("bad-order", "'" + verb + "' is nothing that saved searches can do");
        };
    }

    private Owner owner(Accounts accounts) {
        if (person.isEmpty()) {
            if (accounts.people().any()) {
                throw new AlertFault("no-person", "people sign in here; say whose searches with --for NAME");
            }
            return new Owner(Actor.HOME, Optional.empty());
        }
        Person known = accounts.people()
                .find(person)
                .orElseThrow(() -> new AlertFault(
                        "no-person", "there is no account '" + person + "'; 'armillary account list' shows all"));
        return new Owner(known.organisation(), Optional.of(known.id()));
    }

    private static Outcome list(SavedSearches searches, Notices notices, Owner owner) {
        Map<UUID, Integer> unread = notices.unread(owner);
        return new Outcome(
                searches.list(owner).stream()
                        .map(each -> AlertAnswer.of(each, unread.getOrDefault(each.id(), 0)))
                        .toList(),
                List.of());
    }

    private static Outcome show(SavedSearch search, Notices notices, Owner owner) {
        int unread = notices.unread(owner).getOrDefault(search.id(), 0);
        return new Outcome(
                List.of(AlertAnswer.of(search, unread)),
                notices.list(search.id(), NOTICES).stream()
                        .map(NoticeAnswer::of)
                        .toList());
    }

    /// The one search that is meant: an id wins over a name, and what fits several fits none.
    private SavedSearch one(SavedSearches searches, Owner owner) {
        List<SavedSearch> all = searches.list(owner);
        List<SavedSearch> byId = all.stream()
                .filter(each -> !search.isEmpty() && each.id().toString().startsWith(search))
                .toList();
        List<SavedSearch> fitting = byId.isEmpty()
                ? all.stream().filter(each -> each.name().equals(search)).toList()
                : byId;
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        throw new AlertFault(
                "no-search",
                fitting.isEmpty()
                        ? "no saved search has the id or the name '" + search + "'; 'armillary alert list' shows all"
                        : "'" + search + "' fits " + fitting.size() + " saved searches; give more of the id");
    }
}
