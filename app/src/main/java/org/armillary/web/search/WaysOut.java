package org.armillary.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armillary.search.Facet;
import org.armillary.search.Hits;
import org.armillary.search.Search;
import org.armillary.web.Frame;

/// Finds out which one thing to give up where nothing fits everything: a filter, the instrument, the day.
final class WaysOut {

    private final Search search;
    private final Frame frame;
    private final List<WayOut> ways = new ArrayList<>();

    private WaysOut(Search search, Frame frame) {
        this.search = search;
        this.frame = frame;
    }

    /// The ways out that lead somewhere.
    static List<WayOut> of(Wanted wanted, Search search, Frame frame) {
        WaysOut found = new WaysOut(search, frame);
        FacetWords words = new FacetWords(frame);
        for (Facet facet : wanted.chosen().keySet()) {
            found.tryOut(frame.say("search.way.facet", words.label(facet)), wanted.without(facet));
        }
        if (!wanted.work().isBlank()) {
            found.tryOut(frame.say("search.way.everywhere"), wanted.everywhere());
        }
        if (!wanted.anytime()) {
            found.tryOut(frame.say("search.way.anytime"), wanted.anytime(true));
        }
        if (found.ways.isEmpty() && wanted.isNarrowed()) {
            Wanted bare = new Wanted(wanted.words(), "", Map.of(), wanted.order(), true, 1);
            found.tryOut(frame.say("search.way.bare"), bare);
        }
        return found.ways;
    }

    private void tryOut(String label, Wanted other) {
        Hits hits = other.isEmpty() ? Hits.NONE : search.run(other.question(frame, 1));
        if (hits.total() > 0) {
            String key = hits.exact() ? "search.way.count" : "search.way.more";
            ways.add(new WayOut(label, frame.say(key, hits.total()), other.address(frame)));
        }
    }
}
