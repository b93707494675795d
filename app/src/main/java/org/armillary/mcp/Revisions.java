package org.armillary.mcp;

import java.util.List;
import java.util.Map;

/// The revisions of the protocol that are spoken here.
final class Revisions {

    /// Every request stands for itself.
    static final String STATELESS = "2026-07-28";

    /// They begin with `initialize`; the newest first.
    static final List<String> WITH_HANDSHAKE = List.of("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05");

    /// All, the newest first.
    static final List<String> ALL = java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(STATELESS), WITH_HANDSHAKE.stream())
            .toList();

    private Revisions() {}

    /// The revision to go on with after a handshake: the one asked for where it is spoken here, else the newest that
    /// has a handshake; who can't go on with it goes away.
    static String agreed(String asked) {
        return WITH_HANDSHAKE.contains(asked) ? asked : WITH_HANDSHAKE.getFirst();
    }

    /// @throws RpcFault unless a request that stands for itself may name it
    static void checkStateless(String named) {
        if (!named.equals(STATELESS)) {
            throw unsupported(named);
        }
    }

    static RpcFault unsupported(String named) {
        return new RpcFault(
                RpcFault.UNSUPPORTED_VERSION,
                "Unsupported protocol version",
                Map.of("supported", ALL, "requested", named));
    }
}
