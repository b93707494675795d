package org.armillary.web.observatory;

import java.util.List;
import org.armillary.observatory.Panorama;
import org.armillary.web.Chart;
import org.armillary.web.Link;
import org.armillary.web.Sign;
import org.armillary.web.Wordbook;

/// The world on a day.
///
/// @param by what its colours say: `force`, `status` or `approach`
/// @param tabs the same day by the other two
/// @param rows what each state has, for the table
/// @param beside unions, bodies, and states that the geometry doesn't draw
/// @param counted what was counted, in a sentence
public record MapView(
        String by, List<Link> tabs, Scrub scrub, Chart chart, List<Row> rows, List<Row> beside, Wordbook words) {

    /// A state or body.
    ///
    /// @param says what it has, in a line
    /// @param through a union whose norms hold in it, in words; may be empty
    /// @param tone colour on the map
    public record Row(Panorama.Presence presence, String name, String says, String through, String tone, Sign sign) {}
}
