package org.armillary.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.armillary.account.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Who can reach the server: this machine's one user, or others.
///
/// The server is *alone* where it is bound to loopback, was told of no site that people reach it at, and has no
/// accounts. Then its one user may do everything and nobody signs in. In every other case only who is signed in may
/// do more than read.
@Component
public class Exposure {

    private final boolean loopback;
    private final Optional<URI> site;
    private final BooleanSupplier accounts;

    @Autowired
    Exposure(
            @Value("${server.address:127.0.0.1}") String address,
            @Value("${armillary.site:}") String site,
            Accounts accounts) {
        this(address, site, accounts::any);
    }

    Exposure(String address, String site, BooleanSupplier accounts) {
        this.loopback = isLoopback(address);
        this.site = site.isBlank() ? Optional.empty() : Optional.of(siteOf(site.strip()));
        this.accounts = accounts;
    }

    /// Whether only this machine's one user reaches the server.
    public boolean alone() {
        return loopback && site.isEmpty() && !accounts.getAsBoolean();
    }

    /// Whether anybody can change anything: the one user, or who signs in.
    public boolean writing() {
        return alone() || accounts.getAsBoolean();
    }

    /// Whether anybody can sign in.
    public boolean signingIn() {
        return accounts.getAsBoolean();
    }

    /// The address that people reach the server at, where it was told.
    public Optional<URI> site() {
        return site;
    }

    /// Whether the server is bound to this machine alone; a proxy before it may still let others in.
    boolean loopback() {
        return loopback;
    }

    /// Whether secrets may pass: encrypted as far as this server or a proxy it believes can tell, or never leaving this
    /// machine. That people are told an encrypted address is not enough; somebody may have gone around it.
    public boolean isConfidential(HttpServletRequest request) {
        return request.isSecure() || isLoopback(request.getRemoteAddr());
    }

    /// Whether browsers reach the server encrypted.
    public boolean isEncrypted(HttpServletRequest request) {
        return request.isSecure()
                || site.filter(each -> each.getScheme().equals("https")).isPresent();
    }

    private static URI siteOf(String site) {
        URI uri = URI.create(site.endsWith("/") ? site.substring(0, site.length() - 1) : site);
        boolean web = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT).matches("https?");
        if (!web || uri.getHost() == null || !uri.getRawPath().isEmpty()) {
            throw new IllegalArgumentException(
                    "armillary.site '" + site + "' is no address of a site; write it as https://observatory.example");
        }
        return uri;
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "server.address '" + address + "' is no address of this machine; use 127.0.0.1 or an IP address",
                    e);
        }
    }
}
