package org.armillary.graph;

import java.util.List;

/// A way from one provision to another along links.
///
/// @param steps each from one article, section or annex to the next; empty where both are the same
public record Route(List<Step> steps) {

    public Route {
        steps = List.copyOf(steps);
    }

    /// One step.
    ///
    /// @param from where it begins
    /// @param to where it ends
    /// @param forward whether the link leads that way; else the later place points to the earlier
    /// @param link a link that joins the two
    public record Step(Node from, Node to, boolean forward, Link link) {}
}
