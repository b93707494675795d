package org.armillary.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.armillary.account.Actor;
import org.armillary.account.Role;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.act.Acts;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Assessment;
import org.armillary.assessment.Described;
import org.armillary.assessment.Receipt;
import org.armillary.home.Database;
import org.armillary.home.Transaction;

/// The systems of organisations. Readers read; analysts describe and assess; officers remove.
///
/// Every call is for the actor's organisation: what belongs to another is not there.
public final class Portfolio {

    private static final String SUBJECT = "/systems/";

    private final Database database;
    private final Acts acts;

    private Portfolio(Database database, Acts acts) {
        this.database = database;
        this.acts = acts;
    }

    public static Portfolio of(Database database, Acts acts) {
        return new Portfolio(database, acts);
    }

    /// A change of a system.
    ///
    /// @param version the version it made
    /// @param facts the facts that were answered otherwise
    /// @param actor who
    /// @param at when
    public record Version(long version, List<String> facts, String actor, Instant at) {
        public Version {
            facts = List.copyOf(facts);
        }
    }

    /// An assessment that was kept.
    ///
    /// @param id its identity
    /// @param version the version of the system that was assessed
    /// @param asOf the day asked as of
    /// @param digest SHA-256 of the receipt, in hexadecimal
    /// @param receipt the receipt, which can be replayed
    /// @param actor who kept it
    /// @param at when
    public record KeptAssessment(
            UUID id, long version, LocalDate asOf, String digest, String receipt, String actor, Instant at) {}

    /// All systems of the organisation, by name.
    public List<Kept> list(Actor actor) {
        NotAllowed.unless(actor, Role.READER);
        return database.read(transaction -> new SystemTable(transaction, actor).list());
    }

    public Optional<Kept> find(Actor actor, UUID id) {
        NotAllowed.unless(actor, Role.READER);
        return database.read(transaction -> new SystemTable(transaction, actor).find(id));
    }

    /// A system as it was at an earlier version.
    public Optional<AiSystem> find(Actor actor, UUID id, long version) {
        NotAllowed.unless(actor, Role.READER);
        return database.read(transaction -> {
            SystemTable systems = new SystemTable(transaction, actor);
            return systems.find(id)
                    .filter(each -> version >= 1 && version <= each.version())
                    .map(_ -> systems.state(id, version).system());
        });
    }

    /// Takes a system in, as version 1.
    public Kept add(Actor actor, AiSystem system) {
        return addAll(actor, List.of(system)).getFirst();
    }

    /// Takes systems in: all of them or none.
    public List<Kept> addAll(Actor actor, List<AiSystem> systems) {
        NotAllowed.unless(actor, Role.ANALYST);
        return database.change(transaction -> {
            SystemTable table = new SystemTable(transaction, actor);
            return systems.stream()
                    .map(each -> {
                        UUID id = UUID.randomUUID();
                        Act act = append(transaction, ActType.SYSTEM_CHANGED, actor, id, Described.system(each));
                        table.insert(id, State.of(each), act.time());
                        return table.get(id);
                    })
                    .toList();
        });
    }

    /// Keeps a change, put together with what others changed meanwhile.
    ///
    /// @param basedOn the version that the change started from
    /// @throws IllegalArgumentException when the organisation has no such system, or never had that version of it
    public Saving save(Actor actor, UUID id, long basedOn, AiSystem changed) {
        NotAllowed.unless(actor, Role.ANALYST);
        return database.change(transaction -> {
            SystemTable table = new SystemTable(transaction, actor);
            Kept now = table.locked(id);
            if (basedOn < 1 || basedOn > now.version()) {
                throw new IllegalArgumentException(
                        "the system has no version " + basedOn + ": it is at " + now.version());
            }
            State theirs = State.of(now.system());
            Merge merge = Merge.of(table.state(id, basedOn), theirs, State.of(changed));
            if (!merge.clashes().isEmpty()) {
                return new Saving.Clashing(now, merge.clashes());
            }
            if (merge.changed().isEmpty() && merge.name().equals(theirs.name())) {
                return new Saving.Saved(now);
            }
            Act act = append(transaction, ActType.SYSTEM_CHANGED, actor, id, payload(merge, now.version() + 1));
            table.update(now, merge, act.time());
            return new Saving.Saved(table.get(id));
        });
    }

    private static Map<String, Object> payload(Merge merge, long version) {
        return Map.of(
                "name",
                merge.name(),
                "version",
                version,
                "facts",
                List.copyOf(merge.changed().keySet()));
    }

    /// Takes a system out; what was said of it stays in the tables.
    ///
    /// @throws IllegalArgumentException when the organisation has no such system
    public void remove(Actor actor, UUID id) {
        NotAllowed.unless(actor, Role.OFFICER);
        database.change(transaction -> {
            SystemTable table = new SystemTable(transaction, actor);
            Kept now = table.locked(id);
            Act act = append(
                    transaction,
                    ActType.SYSTEM_REMOVED,
                    actor,
                    id,
                    Map.of("name", now.system().name()));
            table.remove(id, act.time());
            return id;
        });
    }

    /// Destroys what was ever said of a system that was taken out, and the assessments of it that were kept;
    /// inside the transaction that destroys what its acts say.
    ///
    /// @param subject of its acts
    /// @throws IllegalArgumentException when the system is still in the portfolio
    public static void destroy(Transaction transaction, Actor actor, String subject) {
        if (subject.startsWith(SUBJECT)) {
            new SystemTable(transaction, actor).destroy(UUID.fromString(subject.substring(SUBJECT.length())));
        }
    }

    /// The changes of a system, the latest first.
    public List<Version> history(Actor actor, UUID id) {
        NotAllowed.unless(actor, Role.READER);
        return database.read(transaction -> new SystemTable(transaction, actor).history(id));
    }

    /// What officially happened to a system, in order.
    public List<Act> acts(Actor actor, UUID id) {
        NotAllowed.unless(actor, Role.READER);
        return acts.list(actor.organisation(), ActType.Area.SYSTEMS, "/systems/" + id);
    }

    /// Keeps an assessment of a system as it is now, with its receipt.
    ///
    /// @throws IllegalArgumentException when the organisation has no such system
    public KeptAssessment keep(Actor actor, UUID id, Assessment assessment) {
        NotAllowed.unless(actor, Role.ANALYST);
        Receipt receipt = Receipt.of(assessment);
        return database.change(transaction -> {
            SystemTable table = new SystemTable(transaction, actor);
            Kept now = table.locked(id);
            Act act = append(
                    transaction,
                    ActType.ASSESSED,
                    actor,
                    id,
                    Map.of("on", assessment.on().toString(), "receipt", receipt.digest(), "version", now.version()));
            KeptAssessment kept = new KeptAssessment(
                    UUID.randomUUID(),
                    now.version(),
                    assessment.on(),
                    receipt.digest(),
                    receipt.toString(),
                    actor.id(),
                    act.time());
            table.insert(id, kept);
            return kept;
        });
    }

    /// The assessments of a system that were kept, the latest first.
    public List<KeptAssessment> assessments(Actor actor, UUID id) {
        NotAllowed.unless(actor, Role.READER);
        return database.read(transaction -> new SystemTable(transaction, actor).assessments(id));
    }

    /// Says of a duty of a system where it stands.
    ///
    /// @param conclusion the duty, by rulebook and conclusion
    /// @throws IllegalArgumentException when the organisation has no such system
    public void mark(Actor actor, UUID id, String conclusion, DutyMark.State state, String note) {
        NotAllowed.unless(actor, Role.OFFICER);
        database.change(transaction -> {
            SystemTable table = new SystemTable(transaction, actor);
            table.locked(id);
            Act act = append(
                    transaction,
                    ActType.DUTY_MARKED,
                    actor,
                    id,
                    Map.of("conclusion", conclusion, "state", state.name().toLowerCase(Locale.ROOT), "note", note));
            table.insert(id, new DutyMark(conclusion, state, note, actor.id(), act.time()));
            return id;
        });
    }

    /// What was said last of each duty of a system, by conclusion.
    public Map<String, DutyMark> marks(Actor actor, UUID id) {
        NotAllowed.unless(actor, Role.READER);
        return database.read(transaction -> new SystemTable(transaction, actor).marks(id));
    }

    private Act append(Transaction transaction, ActType type, Actor actor, UUID id, Map<String, Object> payload) {
        return acts.append(transaction, acts.drafted(type, actor, SUBJECT + id, Described.json(payload)));
    }
}
