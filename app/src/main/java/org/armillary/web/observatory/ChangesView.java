package org.armillary.web.observatory;

import java.time.LocalDate;
import java.util.List;
import org.armillary.observatory.Event;
import org.armillary.web.Filter;
import org.armillary.web.Link;
import org.armillary.web.Wordbook;

/// What changed, for everyone or for who follows something.
///
/// @param followed what is followed, each with the address without it
/// @param entries the newest first
/// @param feed address of the same as Atom
public record ChangesView(
        LocalDate from,
        int months,
        List<Filter> filters,
        List<Link> followed,
        List<Entry> entries,
        String feed,
        Wordbook words) {

    /// Something that happened.
    ///
    /// @param id stays the same as long as it is the same
    /// @param moved days it moved, where it is an amendment
    public record Entry(String id, Event event, List<Event> moved) {}
}
