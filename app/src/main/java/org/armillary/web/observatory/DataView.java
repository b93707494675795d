package org.armillary.web.observatory;

import java.util.List;

/// What can be taken away.
public record DataView(List<Row> rows) {

    /// A set of facts.
    ///
    /// @param id the bundle calls it `data.set.<id>`
    /// @param count how many rows it has
    /// @param forms endings of its files
    public record Row(String id, int count, List<String> forms) {}
}
