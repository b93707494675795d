package org.armillary.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The corrections in a reading, the oldest first: those made since an engine last read its source, without those
/// that were taken back.
///
/// @param base what the engine read
/// @param made the corrections
record CorrectionChain(Holding base, List<Corrections.Made> made) {

    /// Payload of a correction that was taken back.
    record Undone(int undone) {}

    static CorrectionChain of(Corpus corpus, Holding holding) {
        List<Holding> readings = corpus.library().readings(holding.work()).stream()
                .filter(each -> each.expression().equals(holding.expression())
                        && each.stamp().source().equals(holding.stamp().source())
                        && each.stamp().number() <= holding.stamp().number())
                .sorted(Comparator.comparing(each -> each.stamp().number()))
                .toList();
        Holding base = holding;
        List<Corrections.Made> made = new ArrayList<>();
        for (Holding each : readings) {
            switch (each.stamp().cause()) {
                case IMPORTED, REREAD -> {
                    base = each;
                    made.clear();
                }
                case CORRECTED -> made.add(made(corpus, each));
                case UNDONE -> {
                    int undone = json(corpus, each, Undone.class).undone();
                    made.removeIf(one -> one.number() == undone);
                }
            }
        }
        return new CorrectionChain(base, List.copyOf(made));
    }

    private static Corrections.Made made(Corpus corpus, Holding holding) {
        Stamp stamp = holding.stamp();
        return new Corrections.Made(
                stamp.number(), json(corpus, holding, Correction.class), stamp.actor(), stamp.knownSince());
    }

    private static <T> T json(Corpus corpus, Holding holding, Class<T> type) {
        String written = corpus.texts()
                .get(holding)
                .stamp()
                .correction()
                .orElseThrow(() -> new CorpusDamaged(holding.path(), "it does not say which correction led to it"));
        return Corpus.JSON.readValue(written, type);
    }
}
