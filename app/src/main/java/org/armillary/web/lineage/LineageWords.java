package org.armillary.web.lineage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.PartialDate;
import org.armillary.corpus.Library;
import org.armillary.lineage.Direction;
import org.armillary.lineage.Edge;
import org.armillary.lineage.End;
import org.armillary.lineage.Lineage;
import org.armillary.reception.Address;
import org.armillary.web.Frame;
import org.armillary.web.Shown;
import org.armillary.web.Sign;
import org.armillary.web.Wordbook;
import org.springframework.stereotype.Component;

/// Edges and their ends in the words and signs of the pages.
@Component
public class LineageWords {

    private static final int KEPT = 4_000;

    private final Library library;
    private final Lineage lineage;
    private final Map<String, Named> named = new ConcurrentHashMap<>();
    private volatile Object namedFor = "";

    LineageWords(Library library, Lineage lineage) {
        this.library = library;
        this.lineage = lineage;
    }

    /// What a work that is no entry of the catalogue is called, and how it binds.
    private record Named(String title, Optional<String> binding) {}

    /// Asked of the library once for each set of texts compared: a page names hundreds.
    private Named named(String work) {
        Object now = lineage.computed();
        if (namedFor != now || named.size() > KEPT) {
            named.clear();
            namedFor = now;
        }
        return named.computeIfAbsent(
                work,
                each -> library.instrument(each)
                        .map(held -> new Named(held.shortTitle().orElse(held.title()), held.binding()))
                        .orElse(new Named(each, Optional.empty())));
    }

    /// One end of an edge as a page shows it.
    ///
    /// @param name what people call it
    /// @param place the provision within it; empty for the whole
    /// @param href its family's page
    /// @param textHref where its text is; empty where it is not held
    /// @param force hard, soft or hybrid, where that is known
    /// @param status what it is on the day, in words; empty where nobody knows
    /// @param tone the colour token of its force
    public record Node(
            String name, String place, String href, String textHref, List<Sign> force, String status, String tone) {}

    /// Whether a text of that work is here.
    boolean isHeld(String work) {
        return work.startsWith("/") && library.instrument(work).isPresent();
    }

    Node node(End end, Frame frame, Catalogue catalogue) {
        Optional<Instrument> entry = end.instrument();
        String name = entry.map(Instrument::shortName)
                .orElseGet(() -> named(end.work().orElse("")).title());
        return new Node(
                name,
                place(end),
                href(end.name(), frame),
                end.expression().isEmpty()
                        ? ""
                        : frame.link(
                                end.eId().isEmpty()
                                        ? Address.of(end.expression())
                                        : Address.of(end.expression(), end.eId())),
                signs(end),
                entry.map(each -> new Wordbook(frame, catalogue).standing(catalogue.statusOn(frame.day(), each)))
                        .orElse(""),
                tone(entry.map(Instrument::force)));
    }

    private List<Sign> signs(End end) {
        Optional<String> binding = end.instrument()
                .map(each -> each.force().name().toLowerCase(Locale.ROOT))
                .or(() -> end.work().flatMap(each -> named(each).binding()));
        return Shown.binding(binding).stream().toList();
    }

    static String tone(Optional<Force> force) {
        return force.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("line-strong");
    }

    /// The page of a family.
    static String href(String name, Frame frame) {
        return frame.link("/lineage" + (name.startsWith("/") ? Address.of(name) : "/" + name));
    }

    /// `art_50__para_1` as people write it: `art. 50, para. 1`.
    static String place(End end) {
        return Stream.of(end.eId().split("__"))
                .filter(each -> !each.isEmpty())
                .map(each -> each.replaceFirst("_", " "))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    static String date(Optional<PartialDate> date, Wordbook book) {
        return date.map(book::day).orElseGet(() -> book.frame().say("lineage.date.unknown"));
    }

    static String direction(Direction direction, Frame frame) {
        return frame.say("lineage.course." + direction.course().word());
    }

    static String basis(Edge edge, Frame frame) {
        return frame.say("lineage.basis." + edge.basis().word());
    }

    /// The relation the catalogue names, or the kind of a computed edge.
    static String relation(Edge edge, Frame frame) {
        return edge.relation()
                .map(each -> frame.say("lineage.relation."
                        + each.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .orElseGet(() -> frame.say("lineage.type." + edge.type().word()));
    }
}
