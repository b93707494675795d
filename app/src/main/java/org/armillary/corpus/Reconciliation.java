package org.armillary.corpus;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.armillary.act.Act;
import org.armillary.home.Transaction;
import org.armillary.task.Progress;

/// Brings tables and followers up to the files and acts, at a start.
final class Reconciliation {

    private final Corpus corpus;

    Reconciliation(Corpus corpus) {
        this.corpus = corpus;
    }

    void run(Progress progress) throws IOException {
        // First the acts that are there: each act entered below makes a follower believe it has followed all before it.
        corpus.following().start(progress);
        for (Act act : corpus.actFiles().list()) {
            if (!corpus.acts().exists(act.id())) {
                corpus.enter(act);
                progress.info(act.subject(), "the act was written but not entered before; it is now");
            }
        }
        Set<String> files = new LinkedHashSet<>(corpus.readings().list());
        Set<String> rows = new HashSet<>(corpus.database().read(ReadingTable::paths));
        for (String path : files) {
            if (!rows.contains(path)) {
                enter(path, progress);
            }
        }
        for (String path : rows) {
            if (!files.contains(path)) {
                drop(path, progress);
            }
        }
        corpus.settle();
    }

    private void enter(String path, Progress progress) throws IOException {
        try {
            StampedDocument stamped = corpus.readings().read(path);
            if (!stamped.stamp().path().equals(path)) {
                throw new CorpusDamaged(
                        path, "its stamp belongs to " + stamped.stamp().path());
            }
            corpus.enter(stamped, moved(stamped));
            progress.info(path, "the reading was written but not entered before; it is now");
        } catch (CorpusDamaged e) {
            progress.fail(path, String.valueOf(e.getMessage()));
        }
    }

    /// What its act says or will say of eIds that became others: those between it and the reading before it.
    private Map<String, String> moved(StampedDocument stamped) throws IOException {
        String before = stamped.stamp().before().map(Stamp::path).orElse("");
        return !before.isEmpty() && corpus.readings().exists(before)
                ? EIdMoves.between(corpus.readings().read(before).document(), stamped.document())
                : Map.of();
    }

    /// A reading whose file is gone can't be answered with. Its source and its acts stay.
    private void drop(String path, Progress progress) {
        corpus.database().change((Transaction transaction) -> {
            String work =
                    ReadingTable.find(transaction, path).map(Holding::work).orElse("");
            ReadingTable.delete(transaction, path);
            InstrumentTable.refresh(transaction, work, corpus.now());
            corpus.followers().forEach(follower -> follower.follow(work, 0));
            return work;
        });
        progress.warn(path, "the reading's file is gone; 'armillary rebuild --from-sources' reads its source again");
    }
}
