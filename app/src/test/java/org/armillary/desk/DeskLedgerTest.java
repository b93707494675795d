package org.armillary.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.account.Actor;
import org.armillary.act.ActType;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Assessor;
import org.armillary.corpus.Instrument;
import org.armillary.home.Home;
import org.armillary.law.codification.Codex;
import org.armillary.ledger.DecisionRecord;
import org.armillary.ledger.Entry;
import org.armillary.ledger.Kind;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.Opening;
import org.armillary.ledger.Recorded;
import org.armillary.ledger.Standing;
import org.armillary.ledger.Stream;
import org.armillary.portfolio.DutyMark;
import org.armillary.portfolio.Kept;
import org.armillary.task.Progress;
import org.armillary.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the whole program does becomes entries, each in the form that its schema says.
class DeskLedgerTest {

    private static final Actor ANA = Actor.alone();
    private static final String DECISION = """
            {"system":"gull","decision":"1","at":"2026-11-22T00:45:11Z","outcome":"refer",
             "model":{"name":"triage","version":"4"},"policy":{"name":"intake","version":"2"},"parameters":{},
             "oversight":{"mode":"none","roles":[],"intervened":false},"inputs":[]}
            """;

    @TempDir
    private Path directory;

    @Test
    void everyKindOfThingIsLoggedInItsForm() throws Exception {
        Home home = new Home(directory);
        try (Desk desk = Desk.open(home, "test", Duration.ZERO)) {
            desk.seed().join();
            Ledger ledger = desk.openLedger(Optional.of("https://observatory.example"));
            desk.keepLedger(desk.seed());
            Instrument instrument = desk.corpus().library().list().getFirst();
            String expression = desk.corpus()
                    .library()
                    .readings(instrument.work())
                    .getFirst()
                    .expression();
            desk.corpus().say(ActType.LINEAGE_CONFIRMED, expression + " " + expression, Map.of("reason", "seen"));
            desk.corpus().withdraw(expression, "a test");
            describe(desk);
            show(desk, record(ledger));
            for (Task each : desk.tasks().list()) {
                each.join();
            }
            desk.corpus().rebuild().derived(Progress.NONE);
        }
        try (Desk desk = Desk.open(home, "test", Duration.ZERO)) {
            desk.openLedger(Optional.empty()).close();
            Ledger ledger = desk.openLedger(Optional.empty());
            assertThat(ledger.standing()).isEqualTo(new Standing.Running());
            assertThat(ledger.origin()).isEqualTo("observatory.example/ledger");
            List<Entry> entries = ledger.newest(Long.MAX_VALUE, 100_000);
            assertThat(entries).allMatch(Entry::logged);
            assertThat(entries.stream().map(each -> each.leaf().kind()).collect(Collectors.toSet()))
                    .isEqualTo(Set.of(
                            Kind.EXPRESSION,
                            Kind.LINEAGE,
                            Kind.CORPUS,
                            Kind.CATALOGUE,
                            Kind.RULEBOOK,
                            Kind.SYSTEM,
                            Kind.ASSESSMENT,
                            Kind.DECISION,
                            Kind.STREAM,
                            Kind.KEY,
                            Kind.ERASURE));
            entries.forEach(each -> assertInForm(ledger, each));
            assertThat(ledger.list("/instruments/eu-ai-act", 2)).hasSize(1);
            assertThat(ledger.list("/rulebooks/eu_ai_act", 2)).hasSize(1);
        }
    }

    /// A system that stays, and one that is taken out and erased.
    private static void describe(Desk desk) {
        List<Kept> kept = desk.portfolio().addAll(ANA, List.of(AiSystem.named("Tern"), AiSystem.named("Gull")));
        Kept tern = kept.getFirst();
        desk.portfolio().save(ANA, tern.id(), 1, AiSystem.named("Arctic tern"));
        LocalDate day = LocalDate.of(2026, 11, 22);
        desk.portfolio().keep(ANA, tern.id(), Assessor.of(Codex.load()).assess(tern.system(), day, Set.of("eu")));
        desk.portfolio().mark(ANA, tern.id(), "eu_ai_act.literacy", DutyMark.State.DONE, "a note");

        String gull = "/systems/" + kept.getLast().id();
        assertThatThrownBy(() -> desk.ledger().erase(ANA, gull, "asked")).hasMessageContaining("take it out");
        desk.portfolio().remove(ANA, kept.getLast().id());
        desk.ledger().erase(ANA, gull, "asked");
        assertThat(desk.ledger().list(gull, 10)).hasSize(2).allMatch(each -> each.state() == Entry.State.ERASED);
    }

    private static Stream record(Ledger ledger) {
        Stream stream = ledger.openStream(ANA, "triage", "gull", OptionalInt.of(180));
        DecisionRecord record = DecisionRecord.parse(DECISION.getBytes(StandardCharsets.UTF_8));
        List<Recorded> recorded = ledger.record(ANA, stream.id(), List.of(record, record), Optional.empty())
                .join();
        ledger.erase(ANA, List.of(recorded.getFirst().id()), "asked");
        return ledger.findStream(stream.id()).orElseThrow();
    }

    private static void show(Desk desk, Stream stream) {
        String secret = desk.trailLinks().make(ANA, stream, 2, 3, Set.of("outcome"), "a court", Duration.ofDays(1));
        desk.trailLinks()
                .end(
                        ANA,
                        stream.id(),
                        desk.trailLinks().find(secret).orElseThrow().id());
    }

    private static final Map<Kind, Schema> SCHEMAS = new EnumMap<>(Kind.class);

    private static void assertInForm(Ledger ledger, Entry entry) {
        Optional<Opening> opening =
                ledger.opening(Optional.of(ANA), entry.leaf().id());
        assertThat(opening.isPresent()).isEqualTo(entry.erased().isEmpty());
        if (opening.isPresent()) {
            assertThat(opening.get().commitment()).isEqualTo(entry.leaf().commitment());
            String payload = opening.get().members().keySet().stream()
                    .map(name -> '"' + name + "\":" + opening.get().find(name).orElseThrow())
                    .collect(Collectors.joining(",", "{", "}"));
            Schema schema = SCHEMAS.computeIfAbsent(entry.leaf().kind(), DeskLedgerTest::schema);
            assertThat(schema.validate(payload, InputFormat.JSON)).as(payload).isEmpty();
        }
    }

    private static Schema schema(Kind kind) {
        String name = kind.schema().replace('/', '-') + ".json";
        try (InputStream in = Objects.requireNonNull(Ledger.class.getResourceAsStream(name), name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
