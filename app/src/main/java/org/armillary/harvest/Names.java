package org.armillary.harvest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Who says which addresses a host has.
@FunctionalInterface
interface Names {

    /// The name service of this machine.
    Names SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /// All addresses of a host.
    List<InetAddress> list(String host) throws UnknownHostException;
}
