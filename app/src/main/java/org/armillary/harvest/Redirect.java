package org.armillary.harvest;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;

/// Where an answer leads on.
final class Redirect {

    private Redirect() {}

    /// The next address; empty where the answer is no redirect.
    ///
    /// Who began with encryption goes on with it: a publisher that names an unencrypted address of the usual port
    /// is asked for the encrypted one.
    ///
    /// @throws Refused when it is a redirect without a usable address
    static Optional<URI> find(HttpResponse<?> response, URI from) throws Refused {
        boolean leads = switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
        if (!leads) {
            return Optional.empty();
        }
        String location = response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new Refused(from + " leads on without saying where to"));
        return to(location.strip(), from);
    }

    /// The address that a `Location` means.
    static Optional<URI> to(String location, URI from) throws Refused {
        try {
            URI next = from.resolve(location);
            boolean plain = "http".equalsIgnoreCase(next.getScheme()) && "https".equalsIgnoreCase(from.getScheme());
            if (plain && next.getPort() != -1 && next.getPort() != 80) {
                throw new Refused(from + " leads from an encrypted address to one that is not");
            }
            String text = plain
                    ? next.toString()
                            .replaceFirst("(?i)^http:", "https:")
                            .replaceFirst("^(https://[^/:]+):80(?=/|$)", "$1")
                    : next.toString();
            return Optional.of(URI.create(text.replaceFirst("#.*$", "")));
        } catch (IllegalArgumentException e) {
            throw new Refused(from + " leads on to what is no address");
        }
    }
}
