package org.armillary.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/// Which texts have which terms: finds the best by BM25, and says what chosen ones score on a field.
///
/// Texts are numbered from 0 in the order in which they were given. Lives in memory, in one segment.
final class TermIndex implements Postings {

    private final IndexSearcher searcher;
    private final LeafReader leaf;
    private final Map<Field, Lengths> lengths;

    private TermIndex(IndexSearcher searcher, LeafReader leaf, Map<Field, int[]> lengths) {
        this.searcher = searcher;
        this.leaf = leaf;
        this.lengths = new EnumMap<>(Field.class);
        lengths.forEach((field, each) -> this.lengths.put(
                field,
                new Lengths(each, Math.max(1, Arrays.stream(each).average().orElse(1)))));
    }

    private static final Lengths NONE = new Lengths(new int[0], 1);

    /// How many terms of a field each text has, and all on average.
    private record Lengths(int[] all, double mean) {

        int of(int text) {
            return all.length == 0 ? 0 : all[text];
        }
    }

    /// Indexes texts one after the other, so that the terms of one at a time are in memory.
    ///
    /// @param texts how many there are
    /// @param terms of a text by field, in their order; asked for once each, rising
    static TermIndex of(int texts, IntFunction<Map<Field, List<String>>> terms) {
        try {
            Map<Field, int[]> lengths = new EnumMap<>(Field.class);
            Directory directory = new ByteBuffersDirectory();
            // Only neighbours are merged: the usual policy puts segments in another order, and numbers with them.
            IndexWriterConfig config =
                    new IndexWriterConfig().setSimilarity(similarity()).setMergePolicy(new LogDocMergePolicy());
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (int number = 0; number < texts; number++) {
                    Document document = new Document();
                    for (Map.Entry<Field, List<String>> field :
                            terms.apply(number).entrySet()) {
                        lengths.computeIfAbsent(field.getKey(), each -> new int[texts])[number] =
                                field.getValue().size();
                        document.add(new org.apache.lucene.document.Field(
                                field.getKey().name(), new TermStream(field.getValue()), TYPE));
                    }
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            DirectoryReader reader = DirectoryReader.open(directory);
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(similarity());
            return new TermIndex(searcher, reader.leaves().getFirst().reader(), lengths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setTokenized(true);
        TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        TYPE.freeze();
    }

    private static BM25Similarity similarity() {
        return new BM25Similarity(Field.SATURATION, Field.LENGTH);
    }

    int size() {
        return leaf.maxDoc();
    }

    /// How many terms of a field a text has.
    int length(Field field, int text) {
        return lengths.getOrDefault(field, NONE).of(text);
    }

    @Override
    public int[] lengths(Field field, int[] texts) {
        return Arrays.stream(texts).map(each -> length(field, each)).toArray();
    }

    @Override
    public double mean(Field field) {
        return lengths.getOrDefault(field, NONE).mean();
    }

    @Override
    public double rarity(Field field, String term) {
        try {
            int in = leaf.docFreq(new Term(field.name(), term));
            return in == 0 ? 0 : Math.log(1 + (size() - in + 0.5) / (in + 0.5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The numbers of the best texts, the best first, by the sum over fields of weight times BM25.
    int[] best(Map<Field, Bag> asked, Map<Field, Double> weights, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        asked.forEach((field, bag) -> bag.weights()
                .forEach((term, worth) -> query.add(
                        new BoostQuery(new TermQuery(new Term(field.name(), term)), (float)
                                (worth * weights.getOrDefault(field, 0.0))),
                        BooleanClause.Occur.SHOULD)));
        try {
            return Arrays.stream(searcher.search(query.build(), most).scoreDocs)
                    .mapToInt((ScoreDoc each) -> each.doc)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void visit(Field field, String term, int[] texts, Visit visit) {
        try {
            PostingsEnum postings = leaf.postings(new Term(field.name(), term), PostingsEnum.FREQS);
            if (postings == null) {
                return;
            }
            int at = 0;
            for (int text = -1; at < texts.length; at++) {
                text = text < texts[at] ? postings.advance(texts[at]) : text;
                if (text == texts[at]) {
                    visit.at(at, postings.freq());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
