package org.armillary.parallel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Instrument;
import org.armillary.graph.ReadingRoom;
import org.armillary.law.akn.Rendering;
import org.armillary.retrieval.Passage;
import org.armillary.retrieval.Shelf;

/// The works held as acts that can be ranked: made when first asked for, and again when works have come or gone.
final class HeldActs {

    /// Of so many works at most; the rest of a larger corpus is left out, and said so.
    static final int MOST = 20_000;

    private static final int CHARACTERS = 40_000;

    private final ReadingRoom room;
    private final LongSupplier edition;
    private long made = -1;
    private State state = new State(Shelf.of(List.of(), Map.of()), Map.of(), 0);

    /// @param shelf a passage for each work and language, named `WORK LANGUAGE`
    /// @param works by the passage's name
    record State(Shelf shelf, Map<String, Instrument> works, int size) {}

    HeldActs(ReadingRoom room, LongSupplier edition) {
        this.room = room;
        this.edition = edition;
    }

    synchronized State get() {
        long newest = edition.getAsLong();
        if (newest != made) {
            state = read();
            made = newest;
        }
        return state;
    }

    private State read() {
        List<Passage> passages = new ArrayList<>();
        Map<String, Instrument> works = new HashMap<>();
        List<Instrument> all = room.library().list();
        for (Instrument instrument : all.subList(0, Math.min(MOST, all.size()))) {
            Map<String, Holding> earliest = new HashMap<>();
            room.library().answering(instrument.work()).keySet().stream()
                    .filter(each -> !each.stamp().identity().model())
                    .forEach(each -> earliest.merge(
                            each.language().code(), each, (a, b) -> b.date().isBefore(a.date()) ? b : a));
            earliest.forEach((language, holding) -> {
                String id = id(instrument.work(), language);
                works.put(id, instrument);
                passages.add(new Passage(
                        id,
                        instrument.title(),
                        text(holding),
                        holding.language(),
                        Optional.empty(),
                        Optional.of(instrument.firstDate().getYear())));
            });
        }
        return new State(Shelf.of(passages, Map.of()), Map.copyOf(works), all.size());
    }

    String text(Holding holding) {
        String text = Rendering.of(room.texts().get(holding).document()).text();
        return text.length() > CHARACTERS ? text.substring(0, CHARACTERS) : text;
    }

    static String id(String work, String language) {
        return work + " " + language;
    }
}
