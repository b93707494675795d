package org.armillary.catalogue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.law.frbr.Jurisdiction;

/// An official publisher of norms: whose texts it gives out, from which hosts, at what pace, under what terms.
///
/// @param id its permanent name, such as `gb-legislation`
/// @param name what it is called
/// @param jurisdictions whose norms it publishes
/// @param site where a person begins
/// @param hosts the only hosts that are asked, in lower case
/// @param pause least time between two requests to one of its hosts
/// @param key what it wants to know whoever asks by, where it does
/// @param sold whether it sells its texts: then nothing is fetched
/// @param terms under which its texts may be used
/// @param note what else to know; may be empty
/// @param documents where its texts are, the best first
public record Publisher(
        String id,
        String name,
        List<Jurisdiction> jurisdictions,
        URI site,
        List<String> hosts,
        Duration pause,
        Optional<Key> key,
        boolean sold,
        String terms,
        String note,
        List<DocumentAddress> documents) {

    public Publisher {
        jurisdictions = List.copyOf(jurisdictions);
        hosts = List.copyOf(hosts);
        documents = List.copyOf(documents);
    }

    /// A key that a publisher hands out on application.
    ///
    /// @param name what the publisher calls it
    /// @param environment the environment variable that holds it here
    /// @param how how a person gets one
    public record Key(String name, String environment, String how) {}

    /// Whether an address is on one of its hosts.
    public boolean isHost(URI address) {
        return Optional.ofNullable(address.getHost())
                .map(host -> hosts.contains(host.toLowerCase(Locale.ROOT)))
                .orElse(false);
    }
}
