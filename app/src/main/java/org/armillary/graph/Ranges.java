package org.armillary.graph;

import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.citation.Reference;
import org.armillary.law.citation.Target;
import org.armillary.law.frbr.EId;

/// What lies between two ends of a range: "Articles 8 to 15" cites Article 10 too.
final class Ranges {

    private static final int LONGEST = 400;
    private final Outline outline;

    Ranges(Outline outline) {
        this.outline = outline;
    }

    /// The provisions between the ends of a range; none for a reference that is not the first of one.
    List<String> inside(Reference reference) {
        return reference
                .through()
                .map(last -> between(reference.target(), last))
                .orElse(List.of());
    }

    private List<String> between(Target first, Target last) {
        return switch (last) {
            case Target.Internal to -> first instanceof Target.Internal from ? inText(from.eId(), to.eId()) : List.of();
            case Target.External to ->
                first instanceof Target.External from && from.work().equals(to.work())
                        ? counted(from.eId(), to.eId())
                        : List.of();
            case Target.Unknown _ -> List.of();
        };
    }

    /// Siblings between two provisions of this text.
    private List<String> inText(String first, String last) {
        Optional<PlacedProvision> from = outline.find(first);
        Optional<PlacedProvision> to = outline.find(last);
        if (from.isEmpty() || to.isEmpty() || !from.get().type().equals(to.get().type())) {
            return List.of();
        }
        return outline.provisions().stream()
                .filter(each -> each.type().equals(to.get().type())
                        && depth(each.eId()) == depth(last)
                        && each.start() > from.get().start()
                        && each.start() < to.get().start())
                .map(PlacedProvision::eId)
                .limit(LONGEST)
                .toList();
    }

    private static int depth(String eId) {
        return new EId(eId).segments().size();
    }

    /// Numbers or letters between two identifiers of a text that need not be here.
    private static List<String> counted(Optional<String> first, Optional<String> last) {
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        EId from = new EId(first.get());
        EId to = new EId(last.get());
        if (!from.parent().equals(to.parent())
                || !from.last().prefix().equals(to.last().prefix())) {
            return List.of();
        }
        String stem = first.get()
                .substring(0, first.get().length() - from.last().number().length());
        return numbers(from.last().number(), to.last().number()).stream()
                .map(number -> stem + number)
                .toList();
    }

    private static List<String> numbers(String first, String last) {
        if (first.matches("\\d{1,6}") && last.matches("\\d{1,6}")) {
            return java.util.stream.IntStream.range(Integer.parseInt(first) + 1, Integer.parseInt(last))
                    .limit(LONGEST)
                    .mapToObj(Integer::toString)
                    .toList();
        }
        if (first.matches("[a-z]") && last.matches("[a-z]")) {
            return java.util.stream.IntStream.range(first.charAt(0) + 1, last.charAt(0))
                    .mapToObj(Character::toString)
                    .toList();
        }
        return List.of();
    }
}
