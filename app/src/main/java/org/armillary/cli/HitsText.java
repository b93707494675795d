package org.armillary.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.armillary.search.Facet;
import org.armillary.search.FacetCount;
import org.armillary.search.Hit;
import org.armillary.search.Hits;
import org.armillary.search.Near;
import org.armillary.search.Reason;
import picocli.CommandLine.Help.Ansi;

/// Hits as lines for people.
final class HitsText {

    private static final int COUNTS = 12;
    private static final int NEAR = 600;

    private final PrintWriter out;
    private final Ansi ansi = Ansi.AUTO;
    private final boolean explained;

    /// @param explained whether each hit says what brought it
    HitsText(PrintWriter out, boolean explained) {
        this.out = out;
        this.explained = explained;
    }

    void write(Hits hits) {
        hits.hits().forEach(this::write);
        for (Facet facet : Facet.values()) {
            List<FacetCount> counts = hits.facets().getOrDefault(facet, List.of());
            if (!counts.isEmpty()) {
                out.println(facet.word() + ": " + counts(counts));
            }
        }
        if (!hits.facets().isEmpty()) {
            out.println();
        }
        if (!hits.note().isEmpty()) {
            out.println(hits.note());
        }
        hits.suggestion().ifPresent(each -> out.println("did you mean: " + each));
        if (hits.partial()) {
            out.println("The search was cut off: better hits may be missing.");
        }
        if (hits.meanings().all() > 0 && !hits.meanings().isReady()) {
            out.println("Meaning is still being indexed: "
                    + 100 * hits.meanings().done() / hits.meanings().all() + " %.");
        }
        String more = hits.exact() ? "" : " or more";
        out.println(hits.total() + more + (hits.total() == 1 ? " hit" : " hits") + " in "
                + hits.took().toMillis() + " ms");
    }

    private void write(Hit hit) {
        out.println(ansi.string("@|bold "
                + hit.shortTitle().orElse(hit.title()).replace("@", "@@").replace("|", " ") + "|@"));
        out.println("  " + String.join(" › ", hit.path()));
        out.println("  " + marked(hit));
        out.println("  " + hit.address() + "  "
                + hit.standing().word().replace('_', ' ')
                + hit.binding().map(each -> ", " + each).orElse(""));
        if (explained) {
            hit.why().forEach(each -> out.println("  why: " + reason(each)));
            Near.unseen(hit).ifPresent(near -> out.println("  near in meaning: " + near.shortened(NEAR)));
        }
        out.println();
    }

    private static String counts(List<FacetCount> counts) {
        String shown = counts.stream()
                .limit(COUNTS)
                .map(each -> each.value() + " " + (each.exact() ? "" : "~") + each.count())
                .collect(Collectors.joining(", "));
        return counts.size() > COUNTS ? shown + ", … " + (counts.size() - COUNTS) + " more" : shown;
    }

    private static String reason(Reason reason) {
        String share = percent(reason.share());
        return switch (reason) {
            case Reason.Words words ->
                share + " words: "
                        + words.terms().stream()
                                .map(each -> each.word() + " " + percent(each.share()))
                                .collect(Collectors.joining(", "));
            case Reason.Meaning meaning -> share + " meaning, likeness " + percent(meaning.likeness());
            case Reason.Cited cited -> share + " named: " + cited.what();
            case Reason.Translated each ->
                share + " translated: " + each.typed() + " is " + each.found() + " (" + each.concept() + ")";
            case Reason.Linked linked -> share + " linked: " + linked.link() + " " + linked.other();
            case Reason.Beside _ -> share + " what stands around it";
        };
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%d %%", Math.round(100 * share));
    }

    private String marked(Hit hit) {
        if (!ansi.enabled()) {
            return hit.snippet();
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Hit.Range range : hit.found()) {
            text.append(hit.snippet(), at, range.start()).append("\033[1m");
            text.append(hit.snippet(), range.start(), range.end()).append("\033[22m");
            at = range.end();
        }
        return text.append(hit.snippet(), at, hit.snippet().length()).toString();
    }
}
