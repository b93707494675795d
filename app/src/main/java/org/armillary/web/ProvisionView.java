package org.armillary.web;

import java.util.List;

/// One provision on a page of its own: its path, its text, its citation.
///
/// @param title what people call the instrument
/// @param name the provision as it is cited, with its heading
/// @param version which version of the text it is from, in words
/// @param jurisdiction where the instrument is from
/// @param signs whether it is hard or soft law, and where the text stands on the day
/// @param citation how to cite it
/// @param permalink the full address to put beside the citation
/// @param versions the same provision at other dates and in other languages
/// @param previous the provision before it, or an empty list
/// @param next the provision after it, or an empty list
/// @param parallels where its parallels elsewhere are
/// @param ties what it is tied to
public record ProvisionView(
        String title,
        String name,
        String version,
        String jurisdiction,
        List<Sign> signs,
        String language,
        List<Link> path,
        String law,
        String citation,
        String permalink,
        String inText,
        List<Link> versions,
        List<Link> previous,
        List<Link> next,
        List<Link> inside,
        String correct,
        String parallels,
        TiesView ties) {

    /// How many of the places that point to the provision show before anybody asks for the rest.
    private static final int FIRST = 12;

    /// The first places that point to the provision.
    public List<Tie> citing() {
        return ties.citedBy().stream().limit(FIRST).toList();
    }

    /// The others that are listed.
    public List<Tie> further() {
        return ties.citedBy().stream().skip(FIRST).toList();
    }
}
