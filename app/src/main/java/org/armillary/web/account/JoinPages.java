package org.armillary.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.armillary.account.AccountFault;
import org.armillary.account.Accounts;
import org.armillary.account.OneTimeLink;
import org.armillary.account.Person;
import org.armillary.account.Session;
import org.armillary.guard.Callers;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a one-time link leads to: a new account, or a new way into an old one. Looking doesn't use the link up.
@Controller
class JoinPages {

    private final Accounts accounts;
    private final Entrance entrance;
    private final Pages pages;

    JoinPages(Accounts accounts, Entrance entrance, Pages pages) {
        this.accounts = accounts;
        this.entrance = entrance;
        this.pages = pages;
    }

    @GetMapping("/join")
    ResponseEntity<byte[]> show(
            Frame frame, @RequestParam(defaultValue = "") String code, CsrfToken token, HttpServletRequest request) {
        entrance.checkOpen(request);
        if (code.isBlank()) {
            return pages.show("join", frame, asking(token, ""));
        }
        checkTries(request);
        return accounts.links()
                .find(code)
                .map(link -> pages.show("join", frame, view(link, code, link.name(), "", "", frame, token)))
                .orElseGet(() -> pages.show(
                        HttpStatus.NOT_FOUND, "join", frame, asking(token, frame.say("account.fault.link-used"))));
    }

    @PostMapping("/join")
    ResponseEntity<byte[]> join(
            Frame frame,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam String password,
            CsrfToken token,
            HttpServletRequest request,
            HttpServletResponse response) {
        entrance.checkOpen(request);
        checkTries(request);
        try {
            Person person = accounts.links().use(code, name.strip(), shown.strip(), password);
            entrance.enter(person, Session.Means.ONE_TIME_LINK, request, response);
            return Entrance.to("/account?welcome=true");
        } catch (AccountFault fault) {
            String said = Faults.say(fault, frame);
            Optional<OneTimeLink> link = accounts.links().find(code);
            JoinView view =
                    link.isPresent() ? view(link.get(), code, name, shown, said, frame, token) : asking(token, said);
            return pages.show(HttpStatus.CONFLICT, "join", frame, view);
        }
    }

    private void checkTries(HttpServletRequest request) {
        accounts.signIns().findWait(Callers.address(request)).ifPresent(this::refuse);
    }

    private void refuse(Duration wait) {
        throw new Refusal(Problem.tooMany(wait));
    }

    private static JoinView asking(CsrfToken token, String fault) {
        return new JoinView(FormToken.of(token), "", false, "", "", "", false, "", fault);
    }

    private JoinView view(
            OneTimeLink link, String code, String name, String shown, String fault, Frame frame, CsrfToken token) {
        return new JoinView(
                FormToken.of(token),
                code,
                true,
                accounts.organisations().get(link.organisation()).name(),
                frame.say("role." + link.role().word()),
                link.person().isPresent() ? link.name() : name,
                link.person().isPresent(),
                shown,
                fault);
    }
}
