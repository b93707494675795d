package org.armillary.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.armillary.embedding.Embedder;
import org.armillary.law.frbr.Language;
import org.armillary.task.Progress;

/// Makes the vectors that texts of an index still lack: long work, which may stop at any time and goes on where it
/// stopped.
///
/// A vector is kept for good by what its window says, so what is stopped or killed loses at most the last
/// [#SAFE_AFTER] nanoseconds of it, and an index that is made anew loses nothing.
final class VectorMaking {

    private static final long SAFE_AFTER = 20_000_000_000L;
    private static final int TOGETHER = 16;
    /// So many new vectors, and such a part of all, are worth joining all into one graph.
    private static final int MANY = 5_000;

    private static final int MUCH = 8;

    private final Sense sense;
    private final Sense.Ready model;
    private final Progress progress;
    private final Map<Long, String> batch = new LinkedHashMap<>();
    private final Set<Long> keys = new HashSet<>();
    private final Set<Long> made = new HashSet<>();
    private long safe = System.nanoTime();
    private long all;
    private long done;

    VectorMaking(Sense sense, Sense.Ready model, Progress progress) {
        this.sense = sense;
        this.model = model;
        this.progress = progress;
    }

    /// Makes what an index lacks.
    ///
    /// @return how many vectors were made
    int run(IndexReader reader) throws IOException {
        int before = made.size();
        count(reader);
        progress.expect(all - done, 0);
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                each(leaf, (document, lacking) -> texts(reader, leaf.docBase + document, lacking));
            }
            embed();
        } finally {
            commit();
        }
        int more = made.size() - before;
        if (more >= MANY && more >= all / MUCH) {
            model.vectors().join(progress::check);
        }
        return more;
    }

    /// What there is to be made, so that people can be told how far it is.
    private void count(IndexReader reader) throws IOException {
        keys.clear();
        VectorView view = model.vectors().acquire();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                windows(leaf, (document, windows) -> {
                    for (long key : windows) {
                        keys.add(key);
                    }
                });
            }
            all = keys.size();
            done = keys.stream().filter(view::has).count();
        } finally {
            view.release();
        }
        sense.say(new Meanings(done, all));
    }

    /// What is done with a document and keys of its windows.
    private interface Visit {
        void at(int document, long[] keys) throws IOException;
    }

    /// Visits passages in languages that the model reads with the keys of all their windows.
    private void windows(LeafReaderContext leaf, Visit visit) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        Readings readings = Readings.of(leaf.reader());
        BinaryDocValues values = leaf.reader().getBinaryDocValues(PassageDocument.WINDOWS);
        Embedder embedder = model.embedder();
        for (int reading = 0; reading < readings.size() && values != null; reading++) {
            if (!embedder.reads(new Language(readings.get(reading).language()))) {
                continue;
            }
            for (int document = readings.start(reading); document < readings.end(reading); document++) {
                if ((live == null || live.get(document)) && values.advanceExact(document)) {
                    visit.at(document, WindowKeys.unpacked(values.binaryValue()));
                }
            }
        }
    }

    private void each(LeafReaderContext leaf, Visit visit) throws IOException {
        windows(leaf, (document, windows) -> {
            for (long key : windows) {
                if (isLacking(key)) {
                    visit.at(document, windows);
                    return;
                }
            }
        });
    }

    private boolean isLacking(long key) {
        return !made.contains(key) && !batch.containsKey(key) && !has(key);
    }

    private boolean has(long key) {
        VectorView view = model.vectors().acquire();
        try {
            return view.has(key);
        } finally {
            view.release();
        }
    }

    private void texts(IndexReader reader, int document, long[] windows) throws IOException {
        var stored = reader.storedFields().document(document);
        String text =
                stored.get(Analyzers.field(PassageDocument.TEXT, new Language(stored.get(PassageDocument.LANGUAGE))));
        List<String> texts = WindowKeys.windows(text);
        for (int window = 0; window < windows.length; window++) {
            if (isLacking(windows[window])) {
                batch.put(windows[window], texts.get(window));
            }
        }
        if (batch.size() >= TOGETHER) {
            embed();
        }
    }

    private void embed() {
        progress.check();
        if (batch.isEmpty()) {
            return;
        }
        float[][] vectors = model.embedder().windows(new ArrayList<>(batch.values()));
        int at = 0;
        for (long key : batch.keySet()) {
            model.vectors().add(key, vectors[at++]);
            made.add(key);
        }
        progress.done(batch.size(), 0);
        done += batch.size();
        batch.clear();
        if (System.nanoTime() - safe > SAFE_AFTER) {
            commit();
        }
    }

    private void commit() {
        Meanings now = new Meanings(done, all);
        model.vectors().commit(now);
        sense.say(now);
        safe = System.nanoTime();
    }
}
