package org.armillary.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.armillary.account.Accounts;
import org.armillary.account.Caller;
import org.armillary.account.Passkeys;
import org.armillary.account.Person;
import org.armillary.account.Session;
import org.armillary.account.SignIns;
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

/// Signing in with a password, a recovery code or a passkey, proving it once more, and signing out.
@Controller
class SignInPages {

    private final Accounts accounts;
    private final Entrance entrance;
    private final PasskeySite passkeys;
    private final Providers providers;
    private final Pages pages;

    SignInPages(Accounts accounts, Entrance entrance, PasskeySite passkeys, Providers providers, Pages pages) {
        this.accounts = accounts;
        this.entrance = entrance;
        this.passkeys = passkeys;
        this.providers = providers;
        this.pages = pages;
    }

    @GetMapping("/sign-in")
    ResponseEntity<byte[]> show(
            Frame frame,
            @RequestParam(defaultValue = "/") String back,
            @RequestParam(defaultValue = "") String fault,
            CsrfToken token,
            HttpServletRequest request) {
        entrance.checkOpen(request);
        String said = fault.equals("provider") ? frame.say("signIn.fault.provider") : "";
        return page(HttpStatus.OK, frame, back, "", said, Optional.empty(), token, request);
    }

    @PostMapping("/sign-in")
    ResponseEntity<byte[]> withPassword(
            Frame frame,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(defaultValue = "/") String back,
            CsrfToken token,
            HttpServletRequest request,
            HttpServletResponse response) {
        entrance.checkOpen(request);
        SignIns.Outcome outcome = accounts.signIns().withPassword(name, password, Callers.address(request));
        return answer(outcome, Session.Means.PASSWORD, frame, back, name, token, request, response);
    }

    @PostMapping("/sign-in/recovery")
    ResponseEntity<byte[]> withRecoveryCode(
            Frame frame,
            @RequestParam String name,
            @RequestParam String code,
            CsrfToken token,
            HttpServletRequest request,
            HttpServletResponse response) {
        entrance.checkOpen(request);
        SignIns.Outcome outcome = accounts.signIns().withRecoveryCode(name, code, Callers.address(request));
        return answer(outcome, Session.Means.RECOVERY_CODE, frame, "/account", name, token, request, response);
    }

    /// The first step with a passkey: what the browser hands to the device.
    @PostMapping(path = "/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Passkeys.Begun> passkeyOptions(HttpServletRequest request) {
        entrance.checkOpen(request);
        return ResponseEntity.ok(passkeys(request).beginSigningIn());
    }

    @PostMapping("/sign-in/passkey")
    ResponseEntity<byte[]> withPasskey(
            Frame frame,
            Caller caller,
            @RequestParam String ticket,
            @RequestParam String answer,
            @RequestParam(defaultValue = "/") String back,
            CsrfToken token,
            HttpServletRequest request,
            HttpServletResponse response) {
        entrance.checkOpen(request);
        checkTries(request);
        Optional<Person> proved = passkeys(request).signIn(ticket, answer).filter(each -> !each.isDisabled());
        if (proved.isEmpty()) {
            String fault = frame.say("signIn.fault.passkey");
            return page(HttpStatus.FORBIDDEN, frame, back, "", fault, caller.person(), token, request);
        }
        entrance.enter(proved.get(), Session.Means.PASSKEY, request, response);
        return Entrance.to(back);
    }

    @GetMapping("/sign-in/again")
    ResponseEntity<byte[]> again(
            Frame frame,
            Caller caller,
            @RequestParam(defaultValue = "/account") String back,
            CsrfToken token,
            HttpServletRequest request) {
        return page(HttpStatus.OK, frame, back, "", "", Optional.of(Entrance.person(caller)), token, request);
    }

    @PostMapping("/sign-in/again")
    ResponseEntity<byte[]> again(
            Frame frame,
            Caller caller,
            @RequestParam String password,
            @RequestParam(defaultValue = "/account") String back,
            CsrfToken token,
            HttpServletRequest request,
            HttpServletResponse response) {
        Person person = Entrance.person(caller);
        return switch (accounts.signIns().withPassword(person.name(), password, Callers.address(request))) {
            case SignIns.Outcome.Proved(Person proved) -> {
                entrance.enter(proved, Session.Means.PASSWORD, request, response);
                yield Entrance.to(back);
            }
            case SignIns.Outcome.Wrong() ->
                page(
                        HttpStatus.FORBIDDEN,
                        frame,
                        back,
                        "",
                        frame.say("signIn.fault.wrongPassword"),
                        Optional.of(person),
                        token,
                        request);
            case SignIns.Outcome.TooMany(Duration after) -> throw new Refusal(Problem.tooMany(after));
        };
    }

    @PostMapping("/sign-out")
    ResponseEntity<byte[]> leave(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        accounts.sessions()
                .end(Entrance.person(caller), Entrance.session(caller).id());
        entrance.leave(request, response);
        return Entrance.to("/");
    }

    private ResponseEntity<byte[]> answer(
            SignIns.Outcome outcome,
            Session.Means means,
            Frame frame,
            String back,
            String name,
            CsrfToken token,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (outcome) {
            case SignIns.Outcome.Proved(Person person) -> {
                entrance.enter(person, means, request, response);
                yield Entrance.to(back);
            }
            case SignIns.Outcome.Wrong() -> {
                String fault = frame.say("signIn.fault.wrong");
                yield page(HttpStatus.FORBIDDEN, frame, back, name, fault, Optional.empty(), token, request);
            }
            case SignIns.Outcome.TooMany(Duration after) -> throw new Refusal(Problem.tooMany(after));
        };
    }

    private void checkTries(HttpServletRequest request) {
        accounts.signIns().findWait(Callers.address(request)).ifPresent(wait -> {
            throw new Refusal(Problem.tooMany(wait));
        });
    }

    private Passkeys passkeys(HttpServletRequest request) {
        return passkeys.find(request)
                .orElseThrow(() -> new Refusal(Problem.of("no-passkeys-here", HttpStatus.BAD_REQUEST)));
    }

    /// @param again who is asked to prove it once more
    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Frame frame,
            String back,
            String name,
            String fault,
            Optional<Person> again,
            CsrfToken token,
            HttpServletRequest request) {
        SignInView view = new SignInView(
                FormToken.of(token),
                back,
                again.map(Person::name).orElse(name),
                fault,
                again.isPresent(),
                passkeys.find(request).isPresent(),
                providers.ways(back));
        return pages.show(status, "sign-in", frame, view);
    }
}
