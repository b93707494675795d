package org.armillary;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The server's Spring application. Started by the `serve` command; pure commands never load it.
@SpringBootApplication
public class ArmillaryApplication {}
