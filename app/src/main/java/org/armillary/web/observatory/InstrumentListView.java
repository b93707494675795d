package org.armillary.web.observatory;

import java.util.List;
import org.armillary.observatory.Seen;
import org.armillary.web.Filter;
import org.armillary.web.Paging;
import org.armillary.web.Wordbook;

/// The catalogue's instruments, narrowed.
///
/// @param q words the title has to hold; may be empty
/// @param current how many of those that are left are in force or in effect on the day
public record InstrumentListView(
        List<Filter> filters, String q, List<Seen> rows, Paging paging, long current, Wordbook words) {}
