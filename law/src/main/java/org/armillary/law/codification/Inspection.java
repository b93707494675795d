package org.armillary.law.codification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.law.codification.Codification.Depth;
import org.armillary.law.codification.Codification.Standing;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.Feel;
import org.armillary.law.rulebook.Overlap;
import org.armillary.law.rulebook.Parameter;
import org.armillary.law.rulebook.Rule;

/// A look through one codification for what no single line shows: cases that come out otherwise, rules that pull both
/// ways, rules that nothing can meet or no case reaches, days that no value covers.
public final class Inspection {

    private final Codex codex;
    private final Codification book;
    private final List<Remark> remarks = new ArrayList<>();

    private Inspection(Codex codex, Codification book) {
        this.codex = codex;
        this.book = book;
    }

    /// What was found, errors first.
    public static List<Remark> of(Codex codex, Codification book) {
        Inspection inspection = new Inspection(codex, book);
        inspection.cases();
        inspection.overlaps();
        inspection.rules();
        inspection.spans();
        inspection.gaps();
        return inspection.remarks.stream()
                .sorted((a, b) -> a.weight().compareTo(b.weight()))
                .toList();
    }

    private void error(String place, String what) {
        remarks.add(new Remark(Remark.Weight.ERROR, place, what));
    }

    private void warn(String place, String what) {
        remarks.add(new Remark(Remark.Weight.WARNING, place, what));
    }

    private String rule(String id) {
        return codex.place(book.id() + "." + id);
    }

    private void cases() {
        Trial trial = Trial.of(codex, book);
        trial.surprises().forEach(each -> error(codex.place(book.id() + " " + each.sample()), each.toString()));
        trial.unreached().forEach(each -> warn(rule(each), "no case reaches rule '" + each + "': write one"));
    }

    private void overlaps() {
        for (Overlap each : codex.ruleBase().overlaps()) {
            if (each.rulebook().equals(book.id())) {
                error(
                        rule(each.exception()),
                        "rules '" + each.granting() + "' and '" + each.exception()
                                + "' can fire together and pull both ways, such as when "
                                + each.witness().stream().map(Feel::write).collect(Collectors.joining(" and "))
                                + ": say under 'overrides' which one yields");
            }
        }
    }

    private void rules() {
        for (Rule each : book.rules().rules()) {
            // An author who writes 'false' says on purpose that the law has no such thing.
            boolean meant = each.when().equals(new Condition.Always(false));
            if (!meant && !codex.ruleBase().canBeMet(book.id(), each.id())) {
                error(
                        rule(each.id()),
                        "nothing can ever meet rule '" + each.id() + "': its condition contradicts itself");
            }
        }
        book.rules().conclusions().stream()
                .filter(each -> codex.ruleBase().isCertain(book.id() + "." + each.id()))
                .forEach(each -> warn(codex.place(book.id()), "'" + each.id() + "' holds in every case"));
    }

    /// Days that two values cover, or none.
    private void spans() {
        for (Parameter each : book.rules().parameters()) {
            spans(
                    "parameter '" + each.id() + "'",
                    each.values().stream()
                            .map(value -> new Span(value.from(), value.until()))
                            .toList());
        }
        List<Standing> standings = book.header().standings();
        spans(
                "standings",
                standings.stream()
                        .map(each -> new Span(each.from(), each.until()))
                        .toList());
    }

    private record Span(Optional<LocalDate> from, Optional<LocalDate> until) {
        LocalDate first() {
            return from.orElse(LocalDate.MIN);
        }

        LocalDate last() {
            return until.orElse(LocalDate.MAX);
        }
    }

    private void spans(String what, List<Span> spans) {
        List<Span> inOrder =
                spans.stream().sorted((a, b) -> a.first().compareTo(b.first())).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            LocalDate last = inOrder.get(i - 1).last();
            LocalDate first = inOrder.get(i).first();
            if (!first.isAfter(last)) {
                error(codex.place(book.id()), what + ": two values on " + first + ": end the one before it");
            } else if (last.plusDays(1).isBefore(first)) {
                warn(
                        codex.place(book.id()),
                        what + ": no value from " + last.plusDays(1) + " to " + first.minusDays(1));
            }
        }
    }

    private void gaps() {
        if (book.samples().isEmpty()) {
            warn(codex.place(book.id()), "no cases: write some that say what the law comes to");
        }
        boolean silent = book.rules().conclusions().stream()
                .allMatch(each -> each.unencoded().isEmpty());
        if (silent && book.header().depth() == Depth.SHALLOW) {
            warn(codex.place(book.id()), "shallow, and no conclusion says under 'unencoded' what is left out");
        }
        Set<String> named = new HashSet<>();
        book.statements().values().forEach(each -> named.addAll(each.penalties()));
        book.penalties().stream()
                .filter(each -> !named.contains(each.id()))
                .forEach(each -> warn(codex.place(book.id()), "no conclusion names penalty '" + each.id() + "'"));
    }
}
