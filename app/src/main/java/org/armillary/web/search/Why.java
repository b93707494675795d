package org.armillary.web.search;

import java.util.List;
import org.armillary.web.Link;

/// One reason why a provision was found.
///
/// @param kind names it in the style sheet: `words`, `meaning`, …
/// @param label what brought it
/// @param percent its part of what ranked the hit, 0 to 100
/// @param details in sentences or words, some of which lead on; may be none
public record Why(String kind, String label, int percent, List<Link> details) {}
