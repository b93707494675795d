package org.armillary.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What accounts promise on every database.
abstract class AccountsContract {

    static final String PASSWORD = "lantern quarry mitten oboe";

    private static final Actor OPERATOR = new Actor("operator", "home", Role.ADMIN);

    @TempDir
    private Path folder;

    private final Time time = new Time(Instant.parse("2026-11-21T09:00:00Z"));
    private final List<String> audited = new ArrayList<>();
    private Ownership ownership;
    private Database database;
    private Accounts accounts;

    abstract Database open(Ownership ownership);

    @BeforeEach
    void take() {
        ownership = Ownership.take(new Home(folder), "test");
        database = open(ownership);
        accounts = Accounts.of(
                database,
                time,
                (transaction, event, actor, subject, details) ->
                        audited.add(event + " " + actor.id() + " " + subject + " " + details.get("what")));
    }

    @AfterEach
    void giveBack() {
        database.close();
        ownership.close();
    }

    private Person person(String name, Role role) {
        Person made = accounts.people().create(OPERATOR, "home", name, "", role);
        accounts.people().setPassword(made, PASSWORD);
        return accounts.people().find(made.id()).orElseThrow();
    }

    private SignIns.Outcome signIn(String name, String password) {
        return accounts.signIns().withPassword(name, password, "192.0.2.7");
    }

    @Test
    void passwordOpensItsAccountOnly() {
        Person ana = person("ana", Role.ADMIN);
        assertThat(signIn("ana", PASSWORD)).isEqualTo(new SignIns.Outcome.Proved(ana));
        assertThat(signIn(" ANA ", PASSWORD)).isEqualTo(new SignIns.Outcome.Proved(ana));
        assertThat(signIn("ana", PASSWORD + "x")).isEqualTo(new SignIns.Outcome.Wrong());
        assertThat(signIn("nobody", PASSWORD)).isEqualTo(new SignIns.Outcome.Wrong());
        assertThat(ana.password().orElseThrow()).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(audited)
                .contains("SIGN_IN_FAILED stranger /account/home/ana password")
                .contains("SIGN_IN_FAILED stranger /account/unknown password");
    }

    @Test
    void passwordsAreJudged() {
        Person ana = person("ana-of-lanterns", Role.READER);
        for (String weak : List.of(
                "short", "password1234", "qwertyuiop[]", "aaaaaaaaaaaaaaaa", "ana-of-lanterns", "x".repeat(129))) {
            assertThatThrownBy(() -> accounts.people().setPassword(ana, weak))
                    .as(weak)
                    .isInstanceOf(AccountFault.class);
        }
        // Half-width and full-width forms of one character are one character.
        accounts.people().setPassword(ana, "ｌａｎｔｅｒｎ quarry mitten oboe");
        assertThat(signIn("ana-of-lanterns", PASSWORD)).isInstanceOf(SignIns.Outcome.Proved.class);
    }

    @Test
    void guessingIsSlowedAndStrangersLockNobodyOutForLong() {
        person("ana", Role.READER);
        for (int i = 0; i < 10; i++) {
            assertThat(signIn("ana", "guess number " + i)).isEqualTo(new SignIns.Outcome.Wrong());
        }
        assertThat(signIn("ana", PASSWORD)).isInstanceOf(SignIns.Outcome.TooMany.class);
        time.pass(Duration.ofMinutes(1));
        assertThat(signIn("ana", PASSWORD)).isInstanceOf(SignIns.Outcome.Proved.class);
    }

    @Test
    void oneAddressCannotTryAllAccounts() {
        for (int i = 0; i < 40; i++) {
            assertThat(signIn("name" + i, PASSWORD)).isEqualTo(new SignIns.Outcome.Wrong());
        }
        assertThat(signIn("name41", PASSWORD)).isInstanceOf(SignIns.Outcome.TooMany.class);
    }

    private Sessions.Begun begin(Person person) {
        return accounts.sessions().begin(person, Session.Means.PASSWORD, "192.0.2.7", "test", Optional.empty());
    }

    @Test
    void sessionsEndByIdlenessAgeAndHand() {
        Person ana = person("ana", Role.READER);
        Sessions.Begun one = begin(ana);
        Sessions.Begun other = begin(ana);
        time.pass(Duration.ofMinutes(29));
        assertThat(accounts.findCaller(one.token())).isPresent();
        time.pass(Duration.ofMinutes(29));
        assertThat(accounts.findCaller(one.token())).as("used meanwhile").isPresent();
        assertThat(accounts.findCaller(other.token())).as("idle for 58 minutes").isEmpty();
        for (int i = 0; i < 24; i++) {
            time.pass(Duration.ofMinutes(28));
            accounts.findCaller(one.token());
        }
        assertThat(accounts.findCaller(one.token())).as("12 hours old").isEmpty();

        Sessions.Begun third = begin(ana);
        Sessions.Begun fourth = begin(ana);
        accounts.sessions().endOthers(ana, fourth.session().id());
        assertThat(accounts.findCaller(third.token())).isEmpty();
        assertThat(accounts.sessions().list(ana.id()))
                .extracting(Session::id)
                .containsExactly(fourth.session().id());
        Person eve = person("eve", Role.READER);
        accounts.sessions().end(eve, fourth.session().id());
        assertThat(accounts.findCaller(fourth.token()))
                .as("nobody else's to end")
                .isPresent();
    }

    @Test
    void signingInAgainEndsTheSessionOfBefore() {
        Person ana = person("ana", Role.READER);
        Sessions.Begun before = begin(ana);
        Sessions.Begun now = accounts.sessions()
                .begin(ana, Session.Means.PASSWORD, "192.0.2.7", "test", Optional.of(before.token()));
        assertThat(accounts.findCaller(before.token())).isEmpty();
        assertThat(accounts.findCaller(now.token())).isPresent();
        assertThat(accounts.sessions().isProved(now.session())).isTrue();
        time.pass(Duration.ofMinutes(16));
        assertThat(accounts.sessions().isProved(now.session())).isFalse();
    }

    @Test
    void invitationWorksOnceAndKeepsOnAfterAMistake() {
        Person ana = person("ana", Role.ADMIN);
        String code = accounts.links().invite(ana.actor(), "ben", Role.ANALYST);
        assertThatThrownBy(() -> accounts.links().use(code, "ben", "Ben", "password1234"))
                .isInstanceOf(AccountFault.class);
        assertThatThrownBy(() -> accounts.links().use(code, "ana", "", PASSWORD))
                .hasMessageContaining("already");
        Person ben =
                accounts.links().use(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "), "ben", "Ben", PASSWORD);
        assertThat(ben.role()).isEqualTo(Role.ANALYST);
        assertThat(ben.organisation()).isEqualTo("home");
        assertThatThrownBy(() -> accounts.links().use(code, "carl", "", PASSWORD))
                .hasMessageContaining("used");
        String late = accounts.links().invite(ana.actor(), "", Role.READER);
        time.pass(Duration.ofDays(8));
        assertThat(accounts.links().find(late)).isEmpty();
    }

    @Test
    void newWayInClosesAllOthers() {
        Person ana = person("ana", Role.ADMIN);
        Sessions.Begun session = begin(ana);
        String token = accounts.programs().issue(ana, "nightly", Set.of(Scope.READ), Duration.ofDays(1));
        String recovery = accounts.codes().renew(ana).getFirst();
        String first = accounts.links().wayIn(OPERATOR, ana);
        String second = accounts.links().wayIn(OPERATOR, ana);
        assertThat(accounts.links().find(first)).as("a newer one was made").isEmpty();
        accounts.links().use(second, "ana", "", "another quarry of mittens");
        assertThat(accounts.findCaller(session.token())).isEmpty();
        assertThat(accounts.findProgram(token)).isEmpty();
        assertThat(accounts.signIns().withRecoveryCode("ana", recovery, "192.0.2.8"))
                .isEqualTo(new SignIns.Outcome.Wrong());
        assertThat(signIn("ana", PASSWORD)).isEqualTo(new SignIns.Outcome.Wrong());
        assertThat(signIn("ana", "another quarry of mittens")).isInstanceOf(SignIns.Outcome.Proved.class);
    }

    @Test
    void recoveryCodesWorkOnceForTheirPerson() {
        Person ana = person("ana", Role.READER);
        person("ben", Role.READER);
        List<String> codes = accounts.codes().renew(ana);
        assertThat(codes).hasSize(RecoveryCodes.COUNT).doesNotHaveDuplicates();
        assertThat(accounts.signIns().withRecoveryCode("ben", codes.getFirst(), "192.0.2.8"))
                .isEqualTo(new SignIns.Outcome.Wrong());
        assertThat(accounts.signIns().withRecoveryCode("ana", codes.getFirst(), "192.0.2.8"))
                .isInstanceOf(SignIns.Outcome.Proved.class);
        assertThat(accounts.signIns().withRecoveryCode("ana", codes.getFirst(), "192.0.2.8"))
                .isEqualTo(new SignIns.Outcome.Wrong());
        assertThat(accounts.codes().left(ana.id())).isEqualTo(RecoveryCodes.COUNT - 1);
    }

    @Test
    void programsMayNoMoreThanTheirPerson() {
        Person ana = person("ana", Role.ADMIN);
        Person ben = person("ben", Role.ANALYST);
        assertThatThrownBy(() -> accounts.programs().issue(ben, "bot", Set.of(Scope.WRITE), Duration.ofDays(1)))
                .hasMessageContaining("more than your role");
        String token = accounts.programs().issue(ana, "bot", Set.of(Scope.READ, Scope.WRITE), Duration.ofDays(30));
        Caller bot = accounts.findProgram(token).orElseThrow();
        assertThat(bot.actor()).contains(new Actor("program:ana/bot", "home", Role.CURATOR));
        assertThat(bot.may(Permission.CURATE)).isTrue();
        assertThat(bot.may(Permission.ASSESS)).isFalse();
        assertThat(bot.may(Permission.OWN)).isFalse();
        person("carl", Role.ADMIN);
        accounts.people().changeRole(OPERATOR, ana.id(), Role.READER);
        assertThat(accounts.findProgram(token).orElseThrow().may(Permission.CURATE))
                .as("the person lost the role")
                .isFalse();
        time.pass(Duration.ofDays(31));
        assertThat(accounts.findProgram(token)).isEmpty();
    }

    @Test
    void lastAdministratorStays() {
        Person ana = person("ana", Role.ADMIN);
        assertThatThrownBy(() -> accounts.people().changeRole(OPERATOR, ana.id(), Role.READER))
                .hasMessageContaining("last administrator");
        assertThatThrownBy(() -> accounts.people().disable(OPERATOR, ana.id(), true))
                .hasMessageContaining("last administrator");
        person("ben", Role.ADMIN);
        accounts.people().disable(OPERATOR, ana.id(), true);
        assertThat(signIn("ana", PASSWORD)).isEqualTo(new SignIns.Outcome.Wrong());
    }

    @Test
    void curatorsOfOtherOrganisationsChangeNoTexts() {
        accounts.organisations().create(OPERATOR, "acme", "Acme", false);
        Person theirs =
                accounts.people().create(new Actor("operator", "acme", Role.ADMIN), "acme", "theirs", "", Role.ADMIN);
        assertThat(accounts.findCaller(begin(theirs).token()).orElseThrow().may(Permission.CURATE))
                .isFalse();
        assertThatThrownBy(() -> accounts.people().disable(OPERATOR, theirs.id(), true))
                .as("home's administrators have no say in acme")
                .hasMessageContaining("no such person");
    }

    @Test
    void noSecretIsKept() {
        Person ana = person("ana", Role.ADMIN);
        List<String> secrets = new ArrayList<>(accounts.codes().renew(ana));
        secrets.add(begin(ana).token());
        secrets.add(accounts.programs().issue(ana, "bot", Set.of(Scope.READ), Duration.ofDays(1)));
        secrets.add(accounts.links().invite(ana.actor(), "", Role.READER));
        secrets.add(PASSWORD);
        String all = String.join(
                "\n",
                List.of("person", "one_time_link", "recovery_code", "signed_in", "program").stream()
                        .flatMap(table -> database
                                .read(transaction -> transaction.list("select * from " + table, AccountsContract::row))
                                .stream())
                        .toList());
        assertThat(secrets).noneMatch(all::contains);
        assertThat(secrets).noneMatch(secret -> audited.toString().contains(secret));
    }

    private static String row(java.sql.ResultSet row) throws java.sql.SQLException {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            all.append(row.getString(i)).append(' ');
        }
        return all.toString();
    }

    /// A clock that goes when it is told to.
    private static final class Time extends Clock {

        private Instant now;

        Time(Instant now) {
            this.now = now;
        }

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
