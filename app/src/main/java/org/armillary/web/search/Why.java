package org.armillary.web.search;

import java.util.List;

/// One reason why a provision was found.
///
/// @param kind names it in the style sheet: `words`, `meaning`, …
/// @param label what brought it
/// @param percent its part of what ranked the hit, 0 to 100
/// @param details in sentences or words; may be empty
public record Why(String kind, String label, int percent, List<String> details) {}
