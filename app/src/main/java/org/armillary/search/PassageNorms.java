package org.armillary.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.armillary.comparison.Topic;
import org.armillary.comparison.Topics;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Passage;
import org.armillary.graph.Duties;
import org.armillary.graph.Duty;

/// Whom the passages of a reading bind, what their norms say, and what they are about.
///
/// A passage is about the topics its heading names and those that one of its norms does, as in
/// [Places][org.armillary.comparison.Places].
final class PassageNorms {

    private final Map<String, List<Duty>> byPlace = new HashMap<>();
    private final String language;

    private PassageNorms(List<Duty> duties, String language) {
        duties.forEach(each -> byPlace.computeIfAbsent(each.at().eId(), key -> new ArrayList<>())
                .add(each));
        this.language = language;
    }

    /// The norms of a reading whose words were read.
    static PassageNorms of(Holding holding, Duties duties) {
        return new PassageNorms(duties.of(holding), holding.language().code());
    }

    /// Adds to a passage's document what its norms say.
    void addTo(Document document, Passage passage) {
        TreeSet<String> bearers = new TreeSet<>();
        TreeSet<String> modalities = new TreeSet<>();
        TreeSet<String> topics = new TreeSet<>(named(passage.heading()));
        for (Duty duty : in(passage)) {
            bearers.addAll(Duties.bearersOf(duty));
            modalities.add(duty.modality().name().toLowerCase(Locale.ROOT));
            topics.addAll(named(duty.sentence()));
        }
        add(document, Facet.BEARER, bearers);
        add(document, Facet.MODALITY, modalities);
        add(document, Facet.TOPIC, topics);
    }

    private List<Duty> in(Passage passage) {
        List<Duty> duties = new ArrayList<>();
        if (passage.parts().isEmpty()) {
            duties.addAll(byPlace.getOrDefault(passage.eId(), List.of()));
        }
        passage.parts().stream()
                .map(Passage.Part::eId)
                .distinct()
                .forEach(eId -> duties.addAll(byPlace.getOrDefault(eId, List.of())));
        return duties;
    }

    private List<String> named(String words) {
        return Topics.shipped().in(words, language).stream().map(Topic::id).toList();
    }

    private static void add(Document document, Facet facet, Iterable<String> values) {
        for (String each : values) {
            document.add(new StringField(facet.word(), each, Store.NO));
            document.add(new SortedSetDocValuesField(facet.word(), new BytesRef(each)));
        }
    }
}
