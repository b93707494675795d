package org.armillary.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.armillary.account.Accounts;
import org.armillary.account.Passkeys;
import org.armillary.guard.Exposure;
import org.springframework.stereotype.Component;

/// Which site passkeys are bound to: the one the server was told, or `localhost` where the browser is on this machine.
/// A browser makes none for an IP address.
@Component
class PasskeySite {

    private final Accounts accounts;
    private final Exposure exposure;
    private final Map<URI, Passkeys> sites = new ConcurrentHashMap<>();

    PasskeySite(Accounts accounts, Exposure exposure) {
        this.accounts = accounts;
        this.exposure = exposure;
    }

    /// Empty where the address the browser is at can have none.
    Optional<Passkeys> find(HttpServletRequest request) {
        boolean local = request.getServerName().equals("localhost");
        return exposure.site()
                .or(() -> local
                        ? Optional.of(URI.create("http://localhost:" + request.getLocalPort()))
                        : Optional.empty())
                .map(site -> sites.computeIfAbsent(site, accounts::passkeys));
    }

    /// What a person has, whatever address they are at.
    Passkeys any(HttpServletRequest request) {
        return find(request).orElseGet(() -> sites.computeIfAbsent(URI.create("http://localhost"), accounts::passkeys));
    }
}
