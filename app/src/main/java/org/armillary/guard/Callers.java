package org.armillary.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import org.armillary.account.Caller;

/// The [Caller] of a request, as the filter has recognised it.
public final class Callers {

    private static final String ATTRIBUTE = Caller.class.getName();

    private Callers() {}

    /// Who it comes from; a stranger where nobody was recognised.
    public static Caller of(HttpServletRequest request) {
        return find(request).orElseGet(Caller::stranger);
    }

    static Optional<Caller> find(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }

    static void keep(HttpServletRequest request, Caller caller) {
        request.setAttribute(ATTRIBUTE, caller);
    }

    /// Whether a path is an interface for programs, not a page: it takes no form token and answers problems as JSON.
    public static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.equals("/mcp");
    }

    /// The address a request comes from, as limits count it: of IPv6 the first 64 bits, which one household has.
    public static String address(HttpServletRequest request) {
        try {
            InetAddress address = InetAddress.getByName(request.getRemoteAddr());
            return address instanceof Inet6Address && !address.isLoopbackAddress()
                    ? HexFormat.of().formatHex(address.getAddress(), 0, 8) + "::/64"
                    : address.getHostAddress();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
