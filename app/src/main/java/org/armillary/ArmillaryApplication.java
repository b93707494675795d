package org.armillary;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/// The server's Spring application. Started by the `serve` command; pure commands never load it.
///
/// Accounts are Armillary's own, so Spring Security makes up no user and no password.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class ArmillaryApplication {}
