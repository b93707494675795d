package org.armillary.parallel;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.armillary.comparison.Topic;
import org.armillary.comparison.Topics;
import org.armillary.corpus.Holding;
import org.armillary.graph.Duties;
import org.armillary.graph.Duty;
import org.armillary.graph.Node;
import org.armillary.search.Alike;

/// What the norms of a provision say where it is no passage of the index, which knows that of its passages.
final class Norms {

    private final Duties duties;

    Norms(Duties duties) {
        this.duties = duties;
    }

    /// What the norms of a part of a text say.
    ///
    /// @param text of that part
    Alike.Said of(Holding holding, Node place, String text) {
        Set<String> modalities = new TreeSet<>();
        Set<String> bearers = new TreeSet<>();
        for (Duty duty : duties.of(holding)) {
            if (place.contains(duty.at())) {
                modalities.add(duty.modality().name().toLowerCase(Locale.ROOT));
                bearers.addAll(Duties.bearersOf(duty));
            }
        }
        Set<String> topics = new TreeSet<>();
        Topics.shipped().in(text, holding.language().code()).stream()
                .map(Topic::id)
                .forEach(topics::add);
        return new Alike.Said(modalities, bearers, topics);
    }
}
