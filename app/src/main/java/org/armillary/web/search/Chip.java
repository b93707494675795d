package org.armillary.web.search;

/// Something that narrows the search, with the way back.
///
/// @param label what it is: `Jurisdiction: European Union`
/// @param href the same search without it
public record Chip(String label, String href) {}
