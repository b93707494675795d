package org.armillary.parallel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Instrument;
import org.armillary.graph.ReadingRoom;
import org.armillary.law.akn.Rendering;
import org.armillary.retrieval.Passage;
import org.armillary.retrieval.Shelf;
import org.jspecify.annotations.Nullable;

/// The works held as acts that can be ranked: read beside the requests when first asked for, and again when works have
/// come or gone.
///
/// Whoever asks waits a while, and then has what was read before.
final class HeldActs {

    /// Of so many works at most; the rest of a larger corpus is left out, and said so.
    static final int MOST = 20_000;

    private static final int CHARACTERS = 40_000;
    /// What all of them may take together: of many works, less of each is read.
    private static final int ALL_CHARACTERS = 120_000_000;

    private final ReadingRoom room;
    private State state = new State(-1, Shelf.of(List.of(), Map.of()), Map.of(), Map.of(), 0);
    private @Nullable FutureTask<State> reading;

    /// @param edition of the corpus that it is of
    /// @param shelf a passage for each work and language, named `WORK LANGUAGE`
    /// @param works by the passage's name
    /// @param passages by the file of the reading that each is of
    /// @param size how many works there are
    record State(long edition, Shelf shelf, Map<String, Instrument> works, Map<String, Passage> passages, int size) {}

    HeldActs(ReadingRoom room) {
        this.room = room;
    }

    /// What has been read, of the works held now if that takes no longer than somebody waits.
    State get(Duration patience) {
        long newest = room.edition();
        FutureTask<State> task;
        synchronized (this) {
            if (state.edition() == newest) {
                return state;
            }
            task = begin(newest);
        }
        try {
            return task.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return kept();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return kept();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the works held can't be read as acts", failed.getCause());
        }
    }

    /// Whether a state is of the works held now.
    boolean isCurrent(State known) {
        return known.edition() == room.edition();
    }

    private synchronized State kept() {
        return state;
    }

    /// The reading that is under way, or a new one: never two at once.
    private synchronized FutureTask<State> begin(long edition) {
        FutureTask<State> known = reading;
        if (known != null && !known.isDone()) {
            return known;
        }
        FutureTask<State> task = new FutureTask<>(() -> {
            State read = read(edition, kept());
            keep(read);
            return read;
        });
        reading = task;
        Thread.ofPlatform().daemon().name("held-acts").start(task);
        return task;
    }

    private synchronized void keep(State read) {
        state = read;
    }

    private State read(long edition, State before) {
        Map<String, Passage> passages = new HashMap<>();
        Map<String, Instrument> works = new HashMap<>();
        List<Instrument> all = room.library().list();
        int most = Math.min(CHARACTERS, ALL_CHARACTERS / Math.max(1, Math.min(MOST, all.size())));
        for (Instrument instrument : all.subList(0, Math.min(MOST, all.size()))) {
            for (Holding holding : earliest(instrument)) {
                Passage known = before.passages().get(holding.path());
                Passage passage =
                        known == null || known.text().length() > most ? passage(instrument, holding, most) : known;
                passages.put(holding.path(), passage);
                works.put(passage.id(), instrument);
            }
        }
        List<Passage> ordered = new ArrayList<>(passages.values());
        ordered.sort(java.util.Comparator.comparing(Passage::id));
        Shelf shelf = Shelf.of(ordered, Map.of());
        return new State(edition, shelf, Map.copyOf(works), Map.copyOf(passages), all.size());
    }

    private List<Holding> earliest(Instrument instrument) {
        Map<String, Holding> earliest = new HashMap<>();
        room.library().answering(instrument.work()).keySet().stream()
                .filter(each -> !each.stamp().identity().model())
                .forEach(each -> earliest.merge(
                        each.language().code(), each, (a, b) -> b.date().isBefore(a.date()) ? b : a));
        return List.copyOf(earliest.values());
    }

    private Passage passage(Instrument instrument, Holding holding, int most) {
        return new Passage(
                id(instrument.work(), holding.language().code()),
                instrument.title(),
                text(holding, most),
                holding.language(),
                Optional.empty(),
                Optional.of(instrument.firstDate().getYear()));
    }

    /// The beginning of a text.
    String text(Holding holding) {
        return text(holding, CHARACTERS);
    }

    private String text(Holding holding, int most) {
        String text = Rendering.of(room.texts().get(holding).document()).text();
        return text.length() > most ? text.substring(0, most) : text;
    }

    static String id(String work, String language) {
        return work + " " + language;
    }
}
