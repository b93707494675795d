package org.armillary.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.armillary.account.AccountFault;
import org.armillary.account.Accounts;
import org.armillary.account.Caller;
import org.armillary.account.Passkeys;
import org.armillary.account.Person;
import org.armillary.account.Scope;
import org.armillary.account.Session;
import org.armillary.guard.Callers;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A person's own account: password, passkeys, recovery codes, sessions, programs. What changes a way in asks for a
/// fresh proof of who it is.
@Controller
class AccountPages {

    private static final String PAGE = "/account";

    private final Accounts accounts;
    private final Entrance entrance;
    private final PasskeySite passkeys;
    private final AccountRows rows;
    private final Pages pages;

    AccountPages(Accounts accounts, Entrance entrance, PasskeySite passkeys, AccountRows rows, Pages pages) {
        this.accounts = accounts;
        this.entrance = entrance;
        this.passkeys = passkeys;
        this.rows = rows;
        this.pages = pages;
    }

    @GetMapping("/account")
    ResponseEntity<byte[]> show(
            Frame frame,
            Caller caller,
            @RequestParam(defaultValue = "") String fault,
            CsrfToken token,
            HttpServletRequest request) {
        String said = fault.equals("subject-taken") ? frame.say("account.fault.subject-taken") : "";
        return pages.show("account", frame, rows.view(caller, AccountView.Fresh.NONE, said, frame, token, request));
    }

    @PostMapping("/account/password")
    ResponseEntity<byte[]> password(
            Frame frame,
            Caller caller,
            @RequestParam(defaultValue = "") String old,
            @RequestParam String password,
            CsrfToken token,
            HttpServletRequest request,
            HttpServletResponse response) {
        Person person = Entrance.person(caller);
        Session session = Entrance.session(caller);
        return proved(caller, frame, token, request, () -> {
            checkOld(person, old, request);
            accounts.people().setPassword(person, password);
            accounts.sessions().endOthers(person, session.id());
            entrance.enter(person, session.means(), request, response);
            return Entrance.to(PAGE);
        });
    }

    private void checkOld(Person person, String old, HttpServletRequest request) {
        if (person.password().isEmpty()) {
            return;
        }
        switch (accounts.signIns().withPassword(person.name(), old, Callers.address(request))) {
            case org.armillary.account.SignIns.Outcome.Proved(Person same) -> {}
            case org.armillary.account.SignIns.Outcome.Wrong() ->
                throw new Refusal(Problem.of("wrong-password", HttpStatus.FORBIDDEN));
            case org.armillary.account.SignIns.Outcome.TooMany(Duration after) ->
                throw new Refusal(Problem.tooMany(after));
        }
    }

    @PostMapping("/account/recovery")
    ResponseEntity<byte[]> recoveryCodes(Frame frame, Caller caller, CsrfToken token, HttpServletRequest request) {
        Person person = Entrance.person(caller);
        return proved(caller, frame, token, request, () -> {
            List<String> codes = accounts.codes().renew(person);
            return fresh(new AccountView.Fresh(codes, "", ""), caller, frame, token, request);
        });
    }

    @PostMapping("/account/sessions/end")
    ResponseEntity<byte[]> endSessions(
            Frame frame,
            Caller caller,
            @RequestParam(defaultValue = "") String id,
            CsrfToken token,
            HttpServletRequest request) {
        Person person = Entrance.person(caller);
        return proved(caller, frame, token, request, () -> {
            if (id.isEmpty()) {
                accounts.sessions().endOthers(person, Entrance.session(caller).id());
            } else {
                accounts.sessions().end(person, uuid(id));
            }
            return Entrance.to(PAGE);
        });
    }

    @PostMapping("/account/programs")
    ResponseEntity<byte[]> program(
            Frame frame,
            Caller caller,
            @RequestParam String name,
            @RequestParam(defaultValue = "") List<String> scope,
            @RequestParam(defaultValue = "90") int days,
            CsrfToken token,
            HttpServletRequest request) {
        Person person = Entrance.person(caller);
        return proved(caller, frame, token, request, () -> {
            String made = accounts.programs().issue(person, name.strip(), scopes(scope), Duration.ofDays(days));
            return fresh(new AccountView.Fresh(List.of(), made, name.strip()), caller, frame, token, request);
        });
    }

    private static Set<Scope> scopes(List<String> words) {
        try {
            return words.isEmpty() ? EnumSet.noneOf(Scope.class) : Scope.parse(String.join(" ", words));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.badRequest(PAGE));
        }
    }

    @PostMapping("/account/programs/revoke")
    ResponseEntity<byte[]> revoke(Caller caller, @RequestParam String id) {
        Person person = Entrance.person(caller);
        accounts.programs().revoke(person.actor(), person, uuid(id));
        return Entrance.to(PAGE);
    }

    /// The first step of making a passkey: what the browser hands to the device.
    @PostMapping(path = "/account/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Passkeys.Begun> passkeyOptions(Caller caller, HttpServletRequest request) {
        Person person = Entrance.person(caller);
        checkStrength(caller, request);
        if (!accounts.sessions().isProved(Entrance.session(caller))) {
            throw new Refusal(Problem.of("prove-again", HttpStatus.FORBIDDEN));
        }
        return ResponseEntity.ok(here(request).beginMaking(person));
    }

    @PostMapping("/account/passkeys")
    ResponseEntity<byte[]> passkey(
            Frame frame,
            Caller caller,
            @RequestParam String ticket,
            @RequestParam String answer,
            @RequestParam(defaultValue = "") String label,
            CsrfToken token,
            HttpServletRequest request,
            HttpServletResponse response) {
        Person person = Entrance.person(caller);
        return proved(caller, frame, token, request, () -> {
            here(request).make(person, ticket, label, answer);
            // Whoever has just used the passkey's device has proved more than before.
            entrance.enter(person, Session.Means.PASSKEY, request, response);
            return Entrance.to(PAGE);
        });
    }

    @PostMapping("/account/passkeys/remove")
    ResponseEntity<byte[]> removePasskey(
            Frame frame, Caller caller, @RequestParam String credential, CsrfToken token, HttpServletRequest request) {
        Person person = Entrance.person(caller);
        return proved(caller, frame, token, request, () -> {
            passkeys.any(request).remove(person, credential);
            return Entrance.to(PAGE);
        });
    }

    private Passkeys here(HttpServletRequest request) {
        return passkeys.find(request)
                .orElseThrow(() -> new Refusal(Problem.of("no-passkeys-here", HttpStatus.BAD_REQUEST)));
    }

    /// Changes a way in, once who it is was proved a short while ago; what can't be done is said on the page.
    private ResponseEntity<byte[]> proved(
            Caller caller,
            Frame frame,
            CsrfToken token,
            HttpServletRequest request,
            Supplier<ResponseEntity<byte[]>> change) {
        checkStrength(caller, request);
        if (!accounts.sessions().isProved(Entrance.session(caller))) {
            return Entrance.to("/sign-in/again?back=/account");
        }
        try {
            return change.get();
        } catch (AccountFault fault) {
            AccountView view =
                    rows.view(caller, AccountView.Fresh.NONE, Faults.say(fault, frame), frame, token, request);
            return pages.show(HttpStatus.CONFLICT, "account", frame, view);
        }
    }

    /// Who knows a password alone makes no other way in beside a passkey that exists already: it would be a way around
    /// the passkey.
    private void checkStrength(Caller caller, HttpServletRequest request) {
        boolean weak = caller.means() == Caller.Means.PERSON_WITHOUT_PASSKEY
                && Entrance.session(caller).means() == Session.Means.PASSWORD;
        UUID person = Entrance.person(caller).id();
        if (weak && !passkeys.any(request).list(person).isEmpty()) {
            throw new Refusal(Problem.of("passkey-needed", HttpStatus.FORBIDDEN));
        }
    }

    private ResponseEntity<byte[]> fresh(
            AccountView.Fresh fresh, Caller caller, Frame frame, CsrfToken token, HttpServletRequest request) {
        return pages.show("account", frame, rows.view(caller, fresh, "", frame, token, request));
    }

    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.badRequest(PAGE));
        }
    }
}
