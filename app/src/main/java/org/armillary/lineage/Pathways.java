package org.armillary.lineage;

import java.time.LocalDate;
import java.util.List;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Pathway;
import org.armillary.catalogue.Standing;

/// The three ways on which soft norms become hard: what is on each, and which edges run along it.
public final class Pathways {

    private Pathways() {}

    /// An instrument on a way.
    ///
    /// @param standing what it is on the day; empty before its first date
    /// @param back edges to what it draws on
    public record Step(Instrument instrument, java.util.Optional<Standing> standing, List<Edge> back) {}

    /// A way and what is on it, the oldest first.
    public record Way(Pathway.Route route, List<Step> steps) {}

    /// All ways on a day, from edges between instruments.
    public static List<Way> of(Catalogue catalogue, List<Edge> edges, LocalDate day) {
        return List.of(
                        Pathway.Route.DOMESTIC_ADOPTION,
                        Pathway.Route.TREATY_INTEGRATION,
                        Pathway.Route.STANDARD_OR_MARKET_ACCESS)
                .stream()
                .map(route -> new Way(
                        route,
                        catalogue.list().stream()
                                .filter(each -> each.pathway().route() == route)
                                .sorted(java.util.Comparator.comparing(each -> InstrumentEdges.made(each)
                                        .map(date -> date.first())
                                        .orElse(LocalDate.MAX)))
                                .map(each -> new Step(each, catalogue.statusOn(day, each), back(each, edges)))
                                .toList()))
                .toList();
    }

    private static List<Edge> back(Instrument instrument, List<Edge> edges) {
        return edges.stream()
                .filter(each -> each.later().name().equals(instrument.id()))
                .toList();
    }
}
