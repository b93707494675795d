package org.armillary.web;

/// A place where the reading of a document was not sure.
///
/// @param message what was found and what was done about it
/// @param excerpt the words at that place
/// @param href the provision it stands in, empty where none
/// @param correct address of the form that corrects it, empty where nobody may
/// @param label that provision's number
public record Uncertainty(String message, String excerpt, String href, String label, String correct) {}
