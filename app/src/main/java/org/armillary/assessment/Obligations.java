package org.armillary.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armillary.law.codification.Clock;
import org.armillary.law.codification.Codification;
import org.armillary.law.codification.Relation;
import org.armillary.law.codification.Statement;
import org.armillary.law.rulebook.Truth;

/// All that has to be done by or because of one system.
///
/// @param bound duties and prohibitions that hold, or will by the law as it stands
/// @param open those that turn on facts that are missing
/// @param advised what soft law asks for
/// @param relations how those that bind stand to each other: overlaps, stricter ones, conflicts
public record Obligations(
        List<Obligation> bound, List<Obligation> open, List<Obligation> advised, List<Relation> relations) {

    private static final Set<Statement.Kind> DEMANDS =
            Set.of(Statement.Kind.DUTY, Statement.Kind.PROHIBITION, Statement.Kind.RECOMMENDATION);

    public Obligations {
        bound = List.copyOf(bound);
        open = List.copyOf(open);
        advised = List.copyOf(advised);
        relations = List.copyOf(relations);
    }

    static Obligations of(Assessment assessment) {
        List<Obligation> bound = new ArrayList<>();
        List<Obligation> open = new ArrayList<>();
        List<Obligation> advised = new ArrayList<>();
        for (Finding each : assessment.findings()) {
            if (DEMANDS.contains(each.kind())) {
                list(each, bound, open, advised).ifPresent(list -> list.add(obligation(each, assessment)));
            }
        }
        return new Obligations(bound, open, advised, relations(bound, assessment));
    }

    private static Optional<List<Obligation>> list(
            Finding finding, List<Obligation> bound, List<Obligation> open, List<Obligation> advised) {
        return switch (finding.outcome()) {
            case Outcome.Holds() -> Optional.of(finding.kind() == Statement.Kind.RECOMMENDATION ? advised : bound);
            case Outcome.NotYet(var _, var missing) -> Optional.of(missing.isEmpty() ? bound : open);
            case Outcome.Depends _, Outcome.Contested _, Outcome.Stayed _ -> Optional.of(open);
            case Outcome.Unbinding(var is) ->
                is == Codification.Standing.Is.VOLUNTARY ? Optional.of(advised) : Optional.empty();
            case Outcome.DoesNotHold() -> Optional.empty();
        };
    }

    private static Obligation obligation(Finding finding, Assessment assessment) {
        Codification codification = assessment.codex().get(finding.origin().rulebook());
        String id = finding.conclusion().substring(finding.origin().rulebook().length() + 1);
        return new Obligation(
                finding,
                finding.outcome() instanceof Outcome.NotYet(var from, var _)
                        ? Optional.of(from)
                        : finding.spell(assessment.on()).from(),
                clocks(codification, id, finding, assessment),
                new Exposures(codification, assessment).of(id));
    }

    private static List<Clock> clocks(
            Codification codification, String conclusion, Finding finding, Assessment assessment) {
        Set<String> named =
                finding.duty().flatMap(Statement.Duty::clock).stream().collect(Collectors.toSet());
        return codification.clocks().stream()
                .filter(each -> each.conclusion().equals(conclusion) || named.contains(each.id()))
                .filter(each -> assessment.docket().today().decide(each.when(), codification.rules()) != Truth.FALSE)
                .toList();
    }

    private static List<Relation> relations(List<Obligation> bound, Assessment assessment) {
        Set<String> conclusions = new LinkedHashSet<>();
        bound.forEach(each -> conclusions.add(each.finding().conclusion()));
        return assessment.codex().relations().stream()
                .filter(each -> conclusions.contains(each.from()) && conclusions.contains(each.to()))
                .toList();
    }

    /// Those that bind, by topic and within it by jurisdiction: one row for what is to be done, one column for where.
    public Map<String, Map<String, List<Obligation>>> byTopic() {
        Map<String, Map<String, List<Obligation>>> rows = new TreeMap<>();
        bound.forEach(each -> rows.computeIfAbsent(each.topic(), _ -> new TreeMap<>())
                .computeIfAbsent(each.finding().origin().jurisdiction(), _ -> new ArrayList<>())
                .add(each));
        return rows;
    }

    /// Those that bind and are not less than another: a duty that a stricter one satisfies is left out.
    public List<Obligation> strictest() {
        Set<String> covered = relations.stream()
                .filter(each -> each.kind() == Relation.Kind.STRICTER || each.kind() == Relation.Kind.SATISFIES)
                .map(Relation::to)
                .collect(Collectors.toSet());
        return bound.stream()
                .filter(each -> !covered.contains(each.finding().conclusion()))
                .toList();
    }

    public List<Relation> conflicts() {
        return relations.stream()
                .filter(each -> each.kind() == Relation.Kind.CONFLICTS)
                .toList();
    }
}
