package org.armillary.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Text;
import org.armillary.law.akn.Outline;
import org.armillary.law.norm.Definition;
import org.armillary.law.norm.Norm;
import org.armillary.law.reading.Annotations;

/// What the words of one reading say, ready for the tables.
///
/// @param problem why nothing could be read from them; empty where all went well
record Annotated(List<Link> links, List<Term> terms, List<Duty> duties, String problem) {

    private static final int LONGEST = 4_000;

    Annotated {
        links = List.copyOf(links);
        terms = List.copyOf(terms);
        duties = List.copyOf(duties);
    }

    static Annotated of(Holding holding, Text text, Annotating annotating) {
        try {
            Outline outline = Outline.of(text.document(), holding.language());
            return of(holding, outline, CaseNames.of(text.document()), annotating.annotate(outline));
        } catch (RuntimeException | StackOverflowError e) {
            // A text that can't be annotated is still a text to be read.
            return new Annotated(List.of(), List.of(), List.of(), e.toString());
        }
    }

    private static Annotated of(Holding holding, Outline outline, CaseNames names, Annotations annotations) {
        String text = outline.text();
        List<Term> terms = new ArrayList<>();
        annotations.definitions().forEach(each -> terms.add(term(holding, text, each)));
        List<Duty> duties = new ArrayList<>();
        if (!CaseNames.isCase(holding.work())) { // what parties and judges say of duties is no norm
            annotations.norms().forEach(each -> duties.add(duty(holding, text, each)));
        }
        List<Link> links = new ArrayList<>(new LinkReader(holding, outline, names).read(annotations));
        links.addAll(names.links(holding));
        return new Annotated(links, terms, duties, "");
    }

    private static Term term(Holding holding, String text, Definition each) {
        return new Term(
                new Node(holding.work(), each.eId().orElse("")),
                holding.expression(),
                holding.language().code(),
                holding.date(),
                each.kind(),
                each.term(),
                words(text, each.start(), each.end()),
                each.scope().eId(),
                each.pair(),
                each.start(),
                each.end(),
                each.termStart(),
                each.termEnd());
    }

    private static Duty duty(Holding holding, String text, Norm each) {
        return new Duty(
                each.modality(),
                new Node(holding.work(), each.eId().orElse("")),
                holding.expression(),
                holding.language().code(),
                holding.date(),
                words(text, each.start(), each.end()),
                words(text, each.bearer()).orElse(""),
                words(text, each.agent()),
                words(text, each.counterparty()),
                words(text, each.action()),
                words(text, each.object()),
                each.conditions().stream()
                        .map(one -> new Duty.Condition(one.kind(), words(text, one.start(), one.end())))
                        .toList(),
                each.limits().stream()
                        .map(one -> new Duty.Limit(
                                one.quantity(),
                                one.unit(),
                                words(text, one.from()),
                                words(text, one.start(), one.end())))
                        .toList(),
                words(text, each.marker().start(), each.marker().end()),
                each.start(),
                each.marker().start(),
                each.marker().end());
    }

    private static Optional<String> words(String text, Optional<Norm.Part> part) {
        return part.map(each -> words(text, each.start(), each.end()));
    }

    /// Some of a text on one line.
    static String words(String text, int start, int end) {
        String line = text.substring(start, end).replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
