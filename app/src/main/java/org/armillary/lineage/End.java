package org.armillary.lineage;

import java.util.Optional;
import org.armillary.catalogue.Instrument;

/// One end of an edge: an instrument of the catalogue, a provision of a text held, or both.
///
/// @param instrument the entry of the catalogue, where it is one
/// @param work FRBR URI, where it has one
/// @param expression FRBR URI of the version; empty where its text is not held
/// @param eId the provision; empty for the whole
/// @param language of the text, ISO 639-2; empty where it is not held
public record End(
        Optional<Instrument> instrument, Optional<String> work, String expression, String eId, String language) {

    static End of(Instrument instrument) {
        return new End(Optional.of(instrument), instrument.work().map(each -> each.uri()), "", "", "");
    }

    static End of(TextEdge.Spot spot, Optional<Instrument> instrument) {
        return new End(instrument, Optional.of(spot.work()), spot.expression(), spot.eId(), spot.language());
    }

    /// What its pages and families go by: the catalogue's id, else the work.
    public String name() {
        return instrument.map(Instrument::id).orElseGet(() -> work.orElse(""));
    }

    /// The name with its provision.
    public String place() {
        return eId.isEmpty() ? name() : name() + "#" + eId;
    }
}
