package org.armillary.lineage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.corpus.Library;
import org.armillary.law.frbr.Work;

/// Which entry of the catalogue a text held is: by its work where the entry names one, else by a title no other entry
/// has.
final class Entries {

    private final Map<String, Instrument> byWork = new HashMap<>();
    private final Map<String, Instrument> byTitle = new HashMap<>();

    Entries(Catalogue catalogue) {
        Set<String> twice = new HashSet<>();
        for (Instrument each : catalogue.list()) {
            each.work().map(Work::uri).ifPresent(work -> byWork.put(work, each));
            if (byTitle.put(folded(each.title()), each) != null) {
                twice.add(folded(each.title()));
            }
        }
        byTitle.keySet().removeAll(twice);
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    Optional<Instrument> find(String work, Library library) {
        Instrument named = byWork.get(work);
        return named != null
                ? Optional.of(named)
                : library.instrument(work).flatMap(held -> Optional.ofNullable(byTitle.get(folded(held.title()))));
    }
}
