package org.armillary.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.armillary.parallel.Derived;
import org.armillary.parallel.Fact;
import org.armillary.parallel.Ground;
import org.armillary.parallel.Locus;
import org.armillary.parallel.Marked;
import org.armillary.parallel.Origin;
import org.armillary.parallel.Parallel;
import org.armillary.parallel.Relatives;

/// Parallels as lines of text; shared words stand in [[double brackets]].
final class ParallelsText {

    private static final int SHOWN = 400;

    private ParallelsText() {}

    static void print(Relatives relatives, PrintWriter out) {
        out.println(relatives.of().place() + ", " + relatives.parallels().size() + " parallels on " + relatives.day());
        for (Parallel each : relatives.parallels()) {
            out.printf(
                    Locale.ROOT,
                    "%n%s  %s  %.0f %%  %s%n    %s%n",
                    each.likeness().word().replace('-', ' '),
                    each.when().word().replace('-', ' '),
                    100 * each.confidence(),
                    place(each.at()),
                    each.at().address());
            each.grounds().forEach(ground -> out.println("    · " + words(ground)));
            each.facts().forEach(fact -> out.println("    ✓ " + words(fact)));
            if (each.likeness() == org.armillary.parallel.Likeness.SAME_WORDS) {
                out.println("    here:  " + marked(each.own()) + "\n    there: " + marked(each.other()));
            }
        }
        if (relatives.partial()) {
            out.println("\nTime was over before every candidate was compared: there may be more.");
        }
        facts(relatives.facts(), out);
    }

    static void print(Origin.Clause clause, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%.0f %% of its words are known: %d of %d%s%n%n",
                100 * clause.coverage(),
                clause.known(),
                clause.words(),
                clause.cut() ? "; only its beginning was looked at" : "");
        out.println(clause.stretches().stream()
                .map(each -> each.origin() == 0 ? each.text() : "[[" + each.text() + "]]" + each.origin())
                .collect(Collectors.joining()));
        for (Origin each : clause.origins()) {
            out.printf(
                    Locale.ROOT,
                    "%n%d  %s%n    %s%n    %d words, %d in one row; %d other works have it%s%n",
                    each.number(),
                    place(each.at()),
                    each.at().address(),
                    each.words(),
                    each.longest(),
                    each.elsewhere(),
                    each.isFormula() ? ": a common formula" : "");
        }
    }

    static void print(Derived.Family family, PrintWriter out) {
        out.println(
                (family.of().isEmpty() ? "the act" : family.of()) + ", compared with " + family.compared() + " works");
        facts(family.facts(), out);
        for (Derived each : family.suggestions()) {
            out.printf(
                    Locale.ROOT,
                    "%n%.0f %%  %s  %s (%s, %s)%n    %s%n",
                    100 * each.confidence(),
                    each.when().word().replace('-', ' '),
                    each.title(),
                    each.jurisdiction(),
                    each.date(),
                    each.work());
            out.println("    "
                    + each.grounds().stream()
                            .map(sign -> String.format(
                                    Locale.ROOT, "%s %.0f %%", sign.kind().word(), 100 * sign.strength()))
                            .collect(Collectors.joining(", ")));
            each.facts().forEach(fact -> out.println("    ✓ " + words(fact)));
        }
    }

    private static void facts(java.util.List<Fact> facts, PrintWriter out) {
        if (!facts.isEmpty()) {
            out.println("\nknown");
            facts.forEach(each -> out.println("  " + words(each)));
        }
    }

    private static String place(Locus at) {
        return at.title() + (at.path().isEmpty() ? "" : ", " + at.path().getLast()) + " (" + at.jurisdiction() + ", "
                + at.date() + ")";
    }

    private static String words(Fact fact) {
        return fact.from() + " " + fact.kind().replace('-', ' ') + " " + fact.to() + "  (by " + fact.source() + ")";
    }

    private static String words(Ground ground) {
        return switch (ground) {
            case Ground.Wording wording ->
                String.format(
                        Locale.ROOT,
                        "%d shared words, %d in a row, %.0f %% of the shorter text",
                        wording.words(),
                        wording.longest(),
                        100 * wording.share());
            case Ground.Vocabulary words -> "rare words: " + String.join(", ", words.words());
            case Ground.Meaning meaning ->
                String.format(Locale.ROOT, "alike in meaning: %.0f %%", 100 * meaning.likeness());
            case Ground.Concepts concepts -> "both speak of: " + String.join(", ", concepts.names("eng"));
            case Ground.Modality kinds -> "both: " + String.join(", ", kinds.kinds());
            case Ground.Bearer names -> "same bearer: " + String.join(", ", names.names());
            case Ground.Topics topics -> "topic: " + String.join(", ", topics.ids());
        };
    }

    private static String marked(Marked marked) {
        String text = marked.parts().stream()
                .map(each -> each.shared() ? "[[" + each.text() + "]]" : each.text())
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ");
        return text.length() > SHOWN ? text.substring(0, SHOWN) + " …" : text;
    }
}
