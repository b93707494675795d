package org.armillary.mcp;

import java.time.LocalDate;
import java.util.Optional;
import org.armillary.graph.ReadingRoom;
import org.armillary.search.Search;

/// What is held, open for one call.
///
/// @param search empty where nothing was ever indexed
record Held(ReadingRoom room, Optional<Search> search) {

    /// The day a question is asked about: the one given, else today.
    LocalDate day(Arguments arguments) {
        return arguments.findDay("asOf").orElseGet(room::today);
    }
}
