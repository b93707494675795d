package org.armillary.search;

import java.time.LocalDate;
import java.util.Optional;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.corpus.Timeline.Standing;

/// Where instruments stand whose texts don't say so themselves.
public final class Standings {

    private Standings() {}

    /// Where an instrument stands on a day, as the catalogue says; unknown where it has none of that work.
    public static Standing of(Catalogue catalogue, Optional<Instrument> instrument, LocalDate day) {
        return instrument
                .flatMap(each -> catalogue.statusOn(day, each))
                .map(each -> switch (each.status()) {
                    case PROPOSED, ADOPTED, NOT_IN_FORCE -> Standing.NOT_YET;
                    case NOT_YET_APPLYING, PARTLY_APPLYING, IN_FORCE, IN_EFFECT -> Standing.IN_FORCE;
                    case SUPERSEDED, REPEALED, EXPIRED, WITHDRAWN, FAILED -> Standing.ENDED;
                    case UNKNOWN -> Standing.UNKNOWN;
                })
                .orElse(Standing.UNKNOWN);
    }
}
