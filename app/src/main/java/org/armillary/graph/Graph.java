package org.armillary.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.corpus.Found;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Library;
import org.armillary.corpus.Reference;
import org.armillary.corpus.Timeline;
import org.armillary.home.Database;
import org.armillary.law.citation.Timeliness;
import org.armillary.law.frbr.Language;

/// Answers questions about links, as of a day: texts that do not answer on it say nothing.
public final class Graph {

    private static final Language ENGLISH = new Language("eng");

    private final Database database;
    private final Library library;

    /// @param database with the tables of an [AnnotationStore]
    public Graph(Database database, Library library) {
        this.database = database;
        this.library = library;
    }

    /// The number of the last act whose texts are in the graph, as this version reads them.
    public long followed() {
        return database.read(transaction -> AnnotatedTable.isOf(transaction, AnnotationStore.stamp())
                ? AnnotatedTable.followed(transaction, AnnotationStore.NAME)
                : 0L);
    }

    /// What stands for the graph as it is now: another whenever something in it may have changed.
    public String edition() {
        return database.read(transaction ->
                AnnotatedTable.followed(transaction, AnnotationStore.NAME) + "/" + AnnotatedTable.count(transaction));
    }

    /// What reads the words of texts now: another whenever it may read them otherwise.
    public static String stamp() {
        return AnnotationStore.stamp();
    }

    /// Whether the words of a reading are in the graph; not yet so while an earlier version's are read anew.
    public boolean isRead(Holding holding) {
        return database.read(transaction -> AnnotatedTable.exists(transaction, holding.path()));
    }

    /// All links of a reading, in the order of its text.
    public List<Link> of(Holding holding) {
        return allLed(database.read(transaction -> LinkTable.ofReading(transaction, holding.path())));
    }

    /// The work that goes by an address: itself where it is held, else the decision that has that other name; the
    /// address again where none or several have.
    public String called(String work) {
        if (!CaseNames.isCase(work) || library.instrument(work).isPresent()) {
            return work;
        }
        List<String> named = database.read(transaction -> LinkTable.worksNamed(transaction, work));
        return named.size() == 1 ? named.getFirst() : work;
    }

    /// Links that lead to decisions by another of their names lead to them.
    private List<Link> allLed(List<Link> links) {
        return links.stream().map(this::led).toList();
    }

    private Link led(Link link) {
        return link.to()
                .filter(to -> CaseNames.isCase(to.work()))
                .map(to -> new Node(called(to.work()), to.eId()))
                .filter(to -> !link.to().equals(Optional.of(to)))
                .map(to -> link.to(to, link.evidence().note()))
                .orElse(link);
    }

    /// What a provision of a reading and its parts point to.
    public List<Link> from(Holding holding, String eId) {
        return eId.isEmpty()
                ? of(holding)
                : allLed(database.read(transaction -> LinkTable.ofPart(transaction, holding.path(), eId)));
    }

    /// What points to a provision, the most exact first. Of a work held in several languages one text speaks: that in
    /// the preferred language, else in English.
    ///
    /// @param around eIds of the provisions it lies in
    public List<Relations.Citing> to(Node node, List<String> around, LocalDate day, Language preferred) {
        List<Link> links = allLed(linksTo(node, around, day));
        List<Relations.Citing> citing = new ArrayList<>();
        for (Link link : inOneLanguage(links, preferred)) {
            Node to = link.to().orElseThrow();
            if (!node.contains(link.from())) {
                aim(node, to, around).ifPresent(aim -> citing.add(new Relations.Citing(link, aim)));
            }
        }
        citing.sort(Comparator.comparing(Relations.Citing::aim));
        return citing;
    }

    private List<Link> linksTo(Node node, List<String> around, LocalDate day) {
        List<Link> links = new ArrayList<>();
        for (Node each : namesOf(node)) {
            links.addAll(
                    each.isWhole()
                            ? database.read(transaction -> LinkTable.toWork(transaction, each.work(), day))
                            : database.read(transaction -> LinkTable.to(transaction, each.unit(), around, day)));
        }
        return links;
    }

    /// A node by each name of its work.
    private List<Node> namesOf(Node node) {
        List<Node> nodes = new ArrayList<>(List.of(node));
        if (CaseNames.isCase(node.work())) {
            database.read(transaction -> LinkTable.namesOf(transaction, node.work()))
                    .forEach(name -> nodes.add(new Node(name, node.eId())));
        }
        return nodes;
    }

    private static Optional<Relations.Aim> aim(Node node, Node to, List<String> around) {
        if (to.equals(node)) {
            return Optional.of(Relations.Aim.EXACT);
        }
        if (node.contains(to)) {
            return Optional.of(Relations.Aim.PART);
        }
        boolean whole = !to.isWhole() && (to.contains(node) || around.contains(to.eId()));
        return whole ? Optional.of(Relations.Aim.WHOLE) : Optional.empty();
    }

    private static List<Link> inOneLanguage(List<Link> links, Language preferred) {
        Map<String, String> languages = new HashMap<>();
        for (Link each : links) {
            languages.merge(each.from().work(), each.language(), (a, b) -> better(a, b, preferred));
        }
        return links.stream()
                .filter(each -> each.language().equals(languages.get(each.from().work())))
                .toList();
    }

    private static String better(String a, String b, Language preferred) {
        for (String wanted : List.of(preferred.code(), ENGLISH.code())) {
            if (a.equals(wanted) || b.equals(wanted)) {
                return wanted;
            }
        }
        return a.compareTo(b) <= 0 ? a : b;
    }

    /// The shortest way between two provisions on a day along links in either direction, by articles and their like;
    /// empty where there is none of at most so many steps.
    public Optional<Route> route(Node from, Node to, LocalDate day, int longest) {
        return database.read(transaction -> new RouteSearch(transaction, day).find(from, to, longest));
    }

    /// What a text says it amends and repeals.
    public List<Link> touched(Holding holding) {
        return of(holding).stream()
                .filter(link -> link.type() == Link.Type.AMENDS || link.type() == Link.Type.REPEALS)
                .toList();
    }

    /// The text a link leads to when it is read on a day: of the day it fixes, where it fixes one. Empty where it is
    /// not held.
    public Optional<Timeline.Dated> resolve(Link link, LocalDate day) {
        boolean fixed = link.time().kind() == Timeliness.Kind.STATIC;
        LocalDate asked = fixed ? link.time().day().orElse(day) : day;
        return link.to().flatMap(node -> text(node.work(), new Language(link.language()), asked));
    }

    /// The text of a work that answers on a day: in a language where it is held in it, else in English or another.
    public Optional<Timeline.Dated> text(String work, Language language, LocalDate day) {
        if (library.instrument(work).isEmpty()) {
            return Optional.empty();
        }
        Optional<Timeline.Dated> same = library.timeline(work, language).at(day);
        return same.or(
                () -> library.find(new Reference(work, Optional.empty(), Optional.of(day), false, Optional.empty()))
                                instanceof Found.One one
                        ? Optional.of(one.dated())
                        : Optional.empty());
    }
}
