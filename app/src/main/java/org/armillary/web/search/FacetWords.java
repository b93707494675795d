package org.armillary.web.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.comparison.Topic;
import org.armillary.comparison.Topics;
import org.armillary.corpus.Timeline.Standing;
import org.armillary.law.frbr.Language;
import org.armillary.search.Facet;
import org.armillary.search.FacetCount;
import org.armillary.web.Frame;
import org.armillary.web.Shown;

/// Facets and their values in the words of the pages.
public final class FacetWords {

    private static final int FIRST = 7;
    private static final Set<Facet> OPEN = EnumSet.of(Facet.JURISDICTION, Facet.FORCE, Facet.STANDING);
    private static final List<Facet> ORDER = List.of(
            Facet.JURISDICTION,
            Facet.FORCE,
            Facet.STANDING,
            Facet.TOPIC,
            Facet.BEARER,
            Facet.MODALITY,
            Facet.LANGUAGE,
            Facet.KIND,
            Facet.APPROACH);

    private final Frame frame;

    public FacetWords(Frame frame) {
        this.frame = frame;
    }

    /// The facets that offer a choice, in the order they are shown in.
    List<FacetView> list(Map<Facet, List<FacetCount>> counts, Wanted wanted) {
        List<FacetView> list = new ArrayList<>();
        for (Facet facet : ORDER) {
            Set<String> chosen = wanted.chosen().getOrDefault(facet, Set.of());
            List<FacetView.Value> values = counts.getOrDefault(facet, List.of()).stream()
                    .sorted(Comparator.comparing((FacetCount each) -> !chosen.contains(each.value())))
                    .map(each -> value(facet, each, chosen.contains(each.value())))
                    .toList();
            if (values.size() > 1 || !chosen.isEmpty()) {
                int first = Math.min(values.size(), Math.max(FIRST, chosen.size()));
                // A single value behind a fold would take as much room as the fold.
                first = values.size() - first == 1 ? values.size() : first;
                list.add(new FacetView(
                        facet.word(),
                        label(facet),
                        OPEN.contains(facet) || !chosen.isEmpty(),
                        values.subList(0, first),
                        values.subList(first, values.size())));
            }
        }
        return list;
    }

    private FacetView.Value value(Facet facet, FacetCount counted, boolean chosen) {
        String key = counted.exact() ? "search.facet.count" : "search.facet.about";
        return new FacetView.Value(
                counted.value(), label(facet, counted.value()), frame.say(key, counted.count()), chosen);
    }

    /// The facet's name.
    public String label(Facet facet) {
        return frame.say("search.facet." + facet.word());
    }

    /// A value's name; the value itself where it has none.
    public String label(Facet facet, String value) {
        return switch (facet) {
            case JURISDICTION -> Shown.jurisdiction(frame, value);
            case FORCE ->
                frame.say(Shown.binding(Optional.of(value))
                        .map(sign -> "sign." + sign.id())
                        .orElse("search.facet.unsaid"));
            case KIND -> Shown.kind(frame, value);
            case STANDING ->
                Standing.find(value)
                        .map(each -> frame.say("sign." + Shown.standing(each).id()))
                        .orElse(value);
            case BEARER -> value;
            case MODALITY -> known("norm." + value, value);
            case TOPIC -> Topics.shipped().find(value).map(Topic::name).orElse(value);
            case LANGUAGE -> language(value);
            case APPROACH -> known("search.approach." + value, value);
        };
    }

    private String language(String code) {
        try {
            return Shown.language(frame, new Language(code));
        } catch (IllegalArgumentException noLanguage) {
            return code;
        }
    }

    private String known(String key, String otherwise) {
        return frame.wording().knows(key) ? frame.say(key) : otherwise;
    }
}
