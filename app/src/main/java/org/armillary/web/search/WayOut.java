package org.armillary.web.search;

/// A search that finds something where this one finds nothing.
///
/// @param label what is different
/// @param count how many provisions it finds, in words
public record WayOut(String label, String count, String href) {}
