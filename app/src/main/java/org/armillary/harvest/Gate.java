package org.armillary.harvest;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.catalogue.Publisher;

/// Decides which addresses may be asked at all: those of the publisher's own hosts, on the public internet, at the
/// ordinary ports.
///
/// @param names who says which addresses a host has
/// @param privateAllowed whether a person allowed private addresses and other ports, for a publisher of their own
record Gate(Names names, boolean privateAllowed) {

    /// Lets an address pass, with its host pinned to the addresses that were looked at.
    ///
    /// @throws Refused when it may not be asked
    /// @throws UnknownHostException when its host has no address
    PinnedNames.Pin open(URI address, Publisher publisher) throws Refused, UnknownHostException {
        String host = check(address, publisher);
        List<InetAddress> addresses = names.list(host);
        for (InetAddress each : addresses) {
            if (!privateAllowed && !PublicNetwork.contains(each)) {
                throw new Refused(host + " has the private address " + each.getHostAddress()
                        + "; where that is meant, allow it with --allow-private");
            }
        }
        return PinnedNames.pin(host, addresses);
    }

    /// Looks at an address alone, before anyone is asked where its host is.
    ///
    /// @return its host
    /// @throws Refused when it may not be asked
    String check(URI address, Publisher publisher) throws Refused {
        String host = host(address);
        if (!publisher.isHost(address)) {
            throw new Refused(address + " is on none of the hosts of " + publisher.name() + " ("
                    + String.join(", ", publisher.hosts()) + ")");
        }
        port(address);
        return host;
    }

    private static String host(URI address) throws Refused {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new Refused(address + " is no web address");
        }
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            throw new Refused(address + " has no plain host");
        }
        return address.getHost();
    }

    private void port(URI address) throws Refused {
        int usual = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
        if (!privateAllowed && address.getPort() != -1 && address.getPort() != usual) {
            throw new Refused(address + " is at an unusual port");
        }
    }
}
