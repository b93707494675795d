package org.armillary.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/// A way of signing in that needs filters of its own.
@FunctionalInterface
public interface WayIn {

    /// Adds them to the server's chain.
    void open(HttpSecurity http);
}
