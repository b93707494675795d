package org.armillary.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.Instrument;
import org.armillary.corpus.Timeline.Standing;
import org.armillary.law.frbr.Work;

/// What a reading is by each facet of instruments, from what its text says of itself and, where that says nothing,
/// from the catalogue. What neither says is [#UNSAID]; nothing is guessed.
final class Instruments {

    /// The value of what nobody says.
    static final String UNSAID = "unknown";

    private static final class Shipped {
        static final Instruments INSTRUMENTS = new Instruments(Catalogue.shipped());
    }

    private final Catalogue catalogue;
    private final Map<String, Instrument> byWork = new HashMap<>();

    Instruments(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.list().forEach(each -> each.work().map(Work::uri).ifPresent(work -> byWork.putIfAbsent(work, each)));
    }

    /// Those of the catalogue that comes with the program.
    static Instruments shipped() {
        return Shipped.INSTRUMENTS;
    }

    /// Whether a facet is the same for all passages of a reading.
    static boolean tells(Facet facet) {
        return switch (facet) {
            case JURISDICTION, FORCE, KIND, STANDING, LANGUAGE, APPROACH -> true;
            case BEARER, MODALITY, TOPIC -> false;
        };
    }

    /// What a reading is by a facet on a day; of some facets several things at once.
    ///
    /// @throws IllegalArgumentException for a facet of passages
    List<String> values(Facet facet, Reading reading, LocalDate day) {
        return switch (facet) {
            case JURISDICTION -> List.of(reading.jurisdiction());
            case KIND -> List.of(reading.kind());
            case LANGUAGE -> List.of(reading.language());
            case FORCE -> List.of(binding(reading).orElse(UNSAID));
            case STANDING -> List.of(standing(reading, day).word());
            case APPROACH -> approaches(reading);
            case BEARER, MODALITY, TOPIC ->
                throw new IllegalArgumentException(facet + " is told by passages, not by their instrument");
        };
    }

    /// Whether a reading is one of some values.
    boolean fits(Facet facet, Iterable<String> chosen, Reading reading, LocalDate day) {
        List<String> values = values(facet, reading, day);
        for (String each : chosen) {
            if (facet == Facet.KIND ? reading.isOf(each) : values.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is hard, soft or hybrid law, where anybody says so.
    Optional<String> binding(Reading reading) {
        return Optional.of(reading.binding())
                .filter(said -> !said.isEmpty())
                .or(() -> find(reading).map(each -> Fields.nameOf(each.force())));
    }

    private List<String> approaches(Reading reading) {
        List<String> named = find(reading).stream()
                .flatMap(each -> each.approaches().stream())
                .map(Fields::nameOf)
                .toList();
        return named.isEmpty() ? List.of(UNSAID) : named;
    }

    /// Where a reading stands on a day: as its own dates say, else as the catalogue says of its instrument.
    Standing standing(Reading reading, LocalDate day) {
        if (reading.model()) {
            return Standing.MODEL;
        }
        if (day.isBefore(reading.inForceFrom().orElse(reading.date())) || day.isBefore(reading.date())) {
            return Standing.NOT_YET;
        }
        if (reading.inForceUntil().filter(end -> !day.isBefore(end)).isPresent() || !reading.answersOn(day)) {
            return Standing.ENDED;
        }
        return reading.inForceFrom().isPresent() ? Standing.IN_FORCE : Standings.of(catalogue, find(reading), day);
    }

    private Optional<Instrument> find(Reading reading) {
        return Optional.ofNullable(byWork.get(reading.work()));
    }
}
