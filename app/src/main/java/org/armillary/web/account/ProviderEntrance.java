package org.armillary.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.account.AccountFault;
import org.armillary.account.Accounts;
import org.armillary.account.Actor;
import org.armillary.account.Caller;
import org.armillary.account.Person;
import org.armillary.account.Role;
import org.armillary.account.Session;
import org.armillary.guard.Callers;
import org.armillary.guard.Exposure;
import org.armillary.web.WayIn;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.stereotype.Component;

/// Signing in with an OpenID Connect provider: authorization code with PKCE, state and nonce. The identity token says
/// who it is; no token of the provider is kept.
///
/// Somebody who is signed in already connects their account; somebody unknown joins the organisation that the settings
/// name, or is refused.
@Component
class ProviderEntrance implements WayIn {

    private static final int NAME_LENGTH = 50;

    private final Providers providers;
    private final ProviderRequests requests;
    private final Accounts accounts;
    private final Entrance entrance;
    private final Exposure exposure;

    ProviderEntrance(
            Providers providers, ProviderRequests requests, Accounts accounts, Entrance entrance, Exposure exposure) {
        this.providers = providers;
        this.requests = requests;
        this.accounts = accounts;
        this.entrance = entrance;
        this.exposure = exposure;
    }

    @Override
    public void open(HttpSecurity http) {
        if (!providers.exist()) {
            return;
        }
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(providers, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.clientRegistrationRepository(providers)
                .authorizedClientRepository(new Forgotten())
                .authorizationEndpoint(endpoint ->
                        endpoint.authorizationRequestResolver(resolver).authorizationRequestRepository(requests))
                .securityContextRepository(new RequestAttributeSecurityContextRepository())
                .loginPage("/sign-in")
                .successHandler(this::proved)
                .failureHandler((request, response, failure) -> response.sendRedirect("/sign-in?fault=provider")));
    }

    private void proved(HttpServletRequest request, HttpServletResponse response, Authentication proof)
            throws IOException {
        if (!exposure.signingIn() || !(proof.getPrincipal() instanceof OidcUser user)) {
            response.sendRedirect("/sign-in?fault=provider");
            return;
        }
        String subject = user.getIdToken().getIssuer() + " " + user.getSubject();
        Caller caller = Callers.of(request);
        Optional<Person> known = accounts.people().findSubject(subject);
        if (caller.person().isPresent() && known.isEmpty()) {
            response.sendRedirect(connected(caller, subject));
            return;
        }
        Optional<Person> person = known.or(() -> joined(user, subject)).filter(each -> !each.isDisabled());
        if (person.isEmpty()) {
            response.sendRedirect("/sign-in?fault=provider");
            return;
        }
        entrance.enter(person.get(), Session.Means.PROVIDER, request, response);
        Object back = request.getAttribute(ProviderRequests.BACK);
        response.sendRedirect(back instanceof String address ? address : "/");
    }

    private String connected(Caller caller, String subject) {
        if (!accounts.sessions().isProved(Entrance.session(caller))) {
            return "/sign-in/again?back=/account";
        }
        try {
            accounts.people().connect(Entrance.person(caller), subject);
            return "/account";
        } catch (AccountFault taken) {
            return "/account?fault=" + taken.kind();
        }
    }

    private Optional<Person> joined(OidcUser user, String subject) {
        return providers.organisation().map(organisation -> {
            Actor provider = new Actor("provider", organisation, Role.ADMIN);
            String shown = Optional.ofNullable(user.getFullName()).orElse("");
            Person person = accounts.people().create(provider, organisation, freeName(user), shown, providers.role());
            accounts.people().connect(person, subject);
            return person;
        });
    }

    /// A name to be known by that nobody has yet, as near to the provider's as can be.
    private String freeName(OidcUser user) {
        String called = Stream.of(user.getPreferredUsername(), user.getEmail())
                .filter(each -> each != null && !each.isBlank())
                .findFirst()
                .orElse("person");
        String plain = Normalizer.normalize(called.split("@", 2)[0], Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]", "")
                .replaceFirst("^[^a-z]+", "");
        String name = plain.length() < 2 ? "person" : plain.substring(0, Math.min(NAME_LENGTH, plain.length()));
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? name : name + "-" + number)
                .filter(each -> accounts.people().find(each).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// Tokens of the provider are used for nothing and kept nowhere.
    private static final class Forgotten implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings({"unchecked", "NullAway"})
        public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
                String id, Authentication proof, HttpServletRequest request) {
            return (T) null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication proof,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String id, Authentication proof, HttpServletRequest request, HttpServletResponse response) {}
    }
}
