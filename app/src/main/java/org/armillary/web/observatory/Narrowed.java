package org.armillary.web.observatory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.Force;
import org.armillary.comparison.Findings;
import org.armillary.comparison.Topics;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.observatory.Following;
import org.armillary.web.Choice;
import org.armillary.web.Filter;
import org.armillary.web.Frame;
import org.armillary.web.Wordbook;

/// What of the catalogue a page is asked about: jurisdictions, instruments and topics named by the address.
final class Narrowed {

    private Narrowed() {}

    /// What the parameters `jurisdiction`, `instrument` and `topic` name, each as often as one likes. A topic stands
    /// for the instruments that have findings on it.
    static Following following(Frame frame, Catalogue catalogue) {
        List<String> jurisdictions = values(frame, "jurisdiction");
        List<String> instruments = values(frame, "instrument");
        for (String each : instruments) {
            if (catalogue.find(each).isEmpty()) {
                throw new Refusal(Problem.notFound("/instruments/" + each));
            }
        }
        List<String> topics = values(frame, "topic");
        Set<String> all = new TreeSet<>(instruments);
        topics.forEach(topic -> all.addAll(on(topic)));
        boolean isNothing = !topics.isEmpty() && all.isEmpty() && jurisdictions.isEmpty();
        return isNothing ? Following.NOTHING : Following.of(all, jurisdictions);
    }

    /// The instruments that have findings on a topic, by id.
    private static Set<String> on(String topic) {
        if (Topics.shipped().find(topic).isEmpty()) {
            throw new Refusal(Problem.notFound("/topics/" + topic));
        }
        return Findings.shipped().byInstrument(topic).keySet();
    }

    private static List<String> values(Frame frame, String parameter) {
        return frame.query().getOrDefault(parameter, List.of()).stream()
                .filter(each -> !each.isBlank())
                .toList();
    }

    /// The jurisdictions one may choose.
    static Filter jurisdictions(Frame frame, Wordbook words) {
        String chosen = frame.text("jurisdiction");
        Map<String, String> names = words.catalogue().jurisdictions();
        List<Choice> choices = names.keySet().stream()
                .map(code -> new Choice(code, words.jurisdiction(code), -1, code.equals(chosen)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
        return new Filter("jurisdiction", frame.say("instruments.filter.jurisdiction"), choices);
    }

    /// The topics one may choose.
    static Filter topics(Frame frame) {
        List<Choice> choices = Topics.shipped().list().stream()
                .map(each -> new Choice(each.id(), each.name(), -1, each.id().equals(frame.text("topic"))))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
        return new Filter("topic", frame.say("changes.topic"), choices);
    }

    static Filter forces(Frame frame) {
        List<Choice> choices = Stream.of(Force.values())
                .map(Fields::nameOf)
                .map(each -> new Choice(each, frame.say("force." + each), -1, each.equals(frame.text("force"))))
                .toList();
        return new Filter("force", frame.say("instruments.filter.force"), choices);
    }
}
