package org.armillary.web.observatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.armillary.catalogue.Instrument;
import org.armillary.corpus.Holding;
import org.armillary.graph.Duties;
import org.armillary.graph.Duty;
import org.armillary.graph.Graph;
import org.armillary.law.frbr.Language;
import org.armillary.law.norm.Modality;
import org.springframework.stereotype.Component;

/// The imported text of a catalogue's instrument, and who bears how many norms in it.
@Component
public class HeldText {

    private static final int MOST = 16;
    private static final int KEPT = 100;
    private static final Language ENGLISH = new Language("eng");

    private final Graph graph;
    private final Duties duties;
    private final Map<String, List<Bearer>> bearers = new ConcurrentHashMap<>();

    HeldText(Graph graph, Duties duties) {
        this.graph = graph;
        this.duties = duties;
    }

    /// How many norms of each kind somebody bears.
    ///
    /// @param norms by name of their sign (`obligation`, …)
    public record Bearer(String name, String language, Map<String, Integer> norms) {

        public int count() {
            return norms.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// The text that answers on a day; empty where none is held.
    Optional<Holding> find(Instrument instrument, LocalDate day) {
        return instrument
                .work()
                .flatMap(work -> graph.text(work.uri(), ENGLISH, day))
                .map(dated -> dated.version());
    }

    /// Who bears norms in a text, those with most first.
    List<Bearer> bearers(Holding holding) {
        if (bearers.size() > KEPT) {
            bearers.clear();
        }
        return bearers.computeIfAbsent(holding.path() + "\n" + graph.followed(), key -> count(holding));
    }

    private List<Bearer> count(Holding holding) {
        Map<String, Bearer> byName = new LinkedHashMap<>();
        for (Duty each : duties.of(holding)) {
            if (!each.bearer().isBlank() && each.modality() != Modality.CONSTITUTIVE) {
                byName.computeIfAbsent(
                                each.bearer().toLowerCase(Locale.ROOT),
                                key -> new Bearer(
                                        each.bearer(), holding.language().tag(), new LinkedHashMap<>()))
                        .norms()
                        .merge(each.modality().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        List<Bearer> sorted = new ArrayList<>(byName.values());
        sorted.sort(Comparator.comparingInt(Bearer::count).reversed());
        return sorted.stream().limit(MOST).toList();
    }
}
