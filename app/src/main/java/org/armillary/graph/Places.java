package org.armillary.graph;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.armillary.corpus.Text;
import org.armillary.law.akn.Provision;
import org.armillary.law.frbr.EId;

/// Whether a text has a place that is cited, and whether it would have it if it existed.
final class Places {

    private static final String JOIN = "__";

    /// Of the numbers from 1 to the highest so many must be there: repealed provisions leave gaps in complete texts.
    private static final double COMPLETE = 0.85;

    private final Text text;

    Places(Text text) {
        this.text = text;
    }

    /// The provision of that eId, or the only one inside its unit that ends like it: a point that is cited without the
    /// paragraph it stands in.
    Optional<Provision> find(String eId) {
        Optional<Provision> exact = text.find(eId);
        if (exact.isPresent()) {
            return exact;
        }
        Optional<EId> parent = new EId(eId).parent();
        if (parent.isEmpty() || text.find(parent.get().value()).isEmpty()) {
            return Optional.empty();
        }
        String last = JOIN + new EId(eId).last();
        List<Provision> inside = text.find(parent.get().value())
                .orElseThrow()
                .walk()
                .filter(each -> each.eId().filter(id -> id.endsWith(last)).isPresent())
                .toList();
        return inside.size() == 1 ? Optional.of(inside.getFirst()) : Optional.empty();
    }

    /// Whether the text is all there where the place would be: its units are numbered on from the first with few gaps.
    boolean isComplete(String eId) {
        String unit = Node.unit(eId);
        if (text.find(unit).isPresent()) {
            return true;
        }
        String prefix = new EId(unit).last().prefix() + "_";
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Provision each : text.provisions()) {
            each.eId()
                    .filter(id -> new EId(id).last().toString().startsWith(prefix))
                    .map(id -> new EId(id).last().number().replaceAll("[^0-9].*", ""))
                    .filter(number -> number.matches("\\d{1,6}"))
                    .ifPresent(number -> numbers.add(Integer.parseInt(number)));
        }
        return !numbers.isEmpty() && numbers.first() <= 2 && numbers.size() >= COMPLETE * numbers.last();
    }

    /// Whether the innermost part of the place that exists is divided into parts of the kind that is cited.
    boolean isDivided(String eId) {
        EId at = new EId(eId);
        while (at.parent().isPresent() && text.find(at.parent().get().value()).isEmpty()) {
            at = at.parent().get();
        }
        String prefix = at.last().prefix() + "_";
        return at.parent()
                .map(parent -> text.find(parent.value())
                        .orElseThrow()
                        .walk()
                        .skip(1)
                        .anyMatch(each -> each.eId()
                                .filter(id -> new EId(id).last().toString().startsWith(prefix))
                                .isPresent()))
                .orElse(true);
    }
}
