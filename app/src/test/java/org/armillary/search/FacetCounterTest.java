package org.armillary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.armillary.catalogue.Catalogue;
import org.armillary.corpus.Timeline.Days;
import org.junit.jupiter.api.Test;

/// What a facet says must be what choosing its value finds.
class FacetCounterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Instruments INSTRUMENTS = new Instruments(Catalogue.shipped());
    private static final Query LAMPS = new BooleanQuery.Builder()
            .add(new TermQuery(new Term(PassageDocument.TYPE, "passage")), Occur.FILTER)
            .add(new TermQuery(new Term("text", "lamp")), Occur.FILTER)
            .build();

    private final Random random = new Random(7);

    @Test
    void aCountIsWhatChoosingTheValueFinds() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            index(directory, 40);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (int round = 0; round < 30; round++) {
                    Map<Facet, Set<String>> chosen = choice();
                    var counts = new FacetCounter(INSTRUMENTS, new Chosen(chosen, DAY), EnumSet.allOf(Facet.class))
                            .count(searcher, LAMPS);
                    counts.forEach((facet, values) -> values.forEach(each -> assertThat(each)
                            .as(facet + " " + chosen)
                            .isEqualTo(
                                    new FacetCount(each.value(), found(searcher, chosen, facet, each.value()), true))));
                }
            }
        }
    }

    @Test
    void whatIsChosenIsListedEvenWhereItFindsNothing() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            index(directory, 3);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Chosen chosen = new Chosen(Map.of(Facet.TOPIC, Set.of("no-such-topic")), DAY);
                var counts = new FacetCounter(INSTRUMENTS, chosen, Set.of(Facet.TOPIC, Facet.LANGUAGE))
                        .count(new IndexSearcher(reader), LAMPS);

                assertThat(counts.get(Facet.TOPIC)).contains(new FacetCount("no-such-topic", 0, true));
                assertThat(counts.get(Facet.LANGUAGE)).isEmpty();
            }
        }
    }

    @Test
    void manyPassagesAreReckonedFromASampleAndSaidToBe() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (int i = 0; i < 120; i++) {
                    writer.addDocuments(reading("/akn/" + (i % 3 == 0 ? "fr" : "de") + "/act/2020/" + i, i, 1_000));
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Query all = new TermQuery(new Term(PassageDocument.TYPE, "passage"));
                List<FacetCount> counts = new FacetCounter(
                                INSTRUMENTS, new Chosen(Map.of(), DAY), Set.of(Facet.JURISDICTION))
                        .count(new IndexSearcher(reader), all)
                        .getOrDefault(Facet.JURISDICTION, List.of());

                assertThat(counts)
                        .allMatch(each -> !each.exact())
                        .extracting(FacetCount::value)
                        .containsExactly("de", "fr");
                assertThat(counts.getFirst().count()).isBetween(76_000L, 84_000L);
                assertThat(counts.getLast().count()).isBetween(37_000L, 43_000L);
            }
        }
    }

    private static long found(IndexSearcher searcher, Map<Facet, Set<String>> chosen, Facet facet, String value) {
        Map<Facet, Set<String>> with = new EnumMap<>(Facet.class);
        with.putAll(chosen);
        with.put(facet, Set.of(value));
        // A kind counted is that kind alone; chosen it stands for its subtypes too. None of these has both.
        Query filter = new Chosen(with, DAY).filter(INSTRUMENTS).orElseThrow();
        try {
            return searcher.count(new BooleanQuery.Builder()
                    .add(LAMPS, Occur.FILTER)
                    .add(filter, Occur.FILTER)
                    .build());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Map<Facet, Set<String>> choice() {
        Map<Facet, Set<String>> values = new HashMap<>();
        values.put(Facet.JURISDICTION, some("fr", "de", "eu"));
        values.put(Facet.LANGUAGE, some("fra", "deu"));
        values.put(Facet.STANDING, some("in_force", "ended", "model", "unknown"));
        values.put(Facet.FORCE, some("hard", "soft", "unknown"));
        values.put(Facet.BEARER, some("keeper", "owner"));
        values.put(Facet.MODALITY, some("obligation", "right"));
        values.put(Facet.TOPIC, some("audit", "security"));
        values.values().removeIf(each -> each.isEmpty() || random.nextInt(3) > 0);
        return values;
    }

    private Set<String> some(String... values) {
        return java.util.Arrays.stream(values)
                .filter(each -> random.nextBoolean())
                .collect(Collectors.toSet());
    }

    private void index(Directory directory, int readings) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < readings; i++) {
                String jurisdiction = List.of("fr", "de", "eu").get(random.nextInt(3));
                writer.addDocuments(reading("/akn/" + jurisdiction + "/act/2020/" + i, i, 1 + random.nextInt(30)));
                if (i % 10 == 9) {
                    writer.commit();
                }
            }
            writer.deleteDocuments(
                    new Term(PassageDocument.PATH, "reading 5"), new Term(PassageDocument.PATH, "reading 17"));
        }
    }

    private List<Document> reading(String work, int number, int passages) {
        Reading reading = new Reading(
                work,
                random.nextBoolean() ? "fra" : "deu",
                work.split("/")[2],
                "act",
                List.of("", "hard", "soft").get(random.nextInt(3)),
                DAY.minusYears(2),
                random.nextBoolean() ? Optional.of(DAY.minusYears(1)) : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.of(DAY) : Optional.empty(),
                random.nextInt(6) == 0,
                List.of(new Days(DAY.minusYears(2), LocalDate.MAX)));
        List<Document> block = new ArrayList<>();
        for (int i = 0; i < passages; i++) {
            block.add(passage(number));
        }
        Document last = new Document();
        last.add(new StringField(PassageDocument.TYPE, "reading", Store.NO));
        last.add(new StringField(PassageDocument.PATH, "reading " + number, Store.NO));
        for (Map.Entry<String, String> each : Map.of(
                        PassageDocument.WORK, reading.work(),
                        PassageDocument.LANGUAGE, reading.language(),
                        PassageDocument.JURISDICTION, reading.jurisdiction(),
                        PassageDocument.KIND, reading.kind(),
                        PassageDocument.BINDING, reading.binding(),
                        PassageDocument.DATE, reading.date().toString())
                .entrySet()) {
            last.add(new StoredField(each.getKey(), each.getValue()));
        }
        reading.addTo(last);
        assertThat(Reading.of(last)).isEqualTo(reading);
        block.add(last);
        return block;
    }

    private Document passage(int number) {
        Document passage = new Document();
        passage.add(new StringField(PassageDocument.TYPE, "passage", Store.NO));
        passage.add(new StringField(PassageDocument.PATH, "reading " + number, Store.NO));
        passage.add(new StringField("text", random.nextInt(3) == 0 ? "rope" : "lamp", Store.NO));
        add(passage, Facet.BEARER, some("keeper", "owner", "master"));
        add(passage, Facet.MODALITY, some("obligation", "right"));
        add(passage, Facet.TOPIC, some("audit", "security", "redress"));
        return passage;
    }

    private static void add(Document passage, Facet facet, Set<String> values) {
        for (String each : values) {
            passage.add(new StringField(facet.word(), each, Store.NO));
            passage.add(new SortedSetDocValuesField(facet.word(), new BytesRef(each)));
        }
    }
}
