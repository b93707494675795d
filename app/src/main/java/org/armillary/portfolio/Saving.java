package org.armillary.portfolio;

import java.util.List;
import java.util.Optional;

/// What came of saving a change.
public sealed interface Saving {

    /// It is kept, together with what others changed meanwhile.
    ///
    /// @param kept the system as it is now
    record Saved(Kept kept) implements Saving {}

    /// Somebody else changed the same facts meanwhile; nothing was saved.
    ///
    /// @param now the system as it is now
    /// @param clashes each with both values
    record Clashing(Kept now, List<Clash> clashes) implements Saving {
        public Clashing {
            clashes = List.copyOf(clashes);
        }
    }

    /// One thing that two people changed in two ways.
    ///
    /// @param what the fact; empty for the name
    /// @param mine what one wanted to say, as JSON; empty where nothing
    /// @param theirs what it is now, as JSON; empty where nothing
    record Clash(Optional<String> what, String mine, String theirs) {}
}
