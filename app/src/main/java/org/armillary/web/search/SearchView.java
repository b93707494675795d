package org.armillary.web.search;

import java.util.List;
import org.armillary.web.Filter;
import org.armillary.web.Paging;

/// Provisions found for a question.
///
/// @param query the words as typed; empty before the first search
/// @param filters narrowing parameters
/// @param work address of the one instrument searched in, empty for all
/// @param workTitle that instrument's title
/// @param note what to say about the query, such as that part of it was not understood; empty for nothing
/// @param milliseconds how long the index took
public record SearchView(
        String query,
        List<Filter> filters,
        String work,
        String workTitle,
        List<HitView> hits,
        Paging paging,
        String note,
        long milliseconds) {}
