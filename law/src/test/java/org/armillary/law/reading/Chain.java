package org.armillary.law.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.citation.Modification;
import org.armillary.law.citation.Reference;
import org.armillary.law.citation.Target;
import org.armillary.law.norm.Definition;
import org.armillary.law.norm.Norm;

/// All that is read out of a document, as lines a person can check beside the text.
///
/// ```text
/// art_3__para_1  obligation  shall
///     bearer  A lamplighter
///     action  trim every wick before dusk
/// ```
///
/// Long stretches are shown by their first and last words.
final class Chain {

    private static final int SHOWN = 90;

    private final Outline outline;
    private final StringBuilder lines = new StringBuilder();

    private Chain(Outline outline) {
        this.outline = outline;
    }

    static String of(Outline outline, Annotations annotations) {
        Chain chain = new Chain(outline);
        chain.title("provisions");
        outline.provisions().forEach(chain::provision);
        chain.title("references");
        annotations.references().forEach(chain::reference);
        chain.title("modifications");
        annotations.modifications().forEach(chain::modification);
        chain.title("definitions");
        annotations.definitions().forEach(chain::definition);
        chain.title("norms");
        annotations.norms().forEach(chain::norm);
        return chain.lines.toString();
    }

    private void title(String title) {
        lines.append(lines.isEmpty() ? "" : "\n").append("== ").append(title).append(" ==\n");
    }

    private void provision(PlacedProvision each) {
        line(
                each.eId(),
                each.type(),
                each.num().orElse("-"),
                each.heading().map(heading -> "“" + heading + "”").orElse("-"),
                words(each.start(), each.end()));
    }

    private void reference(Reference each) {
        line(
                each.eId().orElse("-"),
                words(each.start(), each.end()),
                "→ " + target(each.target())
                        + each.through().map(last -> " … " + target(last)).orElse(""),
                each.form(),
                time(each) + (each.quoted() ? ", quoted" : ""));
    }

    private static String time(Reference reference) {
        String day = reference.time().day().map(each -> " of " + each).orElse("");
        return reference.time().kind().name().toLowerCase(Locale.ROOT) + " version" + day;
    }

    private static String target(Target target) {
        return switch (target) {
            case Target.Internal(String eId) -> "#" + eId;
            case Target.External(String work, Optional<String> official, Optional<String> eId) ->
                work
                        + official.map(each -> " (" + each + ")").orElse("")
                        + eId.map(each -> "#" + each).orElse("");
            case Target.Unknown(String reason) -> "unknown: " + reason;
        };
    }

    private void modification(Modification each) {
        line(
                each.eId().orElse("-"),
                each.operation().name().toLowerCase(Locale.ROOT),
                target(each.target()),
                "part " + each.part(),
                words(each.start(), each.end()));
        each.position().ifPresent(where -> part(where.after() ? "behind" : "before", where.eId()));
        each.additions().forEach(added -> part("adds", added));
        each.old().ifPresent(old -> part("old", words(old.start(), old.end())));
        each.fresh().ifPresent(fresh -> part("new", words(fresh.start(), fresh.end())));
    }

    private void definition(Definition each) {
        line(
                each.eId().orElse("-"),
                each.kind().name().toLowerCase(Locale.ROOT),
                "“" + each.term() + "”",
                "holds in " + each.scope().eId().orElse("the document")
                        + (each.scope().annexed() ? ", an annexed instrument" : ""),
                each.pair().map(pair -> "pair “" + pair + "”").orElse("-"),
                words(each.start(), each.end()));
    }

    private void norm(Norm each) {
        line(
                each.eId().orElse("-"),
                each.modality().name().toLowerCase(Locale.ROOT),
                words(each.marker().start(), each.marker().end()));
        part("bearer", each.bearer());
        part("agent", each.agent());
        part("towards", each.counterparty());
        part("action", each.action());
        part("object", each.object());
        for (Norm.Condition condition : each.conditions()) {
            part(
                    condition.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    words(condition.start(), condition.end()));
        }
        for (Norm.TimeLimit limit : each.limits()) {
            part(
                    "time",
                    limit.quantity().map(String::valueOf).orElse("-") + " "
                            + (limit.unit().isEmpty() ? "-" : limit.unit()) + " | "
                            + words(limit.start(), limit.end())
                            + limit.from()
                                    .map(from -> " | from " + words(from.start(), from.end()))
                                    .orElse(""));
        }
    }

    private void part(String name, Optional<Norm.Part> part) {
        part.ifPresent(each -> part(name, words(each.start(), each.end())));
    }

    private void part(String name, String words) {
        lines.append("    %-8s %s%n".formatted(name, words).replace("\r\n", "\n"));
    }

    private void line(String... cells) {
        lines.append(String.join("  ", List.of(cells))).append('\n');
    }

    private String words(int start, int end) {
        String words = outline.text().substring(start, end).replaceAll("\\s+", " ");
        return words.length() <= SHOWN
                ? words
                : words.substring(0, SHOWN / 2) + " […] " + words.substring(words.length() - SHOWN / 3);
    }
}
