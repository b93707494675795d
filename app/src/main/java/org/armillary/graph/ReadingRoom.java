package org.armillary.graph;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.catalogue.Catalogue;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Found;
import org.armillary.corpus.Holding;
import org.armillary.corpus.LawEngine;
import org.armillary.corpus.Library;
import org.armillary.corpus.Reference;
import org.armillary.corpus.Texts;
import org.armillary.home.Database;
import org.armillary.home.Ownership;
import org.armillary.law.akn.Provision;

/// Everything that answers questions about what is held, and changes nothing.
public final class ReadingRoom {

    private static final int ABBREVIATION = 5;

    private final Library library;
    private final Texts texts;
    private final Graph graph;
    private final Glossary glossary;
    private final Duties duties;
    private final CitationCheck check;
    private final Corpus corpus;

    private ReadingRoom(Corpus corpus, Database database) {
        this.corpus = corpus;
        this.library = corpus.library();
        this.texts = corpus.texts();
        this.graph = new Graph(database, library);
        this.glossary = new Glossary(database);
        this.duties = new Duties(database);
        this.check = new CitationCheck(library, texts, graph, Annotating.standard());
    }

    /// The room of a corpus that is open.
    public static ReadingRoom of(Corpus corpus, Database database) {
        return new ReadingRoom(corpus, database);
    }

    /// The room of a home this process has taken, without opening it for work.
    public static ReadingRoom of(Ownership ownership, Database database) {
        return of(Corpus.open(ownership, database, new LawEngine(), Clock.systemDefaultZone()), database);
    }

    /// Whether the words of all texts are known here; not so after a crash, or before a new version has read them anew.
    public boolean isCurrent() {
        return graph.followed() >= corpus.acts().newest();
    }

    /// Another number whenever texts have come or gone.
    public long edition() {
        return corpus.acts().newest();
    }

    /// What is held, and which text answers.
    public Library library() {
        return library;
    }

    /// The texts themselves.
    public Texts texts() {
        return texts;
    }

    public Graph graph() {
        return graph;
    }

    public Glossary glossary() {
        return glossary;
    }

    public Duties duties() {
        return duties;
    }

    public CitationCheck check() {
        return check;
    }

    /// Today, in the time zone of the library.
    public LocalDate today() {
        return library.today();
    }

    /// The text a reference names.
    ///
    /// @throws Found.NotFound when there is none
    public Found.One find(String reference) {
        return library.find(Reference.parse(reference)).get();
    }

    /// The address from which a text was fetched; empty where somebody brought it.
    public Optional<String> findPublisherAddress(Holding text) {
        return corpus.findPublisherAddress(text);
    }

    /// The work a reference names.
    public String work(String reference) {
        return find(reference).instrument().work();
    }

    /// The place a reference names.
    public Node node(String reference) {
        Found.One found = find(reference);
        return new Node(found.instrument().work(), found.eId().orElse(""));
    }

    /// What a place is tied to.
    public Relations relations(Found.One found) {
        String eId = found.eId().orElse("");
        Node node = new Node(found.instrument().work(), eId);
        return new Relations(
                graph.from(found.version(), eId),
                graph.to(
                        node,
                        around(found, eId),
                        found.dated().day(),
                        found.version().language()),
                node.isWhole() ? Descent.around(node.work(), Catalogue.shipped()) : List.of());
    }

    private List<String> around(Found.One found, String eId) {
        List<String> around = new ArrayList<>();
        texts.get(found.version()).find(eId).stream()
                .flatMap(each -> each.path().stream())
                .map(Provision::eId)
                .forEach(each -> each.filter(id -> !id.equals(eId)).ifPresent(around::add));
        return around;
    }

    /// What people call a work: where it is not held, by the catalogue of facts, else its kind and number.
    public String name(String work) {
        return library.instrument(work)
                .map(each -> each.shortTitle().orElse(each.title()))
                .or(() -> Descent.nameOf(work, Catalogue.shipped()))
                .orElseGet(() -> numbered(work));
    }

    /// `Regulation 2019/1020`; the name alone where there is no number: `TEU`.
    private static String numbered(String work) {
        String[] parts = work.replaceFirst("^/akn/[^/]+/[^/]+/", "").split("/");
        String last = parts[parts.length - 1];
        if (parts.length > 2 && last.matches("[a-z]+")) {
            return last.length() <= ABBREVIATION ? last.toUpperCase(Locale.ROOT) : capitalised(last);
        }
        return capitalised(parts[0]) + " " + String.join("/", List.of(parts).subList(1, parts.length));
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /// Titles of works, by URI; of those that are not held none.
    public Map<String, String> titles(Stream<String> works) {
        Map<String, String> titles = new LinkedHashMap<>();
        works.distinct()
                .forEach(work -> library.instrument(work)
                        .ifPresent(each -> titles.put(work, each.shortTitle().orElse(each.title()))));
        return titles;
    }
}
