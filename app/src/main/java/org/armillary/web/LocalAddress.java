package org.armillary.web;

/// An address of this site that a form names to go on to: never one of another host.
public final class LocalAddress {

    private LocalAddress() {}

    /// The address, or another where it is not one of ours.
    public static String of(String address, String otherwise) {
        return isLocal(address) ? address : otherwise;
    }

    /// Only a path of this site: `//elsewhere.example` and `/\elsewhere` are addresses of other hosts.
    private static boolean isLocal(String address) {
        return address.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*") || address.equals("/");
    }
}
