package org.armillary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Rendering;
import org.armillary.law.court.Court;
import org.armillary.law.court.Courts;
import org.armillary.law.frbr.Work;
import org.armillary.reception.Opened;

/// The head of a decision as facts: court, day, numbers, parties.
final class CaseContext {

    private CaseContext() {}

    /// Facts of a decision; none of other texts.
    static List<Fact> facts(Opened reading, Frame frame) {
        AknDocument document = reading.text().document();
        if (!document.type().equals("judgment")) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        court(reading, document).ifPresent(name -> facts.add(Fact.of(frame.say("case.court"), name)));
        facts.add(Fact.of(
                frame.say("case.date"), Shown.day(frame, reading.holding().date())));
        List<String> ecli = aliases(document, "ecli-printed");
        ecli.forEach(each -> facts.add(Fact.identifier(frame.say("case.ecli"), each)));
        headed(document, "neutralCitation").stream()
                .filter(each -> !ecli.contains(each))
                .forEach(each -> facts.add(Fact.identifier(frame.say("case.citation"), each)));
        some(facts, frame.say("case.number"), headed(document, "docketNumber"));
        some(facts, frame.say("case.parties"), headed(document, "party"));
        return facts;
    }

    private static void some(List<Fact> facts, String label, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(Fact.of(label, String.join(" · ", values)));
        }
    }

    private static Optional<String> court(Opened reading, AknDocument document) {
        Work work = Work.parse(reading.holding().work());
        return aliases(document, "court").stream()
                .findFirst()
                .or(() -> work.subtype()
                        .flatMap(each -> Courts.get().find(work.jurisdiction(), each))
                        .map(court -> name(court, reading)))
                .or(() -> headed(document, "courtType").stream().findFirst());
    }

    private static String name(Court court, Opened reading) {
        return court.name(reading.holding().language().code());
    }

    private static List<String> aliases(AknDocument document, String name) {
        return document.meta()
                .flatMap(meta -> meta.child("identification"))
                .flatMap(each -> each.child("FRBRWork"))
                .map(work -> values(
                        work.list("FRBRalias")
                                .filter(each -> each.find("name").orElse("").equals(name)),
                        each -> each.find("value").orElse("")))
                .orElse(List.of());
    }

    /// What the header marks so, each once.
    private static List<String> headed(AknDocument document, String name) {
        return document.document()
                .child("header")
                .map(header -> values(header.walk().filter(each -> each.is(name)), Rendering::line))
                .orElse(List.of());
    }

    private static List<String> values(Stream<Element> elements, Function<Element, String> value) {
        return elements.map(value).filter(each -> !each.isBlank()).distinct().toList();
    }
}
