package org.armillary.tlog.http;

import java.net.URI;
import java.net.URISyntaxException;

/// Addresses under which logs and witnesses are found: `http` or `https`, a host, a path, and nothing else.
public final class Address {

    private Address() {}

    /// The prefix that files are found under; ends in `/`.
    ///
    /// @throws IllegalArgumentException when it is no such address
    public static URI prefix(String text) {
        try {
            return checked(new URI(text.endsWith("/") ? text : text + "/"));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address: " + text, e);
        }
    }

    static URI checked(URI address) {
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!web || address.getHost() == null || address.getRawPath() == null) {
            throw new IllegalArgumentException("not an address that starts with http:// or https://: " + address);
        }
        if (address.getRawUserInfo() != null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new IllegalArgumentException("an address has no password, no '?' and no '#' here: " + address);
        }
        return address;
    }
}
