package org.armillary.web.account;

import java.util.List;
import java.util.Optional;
import org.armillary.account.Role;
import org.armillary.guard.Exposure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// The OpenID Connect provider that the server's settings name, if they do.
///
/// ```
/// armillary.oidc.issuer: https://login.ministry.example    # ARMILLARY_OIDC_ISSUER
/// armillary.oidc.client-id: armillary
/// armillary.oidc.client-secret: …
/// armillary.oidc.name: The ministry                        # what the button says
/// armillary.oidc.organisation: ministry                    # who signs in for the first time joins it, as
/// armillary.oidc.role: reader                              # that; without it only who connected an account may
/// ```
///
/// Its endpoints are asked for when somebody first uses it, so that the server starts while it is away.
@Component
class Providers implements ClientRegistrationRepository {

    static final String ID = "provider";

    private final String issuer;
    private final String client;
    private final String secret;
    private final String name;
    private final String organisation;
    private final Role role;
    private final Exposure exposure;
    private volatile Optional<ClientRegistration> registration = Optional.empty();

    Providers(
            @Value("${armillary.oidc.issuer:}") String issuer,
            @Value("${armillary.oidc.client-id:armillary}") String client,
            @Value("${armillary.oidc.client-secret:}") String secret,
            @Value("${armillary.oidc.name:}") String name,
            @Value("${armillary.oidc.organisation:}") String organisation,
            @Value("${armillary.oidc.role:reader}") String role,
            Exposure exposure) {
        this.issuer = issuer;
        this.client = client;
        this.secret = secret;
        this.name = name.isBlank() ? issuer.replaceFirst("https?://", "") : name;
        this.organisation = organisation;
        this.role = Role.find(role)
                .orElseThrow(() -> new IllegalArgumentException("armillary.oidc.role '" + role
                        + "' is no role; use reader, analyst, officer, curator or admin"));
        this.exposure = exposure;
    }

    boolean exist() {
        return !issuer.isBlank();
    }

    /// The buttons of the page on which people sign in.
    List<SignInView.Provider> ways(String back) {
        if (!exist()) {
            return List.of();
        }
        String href = UriComponentsBuilder.fromPath("/oauth2/authorization/" + ID)
                .queryParam("back", "{back}")
                .build(back)
                .toString();
        return List.of(new SignInView.Provider(name, href));
    }

    /// The organisation that who signs in for the first time joins; empty where nobody does.
    Optional<String> organisation() {
        return Optional.of(organisation).filter(each -> !each.isBlank());
    }

    /// What they become there.
    Role role() {
        return role;
    }

    @Override
    public ClientRegistration findByRegistrationId(String id) {
        if (!exist() || !id.equals(ID)) {
            throw new IllegalArgumentException("no provider '" + id + "'");
        }
        if (registration.isEmpty()) {
            registration = Optional.of(discovered());
        }
        return registration.get();
    }

    private ClientRegistration discovered() {
        String site = exposure.site().map(Object::toString).orElse("{baseUrl}");
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(ID)
                .clientId(client)
                .clientSecret(secret)
                .clientName(name)
                .scope("openid", "profile")
                .redirectUri(site + "/login/oauth2/code/" + ID)
                .build();
    }
}
