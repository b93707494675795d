package org.armillary.benchmark;

import java.time.LocalDate;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Standing;
import org.armillary.catalogue.Status;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Whether an instrument that no rulebook encodes binds at all, by what the catalogue says it is on a day.
final class CatalogueAnswer {

    private final Catalogue catalogue;

    CatalogueAnswer(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// @throws IllegalArgumentException when the catalogue doesn't know the instrument
    ObjectNode answer(String id, LocalDate on) {
        Instrument instrument = catalogue
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("no instrument is called '" + id + "'"));
        Status status = catalogue.statusOn(on, instrument).map(Standing::status).orElse(Status.UNKNOWN);
        String reason = reason(instrument, status);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("finding", reason.equals("in_scope") ? "applies" : "does_not_apply");
        answer.put("reason", reason);
        answer.putNull("depends_on");
        answer.putNull("from");
        answer.putArray("provisions").add(instrument.title());
        return answer;
    }

    private static String reason(Instrument instrument, Status status) {
        return switch (status) {
            case PROPOSED, FAILED, WITHDRAWN -> "bill_only";
            case NOT_IN_FORCE -> "treaty_not_in_force";
            case ADOPTED, NOT_YET_APPLYING -> isHard(instrument) ? "not_yet_in_force" : "voluntary";
            case REPEALED, EXPIRED, SUPERSEDED -> "repealed";
            case IN_FORCE, PARTLY_APPLYING -> isHard(instrument) ? "in_scope" : "voluntary";
            case IN_EFFECT, UNKNOWN -> isHard(instrument) ? "in_scope" : "voluntary";
        };
    }

    private static boolean isHard(Instrument instrument) {
        return instrument.force() == Force.HARD;
    }
}
