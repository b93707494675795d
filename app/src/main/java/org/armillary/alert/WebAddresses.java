package org.armillary.alert;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armillary.harvest.PinnedNames;
import org.armillary.harvest.PublicNetwork;

/// Where notices may be posted: `https` on the public internet, and hosts that the operator allows whatever they are.
///
/// The rules of `harvest`: loopback, link-local, private and reserved addresses are refused, the host is pinned to the
/// addresses that were looked at, so that a name server can't answer otherwise a moment later, and nobody is followed
/// elsewhere.
///
/// @param allowed hosts, in small letters, that may have private addresses, other ports and plain `http`
public record WebAddresses(Set<String> allowed) {

    private static final int LONGEST = 2_000;

    public WebAddresses {
        allowed = Set.copyOf(allowed);
    }

    /// Only the public internet.
    static final WebAddresses PUBLIC = new WebAddresses(Set.of());

    /// An address as it was typed.
    ///
    /// @throws AlertFault when nothing may be posted there, as far as the address alone tells
    URI checked(String typed) {
        URI address = parsed(typed.strip());
        String host = host(address);
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (address.getHost() == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw new AlertFault("bad-hook", "an address to post to has a host, and neither a password nor a '#'");
        }
        if (!allowed.contains(host)) {
            if (!scheme.equals("https")) {
                throw new AlertFault("hook-not-https", "an address to post to begins with https://");
            }
            if (address.getPort() != -1 && address.getPort() != 443) {
                throw new AlertFault("hook-port", "an address to post to has no port of its own");
            }
        } else if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new AlertFault("hook-not-https", "an address to post to begins with https://");
        }
        return address;
    }

    private static URI parsed(String typed) {
        try {
            if (typed.length() > LONGEST) {
                throw new AlertFault("bad-hook", "an address to post to has at most " + LONGEST + " characters");
            }
            return new URI(typed);
        } catch (URISyntaxException e) {
            throw new AlertFault("bad-hook", "not an address: " + typed);
        }
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    /// Pins the host of an address to the addresses it has now, all of which must be public.
    ///
    /// @throws AlertFault when one is not
    /// @throws UnknownHostException when it has none
    PinnedNames.Pin open(URI address) throws UnknownHostException {
        checked(address.toString());
        String host = host(address);
        List<InetAddress> addresses = List.of(InetAddress.getAllByName(host));
        if (!allowed.contains(host) && !addresses.stream().allMatch(PublicNetwork::contains)) {
            throw new AlertFault("hook-private", host + " has an address that is not on the public internet");
        }
        return PinnedNames.pin(host, addresses);
    }
}
