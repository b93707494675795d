package org.armillary.drafting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Provision;
import org.armillary.catalogue.Threshold;
import org.armillary.comparison.Effect;
import org.armillary.comparison.Finding;
import org.armillary.comparison.Findings;
import org.armillary.comparison.Validity;
import org.armillary.lineage.Edge;

/// Finds in the precedents what a phrase can lean on, and what they put in its blanks.
final class Support {

    private final Catalogue catalogue;
    private final Findings findings;
    private final List<Instrument> norms;
    private final List<Edge> edges;
    private final LocalDate day;
    private final ModelClauses clauses;

    /// @param norms the principle and its precedents
    /// @param edges of the lineage between instruments
    Support(
            Catalogue catalogue,
            Findings findings,
            List<Instrument> norms,
            List<Edge> edges,
            LocalDate day,
            ModelClauses clauses) {
        this.catalogue = catalogue;
        this.findings = findings;
        this.norms = norms;
        this.edges = edges;
        this.day = day;
        this.clauses = clauses;
    }

    /// What supports a phrase, and what stands in its blanks, each alternative once.
    record Found(List<Draft.Lean> leans, List<String> bearers, List<String> thresholds) {}

    Found of(ModelPhrase phrase) {
        List<Draft.Lean> leans = new ArrayList<>();
        Set<String> bearers = new LinkedHashSet<>();
        Set<String> thresholds = new LinkedHashSet<>();
        for (Instrument norm : norms) {
            for (Finding each : findings(norm, phrase)) {
                leans.add(lean(norm, each));
                bearers.addAll(bearers(each));
            }
            for (Threshold each : thresholds(norm, phrase)) {
                leans.add(new Draft.Lean(
                        norm,
                        each.provision().equals(Threshold.NO_PROVISION) ? "" : each.provision(),
                        each.what() + ": " + said(each),
                        each.verified()));
                thresholds.add(said(each));
            }
            if (phrase.review()) {
                norm.review()
                        .ifPresent(each ->
                                leans.add(new Draft.Lean(norm, each.provision(), each.note(), each.verified())));
            }
        }
        if (!phrase.edges().isEmpty()) {
            leans.addAll(edges(phrase.edges()));
        }
        return new Found(List.copyOf(leans), List.copyOf(bearers), List.copyOf(thresholds));
    }

    private List<String> bearers(Finding finding) {
        return java.util.Arrays.stream(finding.bearers().split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !clauses.notBearers().contains(each))
                .toList();
    }

    private List<Finding> findings(Instrument norm, ModelPhrase phrase) {
        return findings.of(norm.id()).stream()
                .filter(each -> phrase.on().contains(each.asked()))
                .filter(each -> phrase.effects().isEmpty()
                        ? each.effect().strictness() > 0
                        : phrase.effects().contains(each.effect()))
                .filter(each -> each.effect() != Effect.SILENT && phrase.isAbout(each.says()))
                .filter(this::isPrecedent)
                .toList();
    }

    /// What holds on the day, and what was made and waits: a drafter may lean on it. What is over, or a mere proposal
    /// of that day that failed, may not.
    private boolean isPrecedent(Finding finding) {
        return switch (Validity.of(finding, catalogue, day).state()) {
            case HOLDS, NOT_YET, OPEN -> true;
            case ENDED, NOT_THERE -> false;
        };
    }

    private static Draft.Lean lean(Instrument norm, Finding finding) {
        return new Draft.Lean(
                norm,
                finding.provisions().stream().map(Provision::text).collect(Collectors.joining(", ")),
                finding.says(),
                finding.verified());
    }

    private static List<Threshold> thresholds(Instrument norm, ModelPhrase phrase) {
        return phrase.threshold().stream()
                .flatMap(quantity -> norm.thresholds().stream()
                        .filter(each -> each.quantity() == quantity)
                        .filter(each -> each.standing().isEmpty() && phrase.isAbout(each.what())))
                .toList();
    }

    /// A threshold in words: `more than 10^25 FLOP`, `at most 15,000,000 EUR or 3 % of turnover`.
    private String said(Threshold threshold) {
        String comparator = clauses.comparators().getOrDefault(Fields.nameOf(threshold.comparator()), "");
        String upper =
                threshold.to().map(each -> clauses.word("to") + number(each)).orElse("");
        String or = threshold
                .or()
                .map(each -> clauses.word("or") + number(each.value()) + " " + each.unit())
                .orElse("");
        return (comparator + " " + number(threshold.value()) + upper + " " + threshold.unit() + or).strip();
    }

    private static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        int power = plain.precision() - plain.scale() - 1;
        if (power >= 12 && plain.precision() == 1) {
            String factor = plain.unscaledValue().toString();
            return (factor.equals("1") ? "" : factor + "×") + "10^" + power;
        }
        return String.format(java.util.Locale.ENGLISH, plain.scale() > 0 ? "%,.2f" : "%,.0f", plain);
    }

    private List<Draft.Lean> edges(String about) {
        Set<String> ids = norms.stream().map(Instrument::id).collect(Collectors.toSet());
        return edges.stream()
                .filter(each -> ids.contains(each.earlier().name())
                        && ids.contains(each.later().name())
                        && each.note().contains(about))
                .map(each -> new Draft.Lean(
                        each.later().instrument().orElseThrow(),
                        "",
                        each.note(),
                        each.basis().isVerified()))
                .toList();
    }
}
