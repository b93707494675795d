package org.armillary.graph;

import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Holding;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.citation.Timeliness;

/// The other names of a decision as addresses of works: what those who cite its docket number mean by it.
///
/// @param names values of the aliases of its work that follow the naming convention
record CaseNames(List<String> names) {

    private static final String JUDGMENT = "/judgment/";

    CaseNames {
        names = List.copyOf(names);
    }

    static CaseNames of(AknDocument document) {
        return new CaseNames(document.meta()
                .flatMap(meta -> meta.child("identification"))
                .flatMap(each -> each.child("FRBRWork"))
                .map(work -> work.list("FRBRalias")
                        .flatMap(each -> each.find("value").stream())
                        .filter(value -> value.startsWith("/akn/") && isCase(value))
                        .distinct()
                        .toList())
                .orElse(List.of()));
    }

    /// Whether a work is a decision of a court or an authority.
    static boolean isCase(String work) {
        return work.contains(JUDGMENT);
    }

    boolean contains(Node node) {
        return names.contains(node.work());
    }

    /// The names as links of the text to itself, for the tables.
    List<Link> links(Holding holding) {
        return names.stream()
                .map(name -> new Link(
                        Link.Type.NAMED,
                        new Node(holding.work(), ""),
                        holding.expression(),
                        holding.language().code(),
                        holding.date(),
                        Optional.of(new Node(name, "")),
                        new Link.Evidence(0, 0, name, 0, name.length(), "case.name", 1, ""),
                        Timeliness.UNKNOWN))
                .toList();
    }
}
