package org.armillary.lineage;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Holding;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.akn.Rendering;

/// Shows the words that two provisions share, in the provisions they stand in.
public final class Quotes {

    private static final int AROUND = 240;
    private static final int LONGEST_WORD = 24;

    private final Corpus corpus;
    private final Map<String, SoftReference<Rendered>> kept = new ConcurrentHashMap<>();

    public Quotes(Corpus corpus) {
        this.corpus = corpus;
    }

    /// A provision's words around what it shares.
    ///
    /// @param label number and heading; empty for text outside all provisions
    /// @param pieces its words in order, those shared marked
    /// @param cutBefore whether words before them are left out
    /// @param cutAfter whether words after them are left out
    public record Quote(String label, List<Part> pieces, boolean cutBefore, boolean cutAfter) {

        public Quote {
            pieces = List.copyOf(pieces);
        }
    }

    /// Some words.
    public record Part(String text, boolean shared) {}

    /// A reading's text and where its provisions stand in it.
    private record Rendered(String text, Map<String, PlacedProvision> provisions) {

        static Rendered of(Rendering rendering) {
            Map<String, PlacedProvision> provisions = new HashMap<>();
            rendering.provisions().forEach(each -> provisions.putIfAbsent(each.eId(), each));
            return new Rendered(rendering.text(), Map.copyOf(provisions));
        }
    }

    /// A stretch of a text that is marked, in UTF-16 indexes of the provision's text.
    private record Marked(int start, int end) {}

    public Optional<Quote> earlier(TextEdge edge) {
        return quote(
                edge.earlier(),
                edge.runs().stream()
                        .map(run -> new Marked(run.earlier(), run.earlierEnd()))
                        .toList());
    }

    public Optional<Quote> later(TextEdge edge) {
        return quote(
                edge.later(),
                edge.runs().stream()
                        .map(run -> new Marked(run.later(), run.laterEnd()))
                        .toList());
    }

    private Optional<Quote> quote(TextEdge.Spot spot, List<Marked> marks) {
        return holding(spot).flatMap(holding -> {
            Rendered rendered = rendered(holding);
            if (spot.eId().isEmpty()) {
                return Optional.of(quote("", rendered.text(), marks));
            }
            return Optional.ofNullable(rendered.provisions().get(spot.eId()))
                    .map(each -> quote(label(each), rendered.text().substring(each.start(), each.end()), marks));
        });
    }

    private static String label(PlacedProvision provision) {
        return (provision.num().orElse("") + " " + provision.heading().orElse("")).strip();
    }

    private Optional<Holding> holding(TextEdge.Spot spot) {
        return corpus.library().readings(spot.work()).stream()
                .filter(each -> each.expression().equals(spot.expression())
                        && each.withdrawnAt().isEmpty())
                .max(Comparator.comparing(each -> each.stamp().number()));
    }

    private Rendered rendered(Holding holding) {
        SoftReference<Rendered> reference = kept.get(holding.path());
        Rendered rendered = reference == null ? null : reference.get();
        if (rendered == null) {
            rendered = Rendered.of(Rendering.of(corpus.texts().get(holding).document()));
            kept.put(holding.path(), new SoftReference<>(rendered));
        }
        return rendered;
    }

    /// Without marks the provision's beginning stands for it. Marks of an older reading may lie beyond the text.
    private static Quote quote(String label, String text, List<Marked> marks) {
        List<Marked> inside =
                marks.stream().filter(each -> each.end() <= text.length()).toList();
        int from = inside.isEmpty() ? 0 : wordAfter(text, inside.getFirst().start() - AROUND);
        int to = wordBefore(text, (inside.isEmpty() ? AROUND : inside.getLast().end()) + AROUND);
        List<Part> parts = new ArrayList<>();
        int at = from;
        for (Marked mark : inside) {
            add(parts, text.substring(at, Math.max(at, mark.start())), false);
            add(parts, text.substring(mark.start(), mark.end()), true);
            at = mark.end();
        }
        add(parts, text.substring(Math.min(at, to), to), false);
        return new Quote(label, parts, from > 0, to < text.length());
    }

    /// The first word that begins behind an index; scripts without spaces are cut anywhere.
    private static int wordAfter(String text, int index) {
        int space = index <= 0 ? 0 : text.indexOf(' ', index);
        return index <= 0 ? 0 : space < 0 || space > index + LONGEST_WORD ? index : space + 1;
    }

    private static int wordBefore(String text, int index) {
        if (index >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', index);
        return space < index - LONGEST_WORD ? index : space;
    }

    private static void add(List<Part> parts, String text, boolean shared) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, shared));
        }
    }
}
