package org.armillary.web.lineage;

import java.util.List;
import org.armillary.lineage.Quotes;

/// The page of two norms and all that joins them, both texts side by side.
///
/// @param title both names
/// @param whole edges between the whole instruments
/// @param topics what both have on record, topic by topic
/// @param shown edges between provisions
/// @param withheld edges the threshold keeps back
/// @param rejected edges a curator rejected
/// @param leftOut how many more are not on the page
/// @param writing whether a curator may say something
public record BetweenView(
        String title,
        LineageWords.Node earlier,
        LineageWords.Node later,
        List<EdgeRow> whole,
        List<Shared> topics,
        List<Pair> shown,
        List<Pair> withheld,
        List<Pair> rejected,
        int leftOut,
        boolean writing,
        String tokenName,
        String token) {

    /// A topic on which both have rules.
    ///
    /// @param draft where an article can be drafted from them; empty where there is no model clause
    public record Shared(
            String name, String href, List<TopicView.Rule> earlier, List<TopicView.Rule> later, String draft) {}

    /// An edge with the words of both.
    public record Pair(EdgeRow edge, Side earlier, Side later) {}

    /// @param language BCP 47 tag
    public record Side(
            String label, String href, String language, List<Quotes.Part> parts, boolean cutBefore, boolean cutAfter) {}
}
