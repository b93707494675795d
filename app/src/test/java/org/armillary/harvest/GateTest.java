package org.armillary.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.armillary.catalogue.Publisher;
import org.junit.jupiter.api.Test;

/// Addresses that no request may reach.
class GateTest {

    @Test
    void aPrivateAddressIsRefusedHoweverItIsReached() throws IOException {
        List<String> asked = new ArrayList<>();
        Names rebinding = host -> {
            asked.add(host);
            return List.of(InetAddress.ofLiteral(asked.size() == 1 ? "93.184.216.34" : "169.254.169.254"));
        };
        Gate closed = new Gate(rebinding, false);
        // a name of its own: the platform remembers for a while what names of other tests led to
        String host = "rebinding.lamps.example";
        Publisher lamps = LampOffice.publisher(host);
        try (PinnedNames.Pin first = closed.open(URI.create("https://" + host + "/"), lamps)) {
            // whatever a name server says from now on, this process connects to what was looked at
            assertThat(InetAddress.getAllByName(host)).containsExactly(InetAddress.ofLiteral("93.184.216.34"));
            assertThat(first.name()).isEqualTo(host);
        } catch (Refused e) {
            throw new AssertionError(e);
        }
        assertThat(refusal(closed, "https://" + host + "/", lamps)).contains("private address 169.254.169.254");
    }

    @Test
    void oneOfSeveralAddressesBeingPrivateIsEnough() {
        Gate closed = new Gate(
                host -> List.of(InetAddress.ofLiteral("93.184.216.34"), InetAddress.ofLiteral("fd00:ec2::254")), false);
        assertThat(refusal(closed, "https://lamps.example/", LampOffice.publisher(LampOffice.HOST)))
                .contains("private address");
    }

    @Test
    void literalPrivateAddressesOddPortsAndUsersAreRefused() {
        Gate closed = new Gate(Names.SYSTEM, false);
        Publisher any = LampOffice.publisher("127.0.0.1", "[::1]", "8.8.8.8");
        assertThat(refusal(closed, "http://127.0.0.1/", any)).contains("private");
        assertThat(refusal(closed, "http://[::1]/", any)).contains("private");
        assertThat(refusal(closed, "http://8.8.8.8:22/", any)).contains("unusual port");
        assertThat(refusal(closed, "https://me@8.8.8.8/", any)).contains("no plain host");
        assertThat(refusal(closed, "ftp://8.8.8.8/", any)).contains("no web address");
        assertThat(refusal(closed, "https://9.9.9.9/", any)).contains("none of the hosts");
    }

    private static String refusal(Gate gate, String address, Publisher publisher) {
        try (PinnedNames.Pin pin = gate.open(URI.create(address), publisher)) {
            return "let through: " + pin.name();
        } catch (Refused e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
