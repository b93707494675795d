package org.armillary.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.armillary.account.Actor;
import org.armillary.account.Role;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.act.Acts;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Reply;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.armillary.law.rulebook.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a portfolio keeps, whichever database it keeps it in.
abstract class PortfolioContract {

    static final Actor ANA = new Actor("ana", Actor.HOME, Role.ADMIN);
    static final Actor BEN = new Actor("ben", Actor.HOME, Role.ANALYST);

    @TempDir
    private Path folder;

    private Ownership ownership;
    private Database database;
    private Acts acts;
    private Portfolio portfolio;

    abstract Database open(Ownership ownership);

    @BeforeEach
    void openAll() {
        ownership = Ownership.take(new Home(folder).create(), "test");
        database = open(ownership);
        acts = Acts.of(database, Clock.systemUTC());
        portfolio = Portfolio.of(database, acts);
    }

    @AfterEach
    void closeAll() {
        database.close();
        ownership.close();
    }

    private static AiSystem gull() {
        return AiSystem.named("Gull")
                .with("boat", Reply.of(Answer.of(true)).from("Register, p. 2").noted("seen"))
                .with("motor", Reply.unknown())
                .with("colour", Answer.of("red"))
                .with("hull", new Answer.OneOf(Set.of("wood", "steel")))
                .with("piers", new Answer.Several(Set.of("east"), Set.of("west", "north")))
                .with("length", Answer.of(new BigDecimal("1E+26")))
                .with("width", new Answer.Between(Optional.of(new BigDecimal("2.5")), Optional.empty()))
                .with("built", Answer.of(LocalDate.of(2020, 2, 29)))
                .with("sold", new Answer.Within(Optional.empty(), Optional.of(LocalDate.of(2026, 1, 1))))
                .with("sank", LocalDateTime.of(2026, 3, 1, 11, 30));
    }

    private List<Act> done() {
        return acts.list(Actor.HOME, ActType.Area.SYSTEMS, Long.MAX_VALUE, 100).reversed();
    }

    @Test
    void givesBackWhatWasSaid() {
        Kept kept = portfolio.add(ANA, gull());
        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.owner()).isEqualTo("ana");
        Kept found = portfolio.find(ANA, kept.id()).orElseThrow();
        assertThat(found.system().find("length").flatMap(Reply::answer).orElseThrow())
                .isInstanceOfSatisfying(
                        Answer.Between.class,
                        number -> assertThat(number.low().orElseThrow()).isEqualByComparingTo("1E+26"));
        assertThat(found.system().without("length")).isEqualTo(gull().without("length"));
        assertThat(portfolio.list(ANA)).containsExactly(found);
    }

    @Test
    void everyChangeIsAnActOfItsActor() {
        Kept kept = portfolio.add(ANA, gull());
        portfolio.save(BEN, kept.id(), 1, gull().with("motor", Answer.of(true)));
        assertThat(done())
                .extracting(each -> each.type().word(), Act::actor, Act::organisation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("system-changed", "ana", "home"),
                        org.assertj.core.groups.Tuple.tuple("system-changed", "ben", "home"));
        assertThat(portfolio.history(ANA, kept.id()))
                .extracting(Portfolio.Version::version, Portfolio.Version::facts, Portfolio.Version::actor)
                .startsWith(org.assertj.core.groups.Tuple.tuple(2L, List.of("motor"), "ben"));
    }

    @Test
    void changesToDifferentFactsArePutTogether() {
        Kept kept = portfolio.add(ANA, gull());
        portfolio.save(ANA, kept.id(), 1, gull().with("motor", Answer.of(true)));
        Saving second = portfolio.save(BEN, kept.id(), 1, gull().without("boat").renamed("Gull II"));
        assertThat(second).isInstanceOfSatisfying(Saving.Saved.class, saved -> {
            assertThat(saved.kept().version()).isEqualTo(3);
            assertThat(saved.kept().system().name()).isEqualTo("Gull II");
            assertThat(saved.kept().system().find("boat")).isEmpty();
            assertThat(saved.kept().system().find("motor")).contains(Reply.of(Answer.of(true)));
        });
        assertThat(portfolio.find(ANA, kept.id(), 1).orElseThrow().find("boat")).isPresent();
    }

    @Test
    void aClashShowsBothValuesAndSavesNothing() {
        Kept kept = portfolio.add(ANA, gull());
        portfolio.save(ANA, kept.id(), 1, gull().with("colour", Answer.of("blue")));
        Saving second = portfolio.save(
                BEN, kept.id(), 1, gull().with("colour", Answer.of("green")).with("motor", Answer.of(false)));
        assertThat(second)
                .isInstanceOfSatisfying(
                        Saving.Clashing.class,
                        clashing -> assertThat(clashing.clashes())
                                .containsExactly(new Saving.Clash(Optional.of("colour"), "\"green\"", "\"blue\"")));
        assertThat(portfolio.find(ANA, kept.id()).orElseThrow().version()).isEqualTo(2);
        assertThat(done()).hasSize(2);
        // Who saw the clash and says the same as the other has nothing left to save.
        assertThat(portfolio.save(BEN, kept.id(), 1, gull().with("colour", Answer.of("blue"))))
                .isInstanceOf(Saving.Saved.class);
        assertThat(portfolio.find(ANA, kept.id()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void manyAtOnceLoseNothing() throws Exception {
        Kept kept = portfolio.add(ANA, AiSystem.named("Gull"));
        List<Future<Saving>> savings = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 20; i++) {
                String fact = "fact_" + i;
                savings.add(people.submit(() ->
                        portfolio.save(BEN, kept.id(), 1, AiSystem.named("Gull").with(fact, Answer.of(true)))));
            }
        }
        for (Future<Saving> each : savings) {
            assertThat(each.get()).isInstanceOf(Saving.Saved.class);
        }
        assertThat(portfolio.find(ANA, kept.id()).orElseThrow().system().replies())
                .hasSize(20);
    }

    @Test
    void noOrganisationSeesAnothers() {
        Kept kept = portfolio.add(ANA, gull());
        Actor stranger = new Actor("eve", "elsewhere", Role.ADMIN);
        assertThat(portfolio.list(stranger)).isEmpty();
        assertThat(portfolio.find(stranger, kept.id())).isEmpty();
        assertThat(portfolio.find(stranger, kept.id(), 1)).isEmpty();
        assertThat(portfolio.history(stranger, kept.id())).isEmpty();
        assertThat(portfolio.assessments(stranger, kept.id())).isEmpty();
        assertThatThrownBy(() -> portfolio.save(stranger, kept.id(), 1, gull())).hasMessageContaining("no system");
        assertThatThrownBy(() -> portfolio.remove(stranger, kept.id())).hasMessageContaining("no system");
    }

    @Test
    void rolesDecideWhatOneMayDo() {
        Actor reader = new Actor("rob", Actor.HOME, Role.READER);
        Kept kept = portfolio.add(ANA, gull());
        assertThat(portfolio.find(reader, kept.id())).isPresent();
        assertThatThrownBy(() -> portfolio.add(reader, gull())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> portfolio.save(reader, kept.id(), 1, gull())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> portfolio.remove(BEN, kept.id())).isInstanceOf(NotAllowed.class);
        portfolio.remove(ANA, kept.id());
        assertThat(portfolio.find(ANA, kept.id())).isEmpty();
        assertThat(done()).hasSize(2);
    }

    @Test
    void takesAllSystemsInOrNone() {
        AiSystem tooLong = AiSystem.named("x".repeat(301));
        assertThatThrownBy(() -> portfolio.addAll(ANA, List.of(gull(), tooLong)))
                .isInstanceOf(RuntimeException.class);
        assertThat(portfolio.list(ANA)).isEmpty();
        assertThat(done()).isEmpty();
    }

    @Test
    void unknownSystemsAreNotThere() {
        assertThat(portfolio.find(ANA, UUID.randomUUID())).isEmpty();
    }

    @Test
    void keepsWhatIsSaidOfDutiesForTheOrganisationAlone() {
        Kept kept = portfolio.add(ANA, gull());
        portfolio.mark(ANA, kept.id(), "xx_boats.lights", DutyMark.State.UNDER_WAY, "ordered");
        portfolio.mark(ANA, kept.id(), "xx_boats.lights", DutyMark.State.DONE, "log 7");
        portfolio.mark(ANA, kept.id(), "xx_boats.bell", DutyMark.State.NOT_OURS, "");
        assertThat(portfolio.marks(BEN, kept.id()))
                .extractingFromEntries(each -> each.getKey() + " "
                        + each.getValue().state() + " " + each.getValue().note())
                .containsExactly("xx_boats.bell NOT_OURS ", "xx_boats.lights DONE log 7");
        assertThat(portfolio.marks(new Actor("eve", "elsewhere", Role.ADMIN), kept.id()))
                .isEmpty();
        assertThatThrownBy(() -> portfolio.mark(BEN, kept.id(), "xx_boats.bell", DutyMark.State.DONE, ""))
                .isInstanceOf(NotAllowed.class);
        assertThat(done().getLast().type()).isEqualTo(ActType.DUTY_MARKED);
    }
}
