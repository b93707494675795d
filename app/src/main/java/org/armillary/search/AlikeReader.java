package org.armillary.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.armillary.law.frbr.Language;

/// Reads passages of one state of the index with all that comparing them needs.
final class AlikeReader {

    private static final int COUNTED = 100;

    private final IndexSearcher searcher;

    AlikeReader(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// The passages that count, as a query: no numbers and headings without a text.
    static Query filter(Alikes.Among among) {
        BooleanQuery.Builder filter = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PassageDocument.TYPE, "passage")), Occur.FILTER)
                .add(MatchAllDocsQuery.INSTANCE, Occur.SHOULD)
                .add(new FieldExistsQuery(PassageDocument.HEAD), Occur.MUST_NOT);
        among.on()
                .ifPresent(day -> filter.add(
                        LongRange.newContainsQuery(
                                PassageDocument.DAYS, new long[] {day.toEpochDay()}, new long[] {day.toEpochDay()}),
                        Occur.FILTER));
        among.without()
                .forEach(work -> filter.add(new TermQuery(new Term(PassageDocument.WORK, work)), Occur.MUST_NOT));
        return filter.build();
    }

    /// The best passages that count.
    List<Alike> best(Query query, Alikes.Among among) throws IOException {
        Query narrowed = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(Accepted.of(searcher, filter(among)).query(), Occur.FILTER)
                .build();
        List<Alike> best = new ArrayList<>();
        for (ScoreDoc each : searcher.search(
                        narrowed, new TopScoreDocCollectorManager(Math.max(1, among.most()), null, COUNTED))
                .scoreDocs) {
            best.add(read(each.doc, each.score));
        }
        return best;
    }

    /// One passage.
    Alike read(int passage, float score) throws IOException {
        Document document = searcher.storedFields().document(passage);
        Language language = new Language(document.get(PassageDocument.LANGUAGE));
        LeafReaderContext leaf =
                searcher.getLeafContexts().get(ReaderUtil.subIndex(passage, searcher.getLeafContexts()));
        int here = passage - leaf.docBase;
        return new Alike(
                document.get(PassageDocument.WORK),
                document.get(PassageDocument.EXPRESSION),
                document.get(PassageDocument.EID),
                document.get(PassageDocument.TITLE),
                Optional.of(document.get(PassageDocument.SHORT_TITLE)).filter(title -> !title.isEmpty()),
                PassageDocument.crumbs(document.get(PassageDocument.CRUMBS)),
                language,
                LocalDate.parse(document.get(PassageDocument.DATE)),
                document.get(PassageDocument.JURISDICTION),
                Optional.of(document.get(PassageDocument.BINDING)).filter(binding -> !binding.isEmpty()),
                document.get(Analyzers.field(PassageDocument.TEXT, language)),
                PassageDocument.parts(document.get(PassageDocument.PARTS)).stream()
                        .map(part -> new Alike.Part(part.eId(), part.name(), part.start(), part.end()))
                        .toList(),
                new Alike.Said(
                        values(leaf, here, Facet.MODALITY),
                        values(leaf, here, Facet.BEARER),
                        values(leaf, here, Facet.TOPIC)),
                windows(leaf, here),
                score);
    }

    private static Set<String> values(LeafReaderContext leaf, int document, Facet facet) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), facet.word());
        Set<String> all = new TreeSet<>();
        if (values.advanceExact(document)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                all.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        return all;
    }

    private static List<Long> windows(LeafReaderContext leaf, int document) throws IOException {
        BinaryDocValues values = leaf.reader().getBinaryDocValues(PassageDocument.WINDOWS);
        List<Long> keys = new ArrayList<>();
        if (values != null && values.advanceExact(document)) {
            for (long key : WindowKeys.unpacked(values.binaryValue())) {
                keys.add(key);
            }
        }
        return keys;
    }
}
