package org.armillary.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Followed;
import org.armillary.corpus.Follower;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Timeline;
import org.armillary.home.Database;
import org.armillary.home.Transaction;
import org.armillary.law.akn.Engine;

/// The tables of annotations, derived from the corpus whose acts it follows.
///
/// For each work it holds what the readings that answer for some day say; readings whose engine or days have changed
/// are annotated anew. All of a work changes in one transaction, with the number of the last act followed.
public final class AnnotationStore implements Follower {

    /// Part of every signature: another number makes a start annotate everything again.
    private static final String SHAPE = "6";

    static final String NAME = "annotations";

    private final Corpus corpus;
    private final Database database;
    private final Annotating annotating;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();
    private final Followed followed;

    private AnnotationStore(Corpus corpus, Database database, Annotating annotating, Followed followed) {
        this.corpus = corpus;
        this.database = database;
        this.annotating = annotating;
        this.followed = followed;
    }

    /// Opens the tables of a corpus's database. What another engine annotated is thrown away, for its places may not
    /// be those of the texts as they are read now; it is done again when the corpus catches up.
    public static AnnotationStore open(Corpus corpus, Database database, Annotating annotating) {
        long upTo = database.change(transaction -> {
            if (AnnotatedTable.deleteOthers(transaction, stamp()) > 0) {
                AnnotatedTable.follow(transaction, NAME, 0);
            }
            return AnnotatedTable.followed(transaction, NAME);
        });
        return new AnnotationStore(corpus, database, annotating, new Followed(upTo));
    }

    /// What annotates now.
    static String stamp() {
        return Engine.CURRENT + " " + SHAPE;
    }

    @Override
    public long followed() {
        return followed.upTo();
    }

    @Override
    public boolean canWait() {
        return true;
    }

    @Override
    public void expect(long sequence) {
        followed.expect(sequence);
    }

    @Override
    public void forget(long sequence) {
        followed.forget(sequence);
    }

    @Override
    public void follow(String work, long sequence) {
        synchronized (locks.computeIfAbsent(work, key -> new Object())) {
            bring(work, sequence);
        }
    }

    private void bring(String work, long sequence) {
        Map<String, String> before = database.read(transaction -> AnnotatedTable.signatures(transaction, work));
        Map<Holding, List<Timeline.Days>> wanted = corpus.library().answering(work);
        Map<Holding, Optional<Annotated>> changed = new HashMap<>();
        wanted.forEach((holding, days) -> {
            String known = before.getOrDefault(holding.path(), "");
            if (!known.equals(signature(days))) {
                changed.put(
                        holding,
                        known.startsWith(stamp() + " ")
                                ? Optional.empty()
                                : Optional.of(
                                        Annotated.of(holding, corpus.texts().get(holding), annotating)));
            }
        });
        database.change(transaction -> {
            changed.forEach((holding, annotated) ->
                    write(transaction, holding, wanted.getOrDefault(holding, List.of()), annotated));
            before.keySet().stream()
                    .filter(path -> wanted.keySet().stream()
                            .noneMatch(holding -> holding.path().equals(path)))
                    .forEach(path -> AnnotatedTable.delete(transaction, path));
            AnnotatedTable.follow(transaction, NAME, followed.done(sequence));
            return 0;
        });
    }

    /// What was annotated by this engine is kept; only the days have changed.
    private static void write(
            Transaction transaction, Holding holding, List<Timeline.Days> days, Optional<Annotated> annotated) {
        if (annotated.isPresent()) {
            AnnotatedTable.delete(transaction, holding.path());
            LinkTable.insert(transaction, holding.path(), annotated.get().links());
            TermTable.insert(transaction, holding.path(), annotated.get().terms());
            NormTable.insert(transaction, holding.path(), annotated.get().duties());
        }
        String problem = annotated.map(Annotated::problem).orElse("");
        AnnotatedTable.insert(transaction, holding, stamp(), signature(days), days, problem);
    }

    private static String signature(List<Timeline.Days> days) {
        return stamp() + " " + days;
    }

    /// Every change is safe when it is made.
    @Override
    public void settle() {
        long upTo = followed.upTo();
        database.change(transaction -> {
            AnnotatedTable.follow(transaction, NAME, upTo);
            return 0;
        });
    }

    @Override
    public void clear() {
        followed.restart();
        database.change(transaction -> {
            AnnotatedTable.clear(transaction);
            AnnotatedTable.follow(transaction, NAME, 0);
            return 0;
        });
    }
}
