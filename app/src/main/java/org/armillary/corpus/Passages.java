package org.armillary.corpus;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Provision;
import org.armillary.law.akn.Rendering;

/// Cuts a text into passages: each article, section, rule or recital is one; where a document has no such units, the
/// largest provisions that are short enough to read at once. Every character of the text is in exactly one passage.
public final class Passages {

    private static final Set<String> UNITS = Set.of("article", "section", "rule", "recital");
    private static final int LONGEST = 4_000;

    private final Rendering rendering;
    private final Map<Element, Rendering.Place> places = new IdentityHashMap<>();
    private final Map<Element, List<Provision>> children = new IdentityHashMap<>();
    private final List<Passage> passages = new ArrayList<>();

    private Passages(Text text) {
        this.rendering = Rendering.of(text.document());
        rendering.places().forEach(place -> {
            places.put(place.provision().element(), place);
            place.provision()
                    .parent()
                    .ifPresent(parent -> children.computeIfAbsent(parent.element(), key -> new ArrayList<>())
                            .add(place.provision()));
        });
    }

    /// The passages, in document order.
    public static List<Passage> of(Text text) {
        Passages cut = new Passages(text);
        List<Provision> outermost = cut.rendering.places().stream()
                .map(Rendering.Place::provision)
                .filter(provision -> provision.parent().isEmpty())
                .toList();
        cut.rest("", "", "", "", List.of(), 0, cut.rendering.text().length(), outermost);
        outermost.forEach(provision -> cut.cut(provision, List.of()));
        return cut.passages;
    }

    private void cut(Provision provision, List<String> above) {
        Rendering.Place place = place(provision);
        List<String> path = new ArrayList<>(above);
        String name = (provision.num().orElse("") + " " + provision.heading().orElse("")).strip();
        path.add(name.isEmpty() ? provision.type() : name);
        List<Provision> inner = children.getOrDefault(provision.element(), List.of());
        boolean whole = !holdsUnit(provision)
                && (UNITS.contains(provision.type()) || inner.isEmpty() || place.end() - place.start() <= LONGEST);
        if (whole) {
            passages.add(passage(provision, path, place));
            return;
        }
        rest(
                provision.eId().orElse(""),
                provision.type(),
                provision.num().orElse(""),
                provision.heading().orElse(""),
                path,
                place.start(),
                place.end(),
                inner);
        inner.forEach(child -> cut(child, path));
    }

    private boolean holdsUnit(Provision provision) {
        return children.getOrDefault(provision.element(), List.of()).stream()
                .anyMatch(child -> UNITS.contains(child.type()) || holdsUnit(child));
    }

    private Passage passage(Provision provision, List<String> path, Rendering.Place place) {
        List<Passage.Part> parts = new ArrayList<>();
        parts(provision, 0, place.start(), parts);
        return new Passage(
                provision.eId().orElse(""),
                provision.type(),
                provision.num().orElse(""),
                provision.heading().orElse(""),
                path,
                rendering.text().substring(place.start(), place.end()),
                parts);
    }

    private void parts(Provision provision, int depth, int offset, List<Passage.Part> parts) {
        Rendering.Place place = place(provision);
        parts.add(new Passage.Part(
                provision.eId().orElse(""),
                provision.num().orElse(""),
                depth,
                place.start() - offset,
                place.end() - offset));
        for (Provision child : children.getOrDefault(provision.element(), List.of())) {
            parts(child, depth + 1, offset, parts);
        }
    }

    /// What a provision or the document holds outside its inner provisions.
    private void rest(
            String eId,
            String type,
            String num,
            String heading,
            List<String> path,
            int start,
            int end,
            List<Provision> inner) {
        StringBuilder rest = new StringBuilder();
        int at = start;
        for (Provision child : inner) {
            Rendering.Place place = place(child);
            rest.append(rendering.text(), at, Math.max(at, place.start())).append('\n');
            at = Math.max(at, place.end());
        }
        rest.append(rendering.text(), at, Math.max(at, end));
        String text = rest.toString().replaceAll("\n{2,}", "\n").strip();
        if (!text.isEmpty()) {
            List<Passage.Part> parts =
                    type.isEmpty() ? List.of() : List.of(new Passage.Part(eId, num, 0, 0, text.length()));
            passages.add(new Passage(eId, type, num, heading, path, text, parts));
        }
    }

    private Rendering.Place place(Provision provision) {
        Rendering.Place place = places.get(provision.element());
        return place == null ? new Rendering.Place(provision, 0, 0) : place;
    }
}
