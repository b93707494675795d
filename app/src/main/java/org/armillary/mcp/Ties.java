package org.armillary.mcp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.graph.Link;
import org.armillary.graph.Node;
import org.armillary.graph.ReadingRoom;
import org.armillary.graph.Relations;

/// What a provision points to and what points to it, the first of each.
///
/// @param citesTotal how many it and its parts point to
/// @param citedByTotal how many point to it, its parts or what it is a part of
record Ties(List<Tie> cites, int citesTotal, List<Tie> citedBy, int citedByTotal) {

    private static final int MOST = 10;
    private static final int WORDS = 300;

    /// A link.
    ///
    /// @param at the provision that says so
    /// @param type `cites`, `amends`, `repeals`, `implements`, `defines` or `derives`
    /// @param to the work and provision it leads to; empty where that can't be told
    /// @param toTitle what people call that work
    /// @param words the line that says so
    /// @param confidence how sure the reading of the target is, 0 to 1
    record Tie(
            Anchor at, String type, Optional<String> to, Optional<String> toTitle, String words, double confidence) {}

    static Ties of(Relations relations, Anchors anchors, ReadingRoom room) {
        List<Link> citing =
                relations.citedBy().stream().map(Relations.Citing::link).toList();
        Map<String, String> titles = room.titles(Stream.concat(relations.cites().stream(), citing.stream())
                .flatMap(each -> each.to().stream())
                .map(Node::work));
        return new Ties(
                ties(relations.cites(), anchors, titles),
                relations.cites().size(),
                ties(citing, anchors, titles),
                citing.size());
    }

    private static List<Tie> ties(List<Link> links, Anchors anchors, Map<String, String> titles) {
        return links.stream()
                .limit(MOST)
                .flatMap(each -> anchors.find(each.expression(), each.from().eId()).stream()
                        .map(at -> new Tie(
                                at,
                                each.type().word(),
                                each.to().map(Node::toString),
                                each.to().map(Node::work).flatMap(work -> Optional.ofNullable(titles.get(work))),
                                Shortened.of(each.evidence().words(), WORDS),
                                each.evidence().confidence())))
                .toList();
    }

    void write(Readable text) {
        if (citesTotal > 0) {
            text.line("Points to (" + cites.size() + " of " + citesTotal + "):");
            cites.forEach(each -> text.line("- " + each.type() + " " + each.to().orElse("an unknown place")));
        }
        if (citedByTotal > 0) {
            text.line("Is pointed to by (" + citedBy.size() + " of " + citedByTotal + "):");
            citedBy.forEach(each -> text.line("- " + each.at().line() + " " + each.type()));
        }
    }
}
