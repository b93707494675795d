package org.armillary.harvest;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Tells addresses of the public internet from all others: loopback, link-local, private, shared, reserved,
/// documentation and multicast ones, and the addresses at which clouds answer questions about the machine itself.
///
/// Sources: the IANA special-purpose address registries (RFC 6890 and what updates them). An IPv6 address that
/// carries an IPv4 address is judged by both.
public final class PublicNetwork {

    private record Block(byte[] start, int bits) {

        static Block of(String written) {
            String[] parts = written.split("/", 2);
            return new Block(InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        }

        boolean contains(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> SPECIAL = blocks("""
            0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24
            192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15
            198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4""");

    /// Only what IANA has given out for the public internet, and of that no transition or documentation blocks.
    private static final Block GLOBAL = Block.of("2000::/3");

    private static final List<Block> SPECIAL_V6 =
            blocks("2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20");

    /// IPv6 addresses with an IPv4 address in their last four bytes.
    private static final List<Block> CARRIERS = blocks("64:ff9b::/96");

    private PublicNetwork() {}

    private static List<Block> blocks(String written) {
        return Arrays.stream(written.split("\\s+")).map(Block::of).toList();
    }

    /// Whether an address is one of the public internet.
    public static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address v4 -> SPECIAL.stream().noneMatch(block -> block.contains(bytes));
            case Inet6Address v6 ->
                carried(bytes)
                        .map(PublicNetwork::contains)
                        .orElseGet(() -> GLOBAL.contains(bytes)
                                && SPECIAL_V6.stream().noneMatch(block -> block.contains(bytes)));
            default -> false;
        };
    }

    private static Optional<InetAddress> carried(byte[] bytes) {
        if (CARRIERS.stream().noneMatch(block -> block.contains(bytes))) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByAddress(Arrays.copyOfRange(bytes, 12, 16)));
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
