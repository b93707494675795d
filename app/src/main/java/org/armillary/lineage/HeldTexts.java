package org.armillary.lineage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Instrument;

/// The readings that answer for some day, those of a work together and in the order of their dates. Model texts are
/// left out: they were written from the law around them and are no norm.
record HeldTexts(List<Holding> holdings) {

    static HeldTexts of(Corpus corpus) {
        List<Holding> all = new ArrayList<>();
        for (Instrument instrument : corpus.library().list()) {
            corpus.library().answering(instrument.work()).keySet().stream()
                    .filter(each -> !each.stamp().identity().model())
                    .sorted(Comparator.comparing(Holding::date).thenComparing(Holding::path))
                    .forEach(all::add);
        }
        return new HeldTexts(List.copyOf(all));
    }

    int works() {
        return (int) holdings.stream().map(Holding::work).distinct().count();
    }

    String digest() {
        StringBuilder paths = new StringBuilder();
        holdings.forEach(each -> paths.append(each.path()).append('\n'));
        return UUID.nameUUIDFromBytes(paths.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
