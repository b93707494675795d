package org.armillary.web.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.armillary.account.AccountFault;
import org.armillary.account.Accounts;
import org.armillary.account.Actor;
import org.armillary.account.Caller;
import org.armillary.account.OneTimeLink;
import org.armillary.account.Organisation;
import org.armillary.account.Person;
import org.armillary.account.Role;
import org.armillary.guard.Exposure;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// An organisation's people and their roles, for its administrators. Every change asks for a fresh proof of who it is.
@Controller
class OrganisationPages {

    private static final String PAGE = "/organisation";

    private final Accounts accounts;
    private final AccountRows rows;
    private final Exposure exposure;
    private final Site site;
    private final Pages pages;

    OrganisationPages(Accounts accounts, AccountRows rows, Exposure exposure, Site site, Pages pages) {
        this.accounts = accounts;
        this.rows = rows;
        this.exposure = exposure;
        this.site = site;
        this.pages = pages;
    }

    @GetMapping("/organisation")
    ResponseEntity<byte[]> show(Frame frame, Caller caller, CsrfToken token) {
        return pages.show(PAGE.substring(1), frame, view(caller, "", "", "", frame, token));
    }

    @PostMapping("/organisation/invite")
    ResponseEntity<byte[]> invite(
            Frame frame,
            Caller caller,
            @RequestParam(defaultValue = "") String name,
            @RequestParam String role,
            CsrfToken token) {
        return proved(caller, frame, token, () -> {
            String code = accounts.links().invite(actor(caller), name.strip(), role(role));
            return pages.show("organisation", frame, view(caller, code, name.strip(), "", frame, token));
        });
    }

    @PostMapping("/organisation/invitations/end")
    ResponseEntity<byte[]> takeBack(Frame frame, Caller caller, CsrfToken token) {
        return changed(caller, frame, token, () -> accounts.links().takeBack(actor(caller)));
    }

    @PostMapping("/organisation/people/role")
    ResponseEntity<byte[]> role(
            Frame frame, Caller caller, @RequestParam String id, @RequestParam String role, CsrfToken token) {
        return changed(
                caller,
                frame,
                token,
                () -> accounts.people().changeRole(actor(caller), AccountPages.uuid(id), role(role)));
    }

    @PostMapping("/organisation/people/disable")
    ResponseEntity<byte[]> disable(
            Frame frame,
            Caller caller,
            @RequestParam String id,
            @RequestParam(defaultValue = "true") boolean disabled,
            CsrfToken token) {
        return changed(
                caller, frame, token, () -> accounts.people().disable(actor(caller), AccountPages.uuid(id), disabled));
    }

    @PostMapping("/organisation/people/way-in")
    ResponseEntity<byte[]> wayIn(Frame frame, Caller caller, @RequestParam String id, CsrfToken token) {
        return proved(caller, frame, token, () -> {
            Person person = accounts.people().get(actor(caller).organisation(), AccountPages.uuid(id));
            String code = accounts.links().wayIn(actor(caller), person);
            return pages.show("organisation", frame, view(caller, code, person.name(), "", frame, token));
        });
    }

    @PostMapping("/organisation/programs/revoke")
    ResponseEntity<byte[]> revoke(
            Frame frame, Caller caller, @RequestParam String person, @RequestParam String id, CsrfToken token) {
        return changed(caller, frame, token, () -> {
            Person owner = accounts.people().get(actor(caller).organisation(), AccountPages.uuid(person));
            accounts.programs().revoke(actor(caller), owner, AccountPages.uuid(id));
        });
    }

    @PostMapping("/organisation/passkeys")
    ResponseEntity<byte[]> askForPasskeys(
            Frame frame, Caller caller, @RequestParam(defaultValue = "false") boolean asked, CsrfToken token) {
        return changed(caller, frame, token, () -> accounts.organisations().askForPasskeys(actor(caller), asked));
    }

    private ResponseEntity<byte[]> changed(Caller caller, Frame frame, CsrfToken token, Runnable change) {
        return proved(caller, frame, token, () -> {
            change.run();
            return Entrance.to(PAGE);
        });
    }

    private ResponseEntity<byte[]> proved(
            Caller caller, Frame frame, CsrfToken token, Supplier<ResponseEntity<byte[]>> change) {
        if (!accounts.sessions().isProved(Entrance.session(caller))) {
            return Entrance.to("/sign-in/again?back=/organisation");
        }
        try {
            return change.get();
        } catch (AccountFault fault) {
            OrganisationView view = view(caller, "", "", Faults.say(fault, frame), frame, token);
            return pages.show(HttpStatus.CONFLICT, "organisation", frame, view);
        }
    }

    private static Actor actor(Caller caller) {
        return Entrance.person(caller).actor();
    }

    private static Role role(String word) {
        return Role.find(word).orElseThrow(() -> new Refusal(Problem.badRequest(PAGE)));
    }

    private OrganisationView view(
            Caller caller, String code, String codeFor, String fault, Frame frame, CsrfToken token) {
        Person self = Entrance.person(caller);
        Organisation organisation = accounts.organisations().get(self.organisation());
        String path = "/join?code=" + code;
        return new OrganisationView(
                FormToken.of(token),
                organisation.id(),
                organisation.name(),
                accounts.sessions().isProved(Entrance.session(caller)),
                code.isEmpty() ? "" : exposure.site().map(each -> each + path).orElseGet(() -> site.absolute(path)),
                code,
                codeFor,
                fault,
                organisation.passkeys(),
                organisation.curates(),
                people(self, frame),
                accounts.links().listOpen(organisation.id()).stream()
                        .map(each -> row(each, frame))
                        .toList(),
                Arrays.stream(Role.values())
                        .map(each -> new OrganisationView.RoleRow(
                                each.word(),
                                frame.say("role." + each.word()),
                                frame.say("role." + each.word() + ".does")))
                        .toList());
    }

    private List<OrganisationView.PersonRow> people(Person self, Frame frame) {
        return accounts.people().list(self.organisation()).stream()
                .map(each -> new OrganisationView.PersonRow(
                        each.id().toString(),
                        each.name(),
                        each.shown(),
                        each.role().word(),
                        each.isDisabled(),
                        each.id().equals(self.id()),
                        rows.programRows(each.id(), frame)))
                .toList();
    }

    private static OrganisationView.InvitationRow row(OneTimeLink link, Frame frame) {
        return new OrganisationView.InvitationRow(
                Optional.of(link.name()).filter(each -> !each.isEmpty()).orElse("–"),
                frame.say("role." + link.role().word()),
                link.createdBy(),
                frame.wording().moment(link.expiresAt()));
    }
}
