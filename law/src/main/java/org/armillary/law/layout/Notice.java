package org.armillary.law.layout;

/// Something uncertain or noteworthy at a place of a document, in words a reader of the report understands.
///
/// @param place where, as a span of the text (UTF-16)
/// @param code a short stable name, such as `running-head` or `numbering-gap`
/// @param message what was found and what was done about it
public record Notice(Span place, String code, String message) {}
