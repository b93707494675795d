package org.armillary.reception;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.armillary.account.Actor;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// An organisation's streams of decision records, as pages and programs name and open them.
@Component
public class DecisionStreams {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,59}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final int LONGEST_SYSTEM = 300;
    private static final int MOST_DAYS = 36_500;

    private final ObjectProvider<Ledger> ledgers;
    private final Map<String, Stream> open = new ConcurrentHashMap<>();

    DecisionStreams(ObjectProvider<Ledger> ledgers) {
        this.ledgers = ledgers;
    }

    /// Why a stream can't be opened or changed as asked.
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final String said;

        /// @param key `name`, `system`, `retention` or `taken`
        /// @param said what was asked for
        Refused(String key, String said) {
            super(key + ": " + said);
            this.key = key;
            this.said = said;
        }

        public String key() {
            return key;
        }

        public String said() {
            return said;
        }

        /// Whether there is another of that name.
        public boolean isTaken() {
            return key.equals("taken");
        }
    }

    /// All of the organisation, by name.
    public List<Stream> list(Actor actor) {
        return ledger().streams(actor).stream()
                .filter(DecisionStreams::isForDecisions)
                .sorted(java.util.Comparator.comparing(Stream::name))
                .toList();
    }

    /// One of the organisation's.
    ///
    /// @param nameOrId the name its officer gave it, or its number in the log
    public Optional<Stream> find(Actor actor, String nameOrId) {
        return list(actor).stream()
                .filter(each -> each.name().equals(nameOrId) || each.id().equals(nameOrId))
                .findFirst();
    }

    /// One of the organisation's, to bring records into: what it is called and what it is for never changes, so that it
    /// is looked up once.
    public Optional<Stream> findOpen(Actor actor, String nameOrId) {
        String key = actor.organisation() + "/" + nameOrId;
        Optional<Stream> known = Optional.ofNullable(open.get(key)).or(() -> find(actor, nameOrId));
        known.ifPresent(each -> open.putIfAbsent(key, each));
        return known;
    }

    /// Opens one.
    ///
    /// @param retention days that what a record says is kept; empty for without end
    /// @throws Refused when it can't be called so, or there is one of that name
    public Stream open(Actor actor, String name, String system, String retention) {
        if (!NAME.matcher(name).matches() || ID.matcher(name).matches() || name.equals(Stream.ACTS)) {
            throw new Refused("name", name);
        }
        if (system.isBlank() || system.length() > LONGEST_SYSTEM) {
            throw new Refused("system", system);
        }
        OptionalInt days = days(retention);
        if (find(actor, name).isPresent()) {
            throw new Refused("taken", name);
        }
        return ledger().openStream(actor, name, system.strip(), days);
    }

    /// Changes how long what its records say is kept.
    ///
    /// @throws Refused when that is no number of days
    public Stream retain(Actor actor, Stream stream, String retention) {
        return ledger().retain(actor, stream.id(), days(retention));
    }

    private static OptionalInt days(String retention) {
        if (retention.isBlank()) {
            return OptionalInt.empty();
        }
        try {
            int days = Integer.parseInt(retention.strip());
            if (days >= 1 && days <= MOST_DAYS) {
                return OptionalInt.of(days);
            }
        } catch (NumberFormatException e) {
            // as any other text that is no number of days
        }
        throw new Refused("retention", retention);
    }

    private static boolean isForDecisions(Stream stream) {
        return !stream.isPublic() && !stream.name().equals(Stream.ACTS);
    }

    private Ledger ledger() {
        return ledgers.getObject();
    }
}
