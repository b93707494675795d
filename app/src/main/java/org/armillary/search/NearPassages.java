package org.armillary.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.armillary.embedding.Asked;
import org.armillary.retrieval.Stacks;

/// How near passages lie to one question in meaning, each by its nearest window; for one thread.
///
/// Where a filter leaves few passages all of them are compared; else the graph of all vectors is searched, in which
/// only windows count that stand in a passage that is let through.
final class NearPassages implements Stacks.Likeness {

    /// Passages that are compared one by one.
    static final int FEW = 8_000;

    private static final double NEARLY_ALL = 0.9;

    private final VectorView vectors;
    private final VectorView.Reading reading;
    private final byte[] asked;
    private final Map<String, Double> stress;
    private final Accepted accepted;
    private final Deadline deadline;
    private final Segment.Windows[] windows;
    private final int[][] places;
    private int[] compared = {};
    private float[] likenesses = {};

    NearPassages(VectorView vectors, Asked asked, Accepted accepted, Deadline deadline) {
        this.vectors = vectors;
        this.reading = vectors.reading();
        this.asked = vectors.quantized().bytes(asked.vector());
        this.stress = asked.stress();
        this.accepted = accepted;
        this.deadline = deadline;
        this.windows = new Segment.Windows[accepted.leaves().size()];
        this.places = new int[windows.length][];
    }

    @Override
    public Map<String, Double> stress() {
        return stress;
    }

    @Override
    public int[] nearest(int most) {
        return accepted.size() <= FEW ? compared(most) : searched(most);
    }

    private int[] compared(int most) {
        int[] all = accepted.list();
        float[] near = known(all);
        return IntStream.range(0, all.length)
                .filter(each -> !Float.isNaN(near[each]))
                .boxed()
                .sorted(Comparator.comparingDouble(each -> -near[each]))
                .limit(most)
                .mapToInt(each -> all[each])
                .toArray();
    }

    private int[] searched(int most) {
        double part = (double) accepted.size() / Math.max(1, accepted.all());
        Set<Integer> passages = new LinkedHashSet<>();
        // Where nearly all is let through, to look afterwards is cheaper than to ask of each window.
        Optional<VectorView.Counting> counting =
                part > NEARLY_ALL ? Optional.empty() : Optional.of(new VectorView.Counting(this::isAccepted, part));
        int sought = counting.isPresent() ? most : most + most / 4;
        for (VectorView.Near near : vectors.nearest(asked, sought, counting, deadline)) {
            passages(near.key(), passages);
        }
        return passages.stream().limit(most).mapToInt(each -> each).toArray();
    }

    private boolean isAccepted(long key) {
        for (LeafReaderContext leaf : accepted.leaves()) {
            KeyTable table = Segment.passages(leaf.reader());
            for (int entry = table.entry(key); entry >= 0; entry = table.before(entry)) {
                if (accepted.has(leaf.ord, table.value(entry))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void passages(long key, Set<Integer> into) {
        for (LeafReaderContext leaf : accepted.leaves()) {
            KeyTable table = Segment.passages(leaf.reader());
            for (int entry = table.entry(key); entry >= 0; entry = table.before(entry)) {
                if (accepted.has(leaf.ord, table.value(entry))) {
                    into.add(leaf.docBase + table.value(entry));
                }
            }
        }
    }

    /// Of a passage that has no vector yet, or that the model doesn't read, the others' likeness on average: that
    /// nothing is known of it must not speak against it.
    @Override
    public float[] of(int[] passages) {
        float[] likeness = known(passages);
        double sum = 0;
        int known = 0;
        for (float each : likeness) {
            sum += Float.isNaN(each) ? 0 : each;
            known += Float.isNaN(each) ? 0 : 1;
        }
        float usual = known == 0 ? 0 : (float) (sum / known);
        for (int i = 0; i < likeness.length; i++) {
            likeness[i] = Float.isNaN(likeness[i]) ? usual : likeness[i];
        }
        return likeness;
    }

    /// Likeness by the nearest window; no number of a passage without vectors. Those that were compared last are
    /// remembered: the ranking asks for them again, with what stands beside them.
    ///
    /// @param passages numbers, rising
    private float[] known(int[] passages) {
        float[] likeness = new float[passages.length];
        Arrays.fill(likeness, Float.NaN);
        for (int i = 0; i < likeness.length && !deadline.shouldExit(); i++) {
            int place = Arrays.binarySearch(compared, passages[i]);
            likeness[i] = place >= 0 ? likenesses[place] : likenessOf(passages[i]);
        }
        if (likeness.length > 1) {
            compared = passages;
            likenesses = likeness.clone();
        }
        return likeness;
    }

    private float likenessOf(int passage) {
        LeafReaderContext leaf = accepted.leaf(passage);
        Segment.Windows all = windows(leaf);
        int document = passage - leaf.docBase;
        float nearest = Float.NaN;
        for (int entry = all.first(document); entry < all.end(document); entry++) {
            float product = reading.productAt(places[leaf.ord][entry], asked);
            nearest = Float.isNaN(product) || nearest > product ? nearest : product;
        }
        return nearest;
    }

    private Segment.Windows windows(LeafReaderContext leaf) {
        Segment.Windows known = windows[leaf.ord];
        if (known == null) {
            known = Segment.windows(leaf.reader());
            windows[leaf.ord] = known;
            places[leaf.ord] = vectors.placed(known);
        }
        return known;
    }

    /// Likeness of one passage; empty where nothing is known of it.
    Optional<Double> likeness(int passage) {
        float found = known(new int[] {passage})[0];
        return Float.isNaN(found) ? Optional.empty() : Optional.of((double) found);
    }

    /// The number of the nearest window of a passage.
    int window(int passage) {
        LeafReaderContext leaf = accepted.leaf(passage);
        Segment.Windows all = windows(leaf);
        int first = all.first(passage - leaf.docBase);
        int best = first;
        for (int entry = first + 1; entry < all.end(passage - leaf.docBase); entry++) {
            boolean nearer = reading.productAt(places[leaf.ord][entry], asked)
                    > reading.productAt(places[leaf.ord][best], asked);
            best = nearer ? entry : best;
        }
        return best - first;
    }
}
