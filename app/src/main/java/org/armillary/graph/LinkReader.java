package org.armillary.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.corpus.Holding;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.citation.Modification;
import org.armillary.law.citation.Reference;
import org.armillary.law.citation.Target;
import org.armillary.law.citation.Timeliness;
import org.armillary.law.norm.Definition;
import org.armillary.law.reading.Annotations;

/// Makes links of the references and modifications of a text.
final class LinkReader {

    private static final int AROUND = 140;
    /// As many characters as " of " has.
    private static final int BESIDE = 4;
    /// An instruction that names its target without a reference in it takes it from those above it.
    private static final double CLEAR = 0.9;

    private final Holding holding;
    private final Outline outline;
    private final String text;
    private final LinkWords words;
    private final int bodyStart;
    private final CaseNames names;
    private final Reasoning reasoning;

    /// @param names the other names of the text itself
    LinkReader(Holding holding, Outline outline, CaseNames names) {
        this.names = names;
        this.reasoning = new Reasoning(outline);
        this.holding = holding;
        this.outline = outline;
        this.text = outline.text();
        this.words = LinkWords.standard();
        this.bodyStart = outline.provisions().stream()
                .mapToInt(PlacedProvision::start)
                .min()
                .orElse(0);
    }

    List<Link> read(Annotations annotations) {
        List<Link> links = new ArrayList<>();
        Ranges ranges = new Ranges(outline);
        List<Reference> references = annotations.references();
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            if (reference.quoted() || isLead(references, i) || isName(reference)) {
                continue; // law quoted by an amendment speaks for the amended act, not for this one
            }
            Link link = link(reference, annotations);
            if (annotations.modifications().stream().noneMatch(each -> isTarget(each, link))) {
                links.add(link);
            }
            String range = words(reference);
            ranges.inside(reference)
                    .forEach(eId -> link.to().ifPresent(to -> links.add(link.to(new Node(to.work(), eId), range))));
        }
        annotations.modifications().forEach(each -> links.addAll(links(each, references)));
        return links;
    }

    /// Whether a reference only leads to the one beside it: the chapter in "Chapter III, Section 2" and in
    /// "Section 2 of this Chapter".
    private boolean isLead(List<Reference> references, int i) {
        return i + 1 < references.size() && isAround(references.get(i), references.get(i + 1))
                || i > 0 && isAround(references.get(i), references.get(i - 1));
    }

    private boolean isAround(Reference outer, Reference inner) {
        int from = Math.min(outer.end(), inner.end());
        int to = Math.max(outer.start(), inner.start());
        Optional<Node> around = node(outer.target()).filter(each -> !each.isWhole());
        Optional<Node> inside = node(inner.target());
        return to - from <= BESIDE
                && around.isPresent()
                && inside.isPresent()
                && !around.equals(inside)
                && around.get().contains(inside.get());
    }

    /// Whether it is a number of the decision itself, as its head has it.
    private boolean isName(Reference reference) {
        return node(reference.target()).filter(names::contains).isPresent();
    }

    /// A reference as a note has it.
    private String words(Reference reference) {
        return Annotated.words(text, reference.start(), reference.end());
    }

    private Link link(Reference reference, Annotations annotations) {
        String note = reference.target() instanceof Target.Unknown unknown ? unknown.reason() : "";
        return link(
                type(reference, annotations),
                reference.eId(),
                reference.target(),
                evidence(reference.start(), reference.end(), reference.form(), reference.confidence(), note),
                reference.time());
    }

    /// Whether a reference stands in what a text says a term means.
    private static boolean means(Definition definition, Reference reference) {
        return definition.kind() == Definition.Kind.MEANING
                && definition.start() <= reference.start()
                && reference.end() <= definition.end();
    }

    /// A decision interprets a provision of a law where its reasons or its operative part say what that provision
    /// means; elsewhere it tells what the law or somebody says.
    private boolean interprets(Reference reference) {
        boolean provision = node(reference.target())
                .filter(to -> !to.isWhole() && !isOwn(to) && !CaseNames.isCase(to.work()))
                .isPresent();
        return provision
                && reasoning.isReasoned(reference)
                && words.shows(Link.Type.INTERPRETS, reasoning.sentence(reference), outline.language());
    }

    private Link.Type type(Reference reference, Annotations annotations) {
        if (annotations.definitions().stream().anyMatch(each -> means(each, reference))) {
            return Link.Type.DEFINES;
        }
        if (CaseNames.isCase(holding.work())) {
            return interprets(reference) ? Link.Type.INTERPRETS : Link.Type.CITES;
        }
        if (reference.eId().isEmpty()) {
            return beforeTheBody(reference);
        }
        return annotations.modifications().stream().anyMatch(each -> opens(reference, each))
                ? Link.Type.AMENDS
                : Link.Type.CITES;
    }

    /// What the title says the act does to other law, and what the preamble says it rests on. Behind the body stand
    /// notes, and in the preamble the titles of others: what those amend and repeal is not amended here.
    private Link.Type beforeTheBody(Reference reference) {
        boolean before = reference.start() < bodyStart;
        if (!before || node(reference.target()).filter(this::isOwn).isPresent()) {
            return Link.Type.CITES;
        }
        Link.Type type = words.before(line(reference.start()), outline.language());
        boolean preamble = words.hasBasis(text.substring(0, reference.start()), outline.language());
        return type == Link.Type.DERIVES || !preamble ? type : Link.Type.CITES;
    }

    /// Whether a reference names the law that instructions below it change: "Regulation X is amended as follows".
    private boolean opens(Reference reference, Modification modification) {
        Optional<Node> work = node(reference.target()).filter(each -> each.isWhole() && !isOwn(each));
        Node standing = new Node("", reference.eId().orElse(""));
        return reference.start() < modification.start()
                && work.equals(node(modification.target()).map(each -> new Node(each.work(), "")))
                && standing.contains(new Node("", modification.eId().orElse("")));
    }

    private boolean isOwn(Node node) {
        return node.work().equals(holding.work());
    }

    /// What an instruction changes; one that puts something in, what it puts in.
    private List<Link> links(Modification each, List<Reference> references) {
        boolean repeals = each.operation() == Modification.Operation.REPEAL;
        double confidence = references.stream()
                .filter(reference -> each.start() <= reference.start() && reference.end() <= each.end())
                .mapToDouble(Reference::confidence)
                .min()
                .orElse(CLEAR);
        Link link = link(
                repeals ? Link.Type.REPEALS : Link.Type.AMENDS,
                each.eId(),
                each.target(),
                evidence(each.start(), each.end(), each.operation().name().toLowerCase(Locale.ROOT), confidence, ""),
                Timeliness.UNKNOWN);
        List<Link> links = new ArrayList<>();
        if (each.operation() != Modification.Operation.INSERTION
                || each.additions().isEmpty()) {
            links.add(link);
        }
        for (String addition : each.additions()) {
            link.to()
                    .map(to -> new Node(to.work(), addition))
                    .filter(to -> !links.contains(link.to(to, "")) && !link.to().equals(Optional.of(to)))
                    .ifPresent(to -> links.add(link.to(to, "")));
        }
        return links;
    }

    private Link link(Link.Type type, Optional<String> eId, Target target, Link.Evidence evidence, Timeliness time) {
        return new Link(
                type,
                new Node(holding.work(), eId.orElse("")),
                holding.expression(),
                holding.language().code(),
                holding.date(),
                node(target),
                evidence,
                time);
    }

    private Optional<Node> node(Target target) {
        return switch (target) {
            case Target.Internal internal -> Optional.of(new Node(holding.work(), internal.eId()));
            case Target.External external ->
                Optional.of(Node.cited(external.work(), external.eId().orElse("")));
            case Target.Unknown _ -> Optional.empty();
        };
    }

    /// Whether a reference is what an amending instruction names as its target or puts in.
    private boolean isTarget(Modification modification, Link link) {
        boolean inside = modification.start() <= link.evidence().start()
                && link.evidence().end() <= modification.end();
        return inside
                && (node(modification.target()).equals(link.to())
                        || link.to()
                                .filter(to -> modification.additions().stream()
                                        .anyMatch(each ->
                                                Node.cited(to.work(), each).equals(to)))
                                .isPresent());
    }

    /// The line of the text up to a place in it.
    private String line(int end) {
        return text.substring(text.lastIndexOf('\n', Math.max(0, end - 1)) + 1, end);
    }

    private Link.Evidence evidence(int start, int end, String basis, double confidence, String note) {
        int from = Math.max(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start - AROUND);
        int lineEnd = text.indexOf('\n', end);
        int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, end + AROUND);
        from = wordStart(from, start);
        to = wordEnd(to, end);
        String words = text.substring(from, to).replace('\n', ' ').replace('\t', ' ');
        return new Link.Evidence(start, end, words, start - from, end - from, basis, confidence, note);
    }

    private int wordStart(int from, int limit) {
        int at = from;
        while (at > 0 && at < limit && Character.isLetterOrDigit(text.charAt(at - 1)) && isSpaced(at)) {
            at++;
        }
        return at;
    }

    private int wordEnd(int to, int limit) {
        int at = to;
        while (at > limit && at < text.length() && Character.isLetterOrDigit(text.charAt(at)) && isSpaced(at)) {
            at--;
        }
        return at;
    }

    /// Whether words have spaces around them here.
    private boolean isSpaced(int at) {
        return text.charAt(at) < 0x2E80;
    }
}
