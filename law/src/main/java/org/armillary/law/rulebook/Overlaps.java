package org.armillary.law.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Looks for rules that grant a conclusion and exceptions that can fire beside them.
final class Overlaps {

    private final Diagrams diagrams;
    private final List<Axis> axes;
    private final Collection<CompiledRule> rules;

    Overlaps(Diagrams diagrams, List<Axis> axes, Collection<CompiledRule> rules) {
        this.diagrams = diagrams;
        this.axes = axes;
        this.rules = rules;
    }

    List<Overlap> list() {
        List<Overlap> overlaps = new ArrayList<>();
        for (CompiledRule granting : rules) {
            for (CompiledRule exception : rules) {
                if (pullApart(granting, exception)) {
                    int together = diagrams.and(granting.fires(), exception.fires());
                    if (together != Diagrams.NEVER) {
                        overlaps.add(new Overlap(
                                granting.rulebook(),
                                granting.rule().id(),
                                exception.rule().id(),
                                witness(together)));
                    }
                }
            }
        }
        return List.copyOf(overlaps);
    }

    private boolean pullApart(CompiledRule granting, CompiledRule exception) {
        return granting.rule().grants()
                && granting.rulebook().equals(exception.rulebook())
                && granting.rule().concludes().equals(exception.rule().concludes())
                && pullsBack(exception);
    }

    /// Whether a rule speaks against its conclusion: one that overrides exceptions alone speaks for it.
    private boolean pullsBack(CompiledRule exception) {
        List<String> overridden = exception.rule().overrides();
        boolean restores = !overridden.isEmpty()
                && rules.stream()
                        .filter(each -> each.rulebook().equals(exception.rulebook())
                                && overridden.contains(each.rule().id()))
                        .noneMatch(each -> each.rule().grants());
        return !exception.rule().grants() && !restores;
    }

    private List<Condition> witness(int node) {
        Case open = Case.open(new Space(axes));
        return new Flips(diagrams, open, _ -> false, Diagrams.ALWAYS).of(node).getFirst();
    }
}
