package org.armillary.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.act.ActType;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Node;
import org.armillary.task.Progress;

/// Makes anew what can be made anew: tables and index from the readings and acts, or the readings from their sources.
public final class Rebuild {

    private final Corpus corpus;

    Rebuild(Corpus corpus) {
        this.corpus = corpus;
    }

    /// What came of it.
    ///
    /// @param readings how many readings the tables hold, or sources were read again
    /// @param changed how many texts are read otherwise now
    /// @param moved eIds that became others, by expression
    /// @param failed how many sources could not be read again
    public record Summary(int readings, int changed, Map<String, Map<String, String>> moved, int failed) {

        /// In one sentence.
        public String describe() {
            int eIds = moved.values().stream().mapToInt(Map::size).sum();
            return readings + " readings, " + changed + " changed, " + eIds + " eIds moved, " + failed + " failed";
        }
    }

    /// Makes tables and index anew. What stops it, the next start or the same command makes up for.
    public Summary derived(Progress progress) throws IOException {
        corpus.followers().forEach(Follower::clear);
        corpus.database().change(transaction -> {
            transaction.update("delete from moved_eid");
            transaction.update("delete from instrument");
            return transaction.update("delete from reading");
        });
        new Reconciliation(corpus).run(progress);
        corpus.catchUp(progress);
        movesFromActs();
        int readings = corpus.database().read(ReadingTable::paths).size();
        act(Map.of("from", "readings", "readings", readings));
        corpus.settle();
        return new Summary(readings, 0, Map.of(), 0);
    }

    /// Reads every source again with the engine of today. A text that is read otherwise gets a new reading, its
    /// corrections are made again, and where its eIds went is kept with its act.
    public Summary fromSources(Progress progress) throws IOException {
        List<Holding> bases = bases();
        progress.expect(bases.size(), 0);
        Map<String, Map<String, String>> moved = new LinkedHashMap<>();
        int changed = 0;
        int failed = 0;
        for (Holding base : bases) {
            progress.check();
            try {
                Optional<Map<String, String>> moves = again(base, progress);
                changed += moves.isPresent() ? 1 : 0;
                moves.filter(each -> !each.isEmpty()).ifPresent(each -> moved.put(base.expression(), each));
            } catch (RuntimeException | IOException e) {
                failed++;
                progress.fail(
                        base.expression(),
                        "its source " + base.stamp().sourceName() + " can't be read again: "
                                + Optional.ofNullable(e.getMessage()).orElse(e.toString())
                                + "; the reading of before stays");
            }
            progress.done(1, 0);
        }
        act(Map.of(
                "from",
                "sources",
                "readings",
                bases.size(),
                "changed",
                changed,
                "engine",
                corpus.engine().name()));
        corpus.settle();
        return new Summary(bases.size(), changed, moved, failed);
    }

    /// Reads one source again.
    ///
    /// @return eIds that became others; empty where the text is read as before
    private Optional<Map<String, String>> again(Holding last, Progress progress) throws IOException {
        Stamp stamp = last.stamp();
        byte[] bytes = corpus.sources()
                .find(stamp.source())
                .orElseThrow(() -> new IOException("its bytes are gone from sources/; import it again"));
        Statements said = corpus.sources()
                .provenance(stamp.source())
                .map(each -> Statements.of(each.statements()))
                .orElse(Statements.NONE);
        Holding base = base(last);
        Engine.Draft draft = corpus.engine().read(bytes, stamp.sourceName(), said);
        AknDocument document = Importer.identified(draft, stamp.identity());
        AknDocument before = corpus.texts().get(base).document();
        if (plain(written(document)).equals(plain(before))) {
            return Optional.empty();
        }
        Map<String, String> moved = EIdMoves.between(corpus.texts().get(last).document(), document);
        Holding reread = corpus.take(
                document,
                new Stamp(
                        stamp.identity(),
                        stamp.source(),
                        stamp.sourceName(),
                        draft.format(),
                        stamp.number() + 1,
                        Cause.REREAD,
                        corpus.engine().name(),
                        corpus.now(),
                        org.armillary.act.Acts.actor(),
                        Optional.empty(),
                        0),
                draft.notices(),
                moved);
        moved.forEach((old, now) -> progress.info(
                last.expression(),
                now.isEmpty() ? old + " is in no single provision any more" : old + " is now " + now));
        corpus.corrections().replay(last, reread, progress);
        return Optional.of(moved);
    }

    /// The newest reading of each source as each expression, withdrawn ones left out.
    private List<Holding> bases() {
        List<Holding> bases = new ArrayList<>();
        for (String work : corpus.database().read(ReadingTable::works)) {
            Map<String, Holding> newest = new LinkedHashMap<>();
            corpus.library().readings(work).stream()
                    .filter(each -> each.withdrawnAt().isEmpty())
                    .sorted(Comparator.comparing(each -> each.stamp().number()))
                    .forEach(each ->
                            newest.put(each.expression() + " " + each.stamp().source(), each));
            bases.addAll(newest.values());
        }
        return bases;
    }

    /// The reading by an engine that a corrected one goes back to.
    private Holding base(Holding last) {
        return corpus.library().readings(last.work()).stream()
                .filter(each -> each.expression().equals(last.expression())
                        && each.stamp().source().equals(last.stamp().source())
                        && each.stamp().cause().isEngine())
                .max(Comparator.comparing(each -> each.stamp().number()))
                .orElse(last);
    }

    private void movesFromActs() {
        corpus.database().change(transaction -> {
            transaction.update("delete from moved_eid");
            for (ActType type : List.of(ActType.REREAD, ActType.CORRECTED, ActType.CORRECTION_UNDONE)) {
                for (var act : corpus.acts().list(transaction, type)) {
                    Corpus.Taken taken = Corpus.JSON.readValue(act.payload(), Corpus.Taken.class);
                    MovedTable.insert(transaction, act.subject(), act.sequence(), taken.moved());
                }
            }
            return 0;
        });
    }

    private void act(Map<String, ?> payload) {
        corpus.database()
                .change(transaction -> corpus.acts()
                        .append(transaction, ActType.REBUILT, "corpus", Corpus.JSON.writeValueAsString(payload)));
    }

    /// The document as it will be read back.
    private static AknDocument written(AknDocument document) throws IOException {
        return AknDocument.read(document.toBytes(), "the new reading");
    }

    /// A document's content without its metadata, for comparing two readings.
    private static Element plain(AknDocument document) {
        List<Node> children = document.document().children().stream()
                .filter(child -> !(child instanceof Element element && element.is("meta")))
                .toList();
        return document.document().withChildren(children);
    }
}
