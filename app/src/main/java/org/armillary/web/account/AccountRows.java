package org.armillary.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.armillary.account.Accounts;
import org.armillary.account.Caller;
import org.armillary.account.Permission;
import org.armillary.account.Person;
import org.armillary.account.Program;
import org.armillary.account.Scope;
import org.armillary.account.Session;
import org.armillary.web.Frame;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Fills the page of an account.
@Component
class AccountRows {

    private final Accounts accounts;
    private final PasskeySite passkeys;

    AccountRows(Accounts accounts, PasskeySite passkeys) {
        this.accounts = accounts;
        this.passkeys = passkeys;
    }

    AccountView view(
            Caller caller,
            AccountView.Fresh fresh,
            String fault,
            Frame frame,
            CsrfToken token,
            HttpServletRequest request) {
        UUID id = Entrance.person(caller).id();
        Person person = accounts.people().find(id).orElseThrow();
        Session session = Entrance.session(caller);
        return new AccountView(
                FormToken.of(token),
                person.name(),
                person.shown(),
                accounts.organisations().get(person.organisation()).name(),
                frame.say("role." + person.role().word()),
                accounts.sessions().isProved(session),
                frame.text("welcome").equals("true"),
                person.password().isPresent(),
                fresh,
                fault,
                passkeys.find(request).isPresent(),
                caller.means() == Caller.Means.PERSON_WITHOUT_PASSKEY,
                passkeyRows(id, frame, request),
                accounts.codes().left(id),
                sessionRows(id, session, frame),
                programRows(id, frame),
                scopes(person, frame),
                caller.may(Permission.ADMINISTER),
                caller.may(Permission.AUDIT));
    }

    private List<AccountView.PasskeyRow> passkeyRows(UUID person, Frame frame, HttpServletRequest request) {
        return passkeys.any(request).list(person).stream()
                .map(each -> new AccountView.PasskeyRow(
                        each.credential(),
                        each.label(),
                        frame.wording().moment(each.createdAt()),
                        frame.wording().moment(each.usedAt())))
                .toList();
    }

    private List<AccountView.SessionRow> sessionRows(UUID person, Session here, Frame frame) {
        return accounts.sessions().list(person).stream()
                .map(each -> new AccountView.SessionRow(
                        each.id().toString(),
                        agent(each.agent(), frame),
                        each.address(),
                        frame.say("account.means." + each.means().word()),
                        frame.wording().moment(each.createdAt()),
                        frame.wording().moment(each.seenAt()),
                        each.id().equals(here.id())))
                .toList();
    }

    /// What a browser calls itself, as far as people know it.
    private static String agent(String agent, Frame frame) {
        List<String> known = List.of("Firefox", "Edg", "OPR", "Chrome", "Safari");
        Optional<String> browser = known.stream().filter(agent::contains).findFirst();
        return browser.map(each -> each.equals("Edg") ? "Edge" : each.equals("OPR") ? "Opera" : each)
                .orElse(agent.isBlank() ? frame.say("account.agent.none") : agent.split("[ /(]", 2)[0]);
    }

    List<AccountView.ProgramRow> programRows(UUID person, Frame frame) {
        return accounts.programs().list(person).stream()
                .map(each -> row(each, frame))
                .toList();
    }

    private static AccountView.ProgramRow row(Program program, Frame frame) {
        String scopes = Arrays.stream(Scope.values())
                .filter(program.scopes()::contains)
                .map(each -> frame.say("scope." + each.word()))
                .collect(Collectors.joining(", "));
        Instant until = program.expiresAt();
        return new AccountView.ProgramRow(
                program.id().toString(),
                program.name(),
                program.hint(),
                scopes,
                frame.wording().moment(until),
                program.usedAt().map(frame.wording()::moment).orElse(frame.say("account.programs.unused")));
    }

    private static List<AccountView.ScopeRow> scopes(Person person, Frame frame) {
        return Arrays.stream(Scope.values())
                .filter(each -> person.role().atLeast(each.least()))
                .map(each -> new AccountView.ScopeRow(each.word(), frame.say("scope." + each.word() + ".does")))
                .toList();
    }
}
