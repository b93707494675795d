package org.armillary.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Who can reach the server: this machine's one user, or a network.
@Component
public class Exposure {

    private final boolean loopback;

    Exposure(@Value("${server.address:127.0.0.1}") String address) {
        this.loopback = isLoopback(address);
    }

    /// Whether the server may change anything: only where nobody but this machine reaches it, until accounts exist.
    public boolean writing() {
        return loopback;
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "server.address '" + address + "' is no address of this machine; use 127.0.0.1 or an IP address",
                    e);
        }
    }
}
