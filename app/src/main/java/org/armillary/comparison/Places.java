package org.armillary.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Texts;
import org.armillary.graph.Duties;
import org.armillary.graph.Duty;
import org.armillary.law.akn.Provision;
import org.armillary.law.norm.Modality;
import org.armillary.law.pattern.Tokens;

/// The provisions of held texts by topic, computed from their words: those whose heading names it, and those with a
/// norm that does.
///
/// A reading never changes, so what it is about is computed once and kept while there is room.
public final class Places {

    private static final int KEPT = 500;
    private static final int MOST_BEARERS = 4;

    private final Topics topics;
    private final Texts texts;
    private final Duties duties;
    private final Map<String, Map<String, List<Place>>> byReading = new ConcurrentHashMap<>();

    public Places(Topics topics, Texts texts, Duties duties) {
        this.topics = topics;
        this.texts = texts;
        this.duties = duties;
    }

    /// A provision that is about a topic.
    ///
    /// @param eId its identifier
    /// @param label number and heading of the provision and the one around it
    /// @param heading whether its heading names the topic
    /// @param norms how many norms in it do
    /// @param duties how many of them oblige or forbid
    /// @param bearers who bears them, as printed, those named first
    public record Place(String eId, String label, boolean heading, int norms, int duties, List<String> bearers) {

        public Place {
            bearers = List.copyOf(bearers);
        }
    }

    /// Whether what a reading is about is known already.
    public boolean knows(Holding holding) {
        return byReading.containsKey(holding.path());
    }

    /// Of how many readings it is known.
    public int known() {
        return byReading.size();
    }

    /// What a reading is about, by topic; those provisions first whose heading says so.
    public Map<String, List<Place>> of(Holding holding) {
        if (byReading.size() > KEPT) {
            byReading.clear();
        }
        return byReading.computeIfAbsent(holding.path(), path -> compute(holding));
    }

    /// The provisions of a reading on a topic.
    public List<Place> of(Holding holding, String topic) {
        return of(holding).getOrDefault(topic, List.of());
    }

    private Map<String, List<Place>> compute(Holding holding) {
        String language = holding.language().code();
        Map<String, Provision> named = new LinkedHashMap<>();
        Map<String, Map<String, List<Duty>>> norms = new LinkedHashMap<>();
        Map<String, Set<Topic>> headings = new LinkedHashMap<>();
        for (Provision each : texts.get(holding).provisions()) {
            each.eId().ifPresent(eId -> {
                named.putIfAbsent(eId, each);
                each.heading().ifPresent(heading -> headings.put(eId, topics.in(heading, language)));
            });
        }
        for (Duty duty : duties.of(holding)) {
            String eId = unit(duty.at().eId(), named);
            topics.in(Tokens.of(duty.sentence()), language)
                    .forEach(topic -> norms.computeIfAbsent(topic.id(), key -> new LinkedHashMap<>())
                            .computeIfAbsent(eId, key -> new ArrayList<>())
                            .add(duty));
        }
        return gathered(named, norms, headings);
    }

    /// The article or section a norm stands in: the innermost unit around it that has a heading, else its own.
    private static String unit(String eId, Map<String, Provision> named) {
        Provision provision = named.get(eId);
        if (provision == null) {
            return eId;
        }
        List<Provision> path = provision.path();
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i).heading().isPresent() && path.get(i).eId().isPresent()) {
                return path.get(i).eId().get();
            }
        }
        return eId;
    }

    private Map<String, List<Place>> gathered(
            Map<String, Provision> named,
            Map<String, Map<String, List<Duty>>> norms,
            Map<String, Set<Topic>> headings) {
        Map<String, List<Place>> gathered = new LinkedHashMap<>();
        for (Topic topic : topics.list()) {
            Map<String, List<Duty>> found = norms.getOrDefault(topic.id(), Map.of());
            Map<String, Place> places = new LinkedHashMap<>();
            named.forEach((eId, provision) -> {
                boolean inHeading = headings.getOrDefault(eId, Set.of()).contains(topic);
                List<Duty> duties = found.getOrDefault(eId, List.of());
                if (inHeading || !duties.isEmpty()) {
                    places.put(eId, place(eId, label(provision), inHeading, duties));
                }
            });
            if (!places.isEmpty()) {
                gathered.put(topic.id(), sorted(places));
            }
        }
        return Map.copyOf(gathered);
    }

    private static Place place(String eId, String label, boolean heading, List<Duty> norms) {
        int duties = (int) norms.stream()
                .filter(each -> each.modality() == Modality.OBLIGATION || each.modality() == Modality.PROHIBITION)
                .count();
        List<String> bearers = norms.stream()
                .map(Duty::bearer)
                .filter(each -> !each.isBlank())
                .distinct()
                .limit(MOST_BEARERS)
                .toList();
        return new Place(eId, label, heading, norms.size(), duties, bearers);
    }

    private static List<Place> sorted(Map<String, Place> places) {
        return places.values().stream()
                .sorted(Comparator.comparing((Place each) -> !each.heading()).thenComparing(each -> -each.duties()))
                .toList();
    }

    private static String label(Provision provision) {
        String own = name(provision);
        return provision.heading().isPresent()
                ? own
                : provision
                        .parent()
                        .map(Places::name)
                        .filter(each -> !each.isEmpty())
                        .map(each -> each + ", " + own)
                        .orElse(own);
    }

    private static String name(Provision provision) {
        String name = (provision.num().orElse("") + " " + provision.heading().orElse("")).strip();
        return name.isEmpty() ? provision.type() : name;
    }
}
