package org.armillary.web.ledger;

import java.util.List;
import org.armillary.web.Link;

/// The streams of decisions that an organisation keeps.
///
/// @param fault why a stream was not opened; empty where nothing went wrong
/// @param form what a form that was refused said; empty texts at first
/// @param may whether the caller may open one
public record DecisionsView(List<Row> streams, String fault, Form form, boolean may, Hidden token) {

    /// @param records how many entries it has
    public record Row(Link name, String system, String records, String kept, String opened) {}

    public record Form(String name, String system, String retention) {}

    /// The field by which a form says that it comes from one of our pages.
    public record Hidden(String name, String value) {}
}
