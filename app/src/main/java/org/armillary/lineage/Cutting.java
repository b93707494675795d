package org.armillary.lineage;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Text;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Provision;
import org.armillary.law.akn.Rendering;
import org.armillary.law.pattern.Tokens;
import org.armillary.reuse.Piece;

/// Cuts a text into stretches that are compared as one: the largest provisions that are short enough, what larger ones
/// hold before and after their parts, and what stands outside all.
final class Cutting {

    private static final int SHORTEST = 12;
    /// A provision of so many characters is surely too long; saves counting words.
    private static final int LONG = Piece.LONGEST * 14;

    private final Holding holding;
    private final Rendering rendering;
    private final Map<Element, List<Rendering.Place>> children = new IdentityHashMap<>();
    private final List<Cut> cuts = new ArrayList<>();

    /// A stretch and its words.
    record Cut(Stretch stretch, Tokens tokens) {}

    private Cutting(Holding holding, Text text) {
        this.holding = holding;
        this.rendering = Rendering.of(text.document());
    }

    static List<Cut> of(Holding holding, Text text) {
        Cutting cutting = new Cutting(holding, text);
        List<Rendering.Place> outermost = new ArrayList<>();
        for (Rendering.Place place : cutting.rendering.places()) {
            place.provision()
                    .parent()
                    .ifPresentOrElse(
                            parent -> cutting.children
                                    .computeIfAbsent(parent.element(), key -> new ArrayList<>())
                                    .add(place),
                            () -> outermost.add(place));
        }
        cutting.parts(outermost, "", 0, 0, cutting.rendering.text().length());
        return cutting.cuts;
    }

    private void cut(Rendering.Place place, String around, int offset) {
        Provision provision = place.provision();
        // A provision without an eId speaks as the one around it.
        String eId = provision.eId().orElse(around);
        int zero = provision.eId().isPresent() ? place.start() : offset;
        List<Rendering.Place> inner = children.getOrDefault(provision.element(), List.of());
        if (inner.isEmpty() || isShort(place)) {
            add(eId, zero, place.start(), place.end());
        } else {
            parts(inner, eId, zero, place.start(), place.end());
        }
    }

    private boolean isShort(Rendering.Place place) {
        return place.end() - place.start() <= LONG
                && Tokens.of(rendering.text().substring(place.start(), place.end()))
                                .size()
                        <= Piece.LONGEST;
    }

    private void parts(List<Rendering.Place> inner, String eId, int zero, int start, int end) {
        int at = start;
        for (Rendering.Place place : inner) {
            add(eId, zero, at, Math.max(at, place.start()));
            cut(place, eId, zero);
            at = Math.max(at, place.end());
        }
        add(eId, zero, at, Math.max(at, end));
    }

    private void add(String eId, int zero, int start, int end) {
        if (end <= start) {
            return;
        }
        String words = rendering.text().substring(start, end);
        Tokens tokens = Tokens.of(words);
        for (int from = 0; from + SHORTEST <= tokens.size(); from += Piece.LONGEST) {
            int to = Math.min(tokens.size(), from + Piece.LONGEST);
            int first = tokens.start(from);
            int last = tokens.end(to - 1);
            boolean whole = from == 0 && to == tokens.size();
            cuts.add(new Cut(
                    new Stretch(holding.expression(), holding.path(), eId, start - zero + first, start - zero + last),
                    whole && first == 0 ? tokens : Tokens.of(words.substring(first, last))));
        }
    }
}
