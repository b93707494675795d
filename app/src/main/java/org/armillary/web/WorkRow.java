package org.armillary.web;

import java.util.List;

/// One instrument in a list.
///
/// @param heading what people call it, or its title
/// @param title its title as printed, where the heading is another; else empty
/// @param language BCP 47 tag of the title's language
/// @param href address of its text in force on the as-of day
/// @param signs hard or soft, in force or not
/// @param jurisdiction name of the jurisdiction
/// @param kind word for the kind of document
/// @param versions how many dated versions are held
/// @param languages names of the languages it is held in
/// @param date day of the version shown, in words
public record WorkRow(
        String heading,
        String title,
        String language,
        String href,
        List<Sign> signs,
        String jurisdiction,
        String kind,
        int versions,
        List<String> languages,
        String date) {}
