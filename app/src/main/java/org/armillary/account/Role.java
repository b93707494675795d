package org.armillary.account;

import java.util.Locale;
import java.util.Optional;

/// What someone is to an organisation, each role with everything the ones before it may do.
public enum Role {
    READER,
    ANALYST,
    OFFICER,
    CURATOR,
    ADMIN;

    /// The word it has in tables, in acts and on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean atLeast(Role other) {
        return compareTo(other) >= 0;
    }

    public static Optional<Role> find(String word) {
        for (Role each : values()) {
            if (each.word().equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
