package org.armillary.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.armillary.corpus.Text;
import org.armillary.law.akn.Provision;
import org.armillary.law.frbr.EId;

/// Whether a text has a place that is cited, and whether it would have it if it existed.
final class Places {

    /// What texts stand behind the body under: which of the words is used differs between a citation and the text.
    private static final Set<String> ATTACHED = Set.of("att", "annex", "schedule", "appendix");

    /// Of the numbers from 1 to the highest so many must be there: repealed provisions leave gaps in complete texts.
    private static final double COMPLETE = 0.85;

    private final Text text;

    Places(Text text) {
        this.text = text;
    }

    /// The provision of that eId; else the only one that is reached by the numbers of its parts: a point that is cited
    /// without the paragraph it stands in, an annex that the text keeps as an attachment, a point called a
    /// subpoint.
    Optional<Provision> find(String eId) {
        Optional<Provision> at = text.find(eId);
        if (at.isPresent()) {
            return at;
        }
        Optional<EId> parent = new EId(eId).parent();
        if (parent.isEmpty()) {
            return only(text.provisions().stream().filter(each -> isAttached(each, new EId(eId).last())));
        }
        return find(parent.get().value()).flatMap(around -> inside(around, new EId(eId).last()));
    }

    private static Optional<Provision> inside(Provision around, EId.Segment part) {
        Supplier<Stream<Provision>> below = () -> around.walk().skip(1);
        Optional<Provision> same = only(below.get().filter(each -> isLast(each, part::equals)));
        return same.isPresent()
                ? same
                : only(around.children().stream()
                        .filter(each -> isLast(each, last -> last.number().equals(part.number()))));
    }

    private static boolean isAttached(Provision provision, EId.Segment cited) {
        return ATTACHED.contains(cited.prefix())
                && provision.parent().isEmpty()
                && isLast(
                        provision,
                        last -> ATTACHED.contains(last.prefix())
                                && last.number().equals(cited.number()));
    }

    private static boolean isLast(Provision provision, Predicate<EId.Segment> test) {
        return provision.eId().map(EId::new).map(EId::last).filter(test).isPresent();
    }

    private static Optional<Provision> only(Stream<Provision> found) {
        List<Provision> all = found.limit(2).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
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
