package org.armillary.web.ledger;

import java.util.List;
import org.armillary.web.Fact;

/// The page of one stream.
///
/// @param what what it holds
/// @param older address of the page with smaller numbers; empty where there are none
public record StreamView(String name, String what, List<Fact> facts, List<LedgerView.EntryRow> entries, String older) {}
