package org.armillary.web.observatory;

import java.util.List;
import org.armillary.catalogue.Body;
import org.armillary.web.Wordbook;

/// The bodies and forums in which norms on AI are made.
public record BodiesView(List<Row> rows, Wordbook words) {

    /// A body.
    ///
    /// @param made how many instruments of the catalogue it made
    public record Row(Body body, long made) {}
}
