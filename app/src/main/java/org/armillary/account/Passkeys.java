package org.armillary.account;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Passkeys (W3C Web Authentication): making them and signing in with them. The device must have made sure of its
/// person, by finger, face or PIN, so that a passkey stands for two factors.
///
/// A ceremony has two steps: the options, which the browser hands to the device, and its answer. The options wait in
/// bounded memory for five minutes under a ticket that only that browser has.
public final class Passkeys {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /// The first step of a ceremony.
    ///
    /// @param ticket what the browser sends back with the device's answer
    /// @param options JSON for the browser's `navigator.credentials`
    public record Begun(String ticket, String options) {}

    private final Book book;
    private final People people;
    private final PasskeyTable table;
    private final Webauthn4JRelyingPartyOperations party;
    private final Waiting<PublicKeyCredentialCreationOptions> making;
    private final Waiting<PublicKeyCredentialRequestOptions> signing;

    private Passkeys(Book book, People people, PasskeyTable table, Webauthn4JRelyingPartyOperations party) {
        this.book = book;
        this.people = people;
        this.table = table;
        this.party = party;
        this.making = new Waiting<>(PATIENCE, book.clock());
        this.signing = new Waiting<>(PATIENCE, book.clock());
    }

    /// @param site the address people reach the server at; its host is what passkeys are bound to
    static Passkeys of(Book book, People people, URI site) {
        PasskeyTable table = new PasskeyTable(book);
        PublicKeyCredentialRpEntity entity = PublicKeyCredentialRpEntity.builder()
                .id(site.getHost())
                .name("Armillary")
                .build();
        String origin = site.getScheme() + "://" + site.getAuthority();
        var party = new Webauthn4JRelyingPartyOperations(new PasskeyUsers(people), table, entity, Set.of(origin));
        party.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        party.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return new Passkeys(book, people, table, party);
    }

    public List<Passkey> list(UUID person) {
        return table.list(person);
    }

    /// Begins to make a passkey for a person.
    public Begun beginMaking(Person person) {
        var asking = new TestingAuthenticationToken(person.name(), "", AuthorityUtils.NO_AUTHORITIES);
        PublicKeyCredentialCreationOptions options = party.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(asking));
        return new Begun(making.put(options), JSON.writeValueAsString(options));
    }

    /// Keeps the passkey a device has made.
    ///
    /// @param answer the browser's credential, as JSON
    /// @throws AccountFault when it isn't what was asked for
    public void make(Person person, String ticket, String label, String answer) {
        PublicKeyCredentialCreationOptions options = making.take(ticket)
                .filter(asked -> PasskeyTable.person(asked.getUser().getId()).equals(person.id()))
                .orElseThrow(() -> refused("this took too long"));
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                    JSON.readValue(answer, new TypeReference<>() {});
            String called = label.isBlank() ? "passkey" : label.strip();
            party.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    options,
                    new RelyingPartyPublicKey(credential, called.substring(0, Math.min(100, called.length())))));
        } catch (RuntimeException e) {
            // The library says of a forged or garbled answer whatever comes to its mind, null pointers among it.
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    /// Takes a passkey away.
    public void remove(Person person, String credential) {
        book.change(transaction -> {
            int removed = transaction.update(
                    "delete from passkey where credential = ? and person = ?", credential, person.id());
            if (removed > 0) {
                book.changed(transaction, person.actor(), person.uri(), Map.of("what", "passkey-removed"));
            }
            return removed;
        });
    }

    /// Begins to sign somebody in; nobody knows yet who.
    public Begun beginSigningIn() {
        var anybody =
                new AnonymousAuthenticationToken("anybody", "anybody", AuthorityUtils.createAuthorityList("anybody"));
        PublicKeyCredentialRequestOptions options =
                party.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(anybody));
        return new Begun(signing.put(options), JSON.writeValueAsString(options));
    }

    /// Who signs in with a device's answer; empty where it proves nothing.
    public Optional<Person> signIn(String ticket, String answer) {
        Optional<PublicKeyCredentialRequestOptions> options = signing.take(ticket);
        if (options.isEmpty()) {
            return Optional.empty();
        }
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                    JSON.readValue(answer, new TypeReference<>() {});
            if (table.findByCredentialId(credential.getRawId()) == null) {
                return Optional.empty();
            }
            var user = party.authenticate(new RelyingPartyAuthenticationRequest(options.get(), credential));
            return user == null ? Optional.empty() : people.find(PasskeyTable.person(user.getId()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static AccountFault refused(String why) {
        return new AccountFault("passkey-refused", "the passkey can't be taken: " + why);
    }
}
