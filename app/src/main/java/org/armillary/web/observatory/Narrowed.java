package org.armillary.web.observatory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.Force;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.observatory.Following;
import org.armillary.web.Choice;
import org.armillary.web.Filter;
import org.armillary.web.Frame;

/// What of the catalogue a page is asked about: jurisdictions and instruments named by the address.
final class Narrowed {

    private Narrowed() {}

    /// What the parameters `jurisdiction` and `instrument` name, each as often as one likes.
    static Following following(Frame frame, Catalogue catalogue) {
        List<String> jurisdictions = values(frame, "jurisdiction");
        List<String> instruments = values(frame, "instrument");
        for (String each : instruments) {
            if (catalogue.find(each).isEmpty()) {
                throw new Refusal(Problem.notFound("/instruments/" + each));
            }
        }
        return Following.of(instruments, jurisdictions);
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

    static Filter forces(Frame frame) {
        List<Choice> choices = Stream.of(Force.values())
                .map(Fields::nameOf)
                .map(each -> new Choice(each, frame.say("force." + each), -1, each.equals(frame.text("force"))))
                .toList();
        return new Filter("force", frame.say("instruments.filter.force"), choices);
    }
}
