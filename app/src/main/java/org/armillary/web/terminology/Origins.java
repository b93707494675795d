package org.armillary.web.terminology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Holding;
import org.armillary.graph.Graph;
import org.armillary.law.frbr.Language;
import org.armillary.reception.Address;
import org.armillary.terminology.Concept;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Shown;
import org.springframework.stereotype.Component;

/// The provisions that terms of a concept come from, with their places in the texts that are held.
@Component
class Origins {

    private static final Language ENGLISH = new Language("eng");
    private static final Pattern PLACE = Pattern.compile("art_(\\w+?)(?:__point_(\\w+))?");

    private final Graph graph;
    private final Corpus corpus;

    Origins(Graph graph, Corpus corpus) {
        this.graph = graph;
        this.corpus = corpus;
    }

    /// Each provision once, with its terms in all languages.
    List<ConceptView.Origin> of(Concept concept, Frame frame) {
        Map<String, List<Concept.Origin>> places = new LinkedHashMap<>();
        concept.origins()
                .forEach(each -> places.computeIfAbsent(each.instrument() + " " + each.at(), key -> new ArrayList<>())
                        .add(each));
        return places.values().stream().map(each -> origin(each, frame)).toList();
    }

    private ConceptView.Origin origin(List<Concept.Origin> seen, Frame frame) {
        Concept.Origin first = seen.getFirst();
        Instrument instrument = Catalogue.shipped().get(first.instrument());
        return new ConceptView.Origin(
                Link.of(instrument.shortName(), frame.link("/instruments/" + instrument.id())),
                Link.of(label(first.at(), frame), href(instrument, first, frame)),
                seen.stream()
                        .map(each -> new ConceptView.Seen(
                                each.term(),
                                Shown.language(frame, new Language(each.language())),
                                new Language(each.language()).tag(),
                                each.verified()))
                        .toList());
    }

    private static String label(String at, Frame frame) {
        Matcher place = PLACE.matcher(at);
        if (!place.matches()) {
            return at;
        }
        return place.group(2) == null
                ? frame.say("concepts.article", place.group(1))
                : frame.say("concepts.point", place.group(1), place.group(2));
    }

    /// Where the provision stands in the text that answers on the day; empty where none is held.
    private String href(Instrument instrument, Concept.Origin origin, Frame frame) {
        Optional<Holding> held = instrument
                .work()
                .flatMap(work -> graph.text(work.uri(), ENGLISH, frame.day()))
                .map(dated -> dated.version());
        return held.map(text -> frame.link(Address.place(text.stamp().identity().expression(), nearest(text, origin))))
                .orElse("");
    }

    /// The provision, or the article it is in where the text numbers its points otherwise.
    private String nearest(Holding text, Concept.Origin origin) {
        String at = origin.at();
        return corpus.texts().get(text).find(at).isPresent() ? at : at.replaceAll("__.*", "");
    }
}
