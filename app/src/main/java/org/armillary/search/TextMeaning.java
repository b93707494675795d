package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.armillary.law.frbr.Language;

/// What a text means as a model reads it, beside what the passages of an index mean.
///
/// Its windows are looked up among the vectors that are kept; those that are not there are made, a few of them. Of two
/// texts the likeness is the mean, over the windows of both, of how near each is to the nearest window of the other,
/// so that a long text is not like another for one window alone.
public final class TextMeaning implements AutoCloseable {

    private static final int WINDOWS = 8;
    /// A vector takes about ten milliseconds to make.
    private static final int MADE = 4;

    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final VectorView view;
    private final VectorView.Reading reading;
    private final List<byte[]> own;

    private TextMeaning(VectorView view, List<byte[]> own, VectorView.Reading reading) {
        this.view = view;
        this.own = own;
        this.reading = reading;
    }

    /// Of a text; empty where no model reads its language, or none is ready.
    static Optional<TextMeaning> of(Optional<Sense> sense, String text, Language language) {
        Optional<Sense.Ready> model =
                sense.flatMap(Sense::find).filter(each -> each.embedder().reads(language));
        if (model.isEmpty()) {
            return Optional.empty();
        }
        VectorView view = model.get().vectors().acquire();
        VectorView.Reading reading = view.reading();
        List<byte[]> own = vectors(spread(WindowKeys.windows(text)), model.get(), view, reading);
        return Optional.of(new TextMeaning(view, own, reading));
    }

    /// Some of many, from all over the text.
    private static List<String> spread(List<String> windows) {
        int all = windows.size();
        return all <= WINDOWS
                ? windows
                : IntStream.range(0, WINDOWS)
                        .mapToObj(each -> windows.get(each * (all - 1) / (WINDOWS - 1)))
                        .toList();
    }

    private static List<byte[]> vectors(
            List<String> windows, Sense.Ready model, VectorView view, VectorView.Reading reading) {
        List<String> lacking = windows.stream()
                .filter(each -> !view.has(WindowKeys.key(each)))
                .limit(MADE)
                .toList();
        Stream<float[]> known =
                windows.stream().map(WindowKeys::key).filter(view::has).map(reading::vector);
        Stream<float[]> made =
                lacking.isEmpty() ? Stream.empty() : Stream.of(model.embedder().windows(lacking));
        return Stream.concat(known, made).map(view.quantized()::bytes).toList();
    }

    /// How like the text a passage is in meaning, -1 to 1; empty where nothing is known of it.
    public OptionalDouble likeness(Alike other) {
        float[] theirs = unknown(other.windows().size());
        float[] mine = unknown(own.size());
        for (int at = 0; at < mine.length; at++) {
            for (int window = 0; window < theirs.length; window++) {
                float product = reading.product(other.windows().get(window), own.get(at));
                mine[at] = larger(mine[at], product);
                theirs[window] = larger(theirs[window], product);
            }
        }
        double here = mean(mine);
        return Double.isNaN(here) ? OptionalDouble.empty() : OptionalDouble.of((here + mean(theirs)) / 2);
    }

    private static float[] unknown(int size) {
        float[] unknown = new float[size];
        Arrays.fill(unknown, Float.NaN);
        return unknown;
    }

    private static double mean(float[] all) {
        return IntStream.range(0, all.length)
                .mapToDouble(each -> all[each])
                .filter(each -> !Double.isNaN(each))
                .average()
                .orElse(Double.NaN);
    }

    private static float larger(float one, float other) {
        return Float.isNaN(one) || other > one ? other : one;
    }

    /// The passages that count with the windows nearest to some of the text's, the nearest first.
    List<Integer> nearest(IndexSearcher searcher, Alikes.Among among) {
        try {
            Accepted accepted = Accepted.of(searcher, AlikeReader.filter(among));
            double part = (double) accepted.size() / Math.max(1, accepted.all());
            Optional<VectorView.Counting> counting = Optional.of(
                    new VectorView.Counting(key -> !passages(key, accepted).isEmpty(), part));
            Deadline deadline = new Deadline(PATIENCE);
            Map<Integer, Float> nearest = new LinkedHashMap<>();
            for (byte[] window : own) {
                for (VectorView.Near near : view.nearest(window, among.most(), counting, deadline)) {
                    passages(near.key(), accepted).forEach(each -> nearest.merge(each, near.product(), Math::max));
                }
            }
            return nearest.entrySet().stream()
                    .sorted(Comparator.comparingDouble((Map.Entry<Integer, Float> each) -> -each.getValue()))
                    .limit(among.most())
                    .map(Map.Entry::getKey)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
        }
    }

    private static List<Integer> passages(long key, Accepted accepted) {
        List<Integer> passages = new ArrayList<>();
        for (LeafReaderContext leaf : accepted.leaves()) {
            KeyTable table = Segment.passages(leaf.reader());
            for (int entry = table.entry(key); entry >= 0; entry = table.before(entry)) {
                if (accepted.has(leaf.ord, table.value(entry))) {
                    passages.add(leaf.docBase + table.value(entry));
                }
            }
        }
        return passages;
    }

    /// Gives the vectors back.
    @Override
    public void close() {
        view.release();
    }
}
