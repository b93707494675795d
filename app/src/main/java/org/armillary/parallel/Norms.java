package org.armillary.parallel;

import java.lang.ref.SoftReference;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.armillary.comparison.Topic;
import org.armillary.comparison.Topics;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Library;
import org.armillary.graph.Duties;
import org.armillary.graph.Duty;
import org.armillary.graph.Node;
import org.armillary.law.frbr.Language;

/// What provisions say in the terms of norms. Norms of a reading never change once it was read, so they are kept while
/// there is room.
final class Norms {

    private final Library library;
    private final Duties duties;
    private final Map<String, SoftReference<List<Duty>>> kept = new ConcurrentHashMap<>();

    Norms(Library library, Duties duties) {
        this.library = library;
        this.duties = duties;
    }

    /// What a provision says.
    ///
    /// @param modalities kinds of its norms, in words
    /// @param bearers whom they bind or free
    /// @param topics what it is about, by id
    record Said(Set<String> modalities, Set<String> bearers, Set<String> topics) {}

    Said of(Locus at, String text, Language language) {
        Set<String> modalities = new TreeSet<>();
        Set<String> bearers = new TreeSet<>();
        Node place = new Node(at.work(), at.eId());
        for (Duty duty : read(at)) {
            if (place.contains(duty.at())) {
                modalities.add(duty.modality().name().toLowerCase(Locale.ROOT));
                bearers.addAll(Duties.bearersOf(duty));
            }
        }
        Set<String> topics = new TreeSet<>();
        Topics.shipped().in(text, language.code()).stream().map(Topic::id).forEach(topics::add);
        return new Said(modalities, bearers, topics);
    }

    private List<Duty> read(Locus at) {
        Optional<Holding> holding = holding(library, at.work(), at.expression());
        if (holding.isEmpty()) {
            return List.of();
        }
        SoftReference<List<Duty>> reference = kept.get(holding.get().path());
        List<Duty> known = reference == null ? null : reference.get();
        if (known == null) {
            known = duties.of(holding.get());
            // None may mean that the words were not read yet.
            if (!known.isEmpty()) {
                kept.put(holding.get().path(), new SoftReference<>(known));
            }
        }
        return known;
    }

    static Optional<Holding> holding(Library library, String work, String expression) {
        return library.readings(work).stream()
                .filter(each -> each.expression().equals(expression)
                        && each.withdrawnAt().isEmpty())
                .max(java.util.Comparator.comparing(each -> each.stamp().number()));
    }

    static Set<String> both(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both;
    }
}
