package org.armillary.harvest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Name resolution in which a name can be pinned to addresses: while it is, this process connects to no other under
/// it.
///
/// The HTTP client of the platform resolves a name again when it connects. Between our look at the addresses and
/// that moment a name server can answer otherwise (DNS rebinding); a pinned name can't. The platform loads this
/// class as the resolver of the process (JEP 418); names that nobody pinned are resolved as always.
public final class PinnedNames extends InetAddressResolverProvider {

    private static final Map<String, List<InetAddress>> PINNED = new ConcurrentHashMap<>();

    /// Made by the platform.
    public PinnedNames() {}

    /// A name that is pinned until this is closed.
    public record Pin(String name) implements AutoCloseable {

        @Override
        public void close() {
            PINNED.remove(name);
        }
    }

    /// Pins a name.
    public static Pin pin(String host, List<InetAddress> addresses) {
        String name = host.toLowerCase(Locale.ROOT);
        PINNED.put(name, List.copyOf(addresses));
        return new Pin(name);
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Resolver(configuration.builtinResolver());
    }

    @Override
    public String name() {
        return "armillary-pinned";
    }

    private record Resolver(InetAddressResolver builtin) implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            List<InetAddress> pinned = PINNED.get(host.toLowerCase(Locale.ROOT));
            return pinned == null ? builtin.lookupByName(host, policy) : pinned.stream();
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return builtin.lookupByAddress(address);
        }
    }
}
