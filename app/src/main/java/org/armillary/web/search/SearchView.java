package org.armillary.web.search;

import java.util.List;
import org.armillary.web.Paging;

/// Provisions found for a question, and everything that leads on from there.
///
/// @param wanted what was asked for
/// @param address the whole address of the page, as of its day, for paper
/// @param workTitle title of the one instrument searched in; empty for all
/// @param facets what can be chosen
/// @param chips what is chosen
/// @param groups the hits
/// @param paging the place in the list of all hits
/// @param count how many there are, in a sentence; empty before the first search
/// @param notices what to know of this answer: that it is partial, that meaning is still being indexed
/// @param notes how the question was read, where it may have been meant otherwise, in sentences
/// @param suggestion what may have been meant instead; empty for nothing
/// @param suggestionHref the search for that
/// @param waysOut searches that find something, where this one finds nothing
public record SearchView(
        Wanted wanted,
        String address,
        String workTitle,
        List<FacetView> facets,
        List<Chip> chips,
        List<Group> groups,
        Paging paging,
        String count,
        List<Notice> notices,
        List<String> notes,
        String suggestion,
        String suggestionHref,
        List<WayOut> waysOut) {

    /// The words as typed; empty before the first search.
    public String query() {
        return wanted.words();
    }

    /// The question as parameters of an address: `q=logs&jurisdiction=eu`.
    public String parameters() {
        return wanted.parameters();
    }

    /// The hits of this page, in the order they are shown in.
    public List<HitView> hits() {
        return groups.stream().flatMap(each -> each.hits().stream()).toList();
    }

    /// Whether anything was found.
    public boolean found() {
        return !groups.isEmpty();
    }

    /// Something to know of an answer.
    ///
    /// @param href where more is said; empty for nowhere
    public record Notice(String text, String link, String href) {}
}
