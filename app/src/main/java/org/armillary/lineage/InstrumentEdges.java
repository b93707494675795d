package org.armillary.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.catalogue.Ancestor;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.PartialDate;

/// The edges between instruments that the catalogue states, each with its basis.
final class InstrumentEdges {

    private InstrumentEdges() {}

    static List<Edge> of(Catalogue catalogue, LocalDate day, Map<String, Edge.Judged> judged) {
        Directions directions = new Directions(catalogue, day);
        List<Edge> edges = new ArrayList<>();
        for (Instrument later : catalogue.list()) {
            for (Ancestor ancestor : later.ancestors()) {
                Instrument earlier = catalogue.get(ancestor.id());
                edges.add(edge(earlier, later, ancestor, directions.of(earlier, later), judged));
            }
        }
        return List.copyOf(edges);
    }

    private static Edge edge(
            Instrument earlier,
            Instrument later,
            Ancestor ancestor,
            Direction direction,
            Map<String, Edge.Judged> judged) {
        String key = earlier.id() + " > " + later.id();
        return new Edge(
                key,
                type(ancestor),
                End.of(earlier),
                End.of(later),
                made(later),
                basis(ancestor.basis()),
                Optional.of(ancestor.relation()),
                confidence(ancestor.basis()),
                direction,
                judged.getOrDefault(key, Edge.Judged.NOT_YET),
                ancestor.note(),
                Optional.empty());
    }

    /// How it came to be is drafting history; what the later text itself says is a reference; all else rests on the
    /// curator who wrote it down.
    private static Type type(Ancestor ancestor) {
        return switch (ancestor.relation()) {
            case AMENDS, REPLACES, CONTINUES, MANDATED_BY -> Type.HISTORY;
            case DRAWS_ON, REFERS_TO, IMPLEMENTS, INTERPRETS ->
                ancestor.basis() == Ancestor.Basis.OWN_TEXT ? Type.REFERENCE : Type.CURATED;
        };
    }

    private static Edge.Basis basis(Ancestor.Basis basis) {
        return Edge.Basis.valueOf(basis.name());
    }

    /// How far a basis carries. Everything the catalogue states is shown, as sure as it is.
    private static double confidence(Ancestor.Basis basis) {
        return switch (basis) {
            case OWN_TEXT, ANCESTOR_TEXT -> 1;
            case SECONDARY -> 0.8;
            case INFERRED -> 0.6;
            case GENERAL_KNOWLEDGE, UNSTATED -> 0.5;
        };
    }

    /// When an instrument was made: adopted, else in force, else proposed.
    static Optional<PartialDate> made(Instrument instrument) {
        return instrument
                .dates()
                .adopted()
                .or(() -> instrument.dates().inForce())
                .or(() -> instrument.dates().proposed());
    }
}
