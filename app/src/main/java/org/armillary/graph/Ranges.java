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
    private static final int FARTHEST = 24;

    private final Outline outline;
    private final LinkWords words;

    Ranges(Outline outline, LinkWords words) {
        this.outline = outline;
        this.words = words;
    }

    /// The provisions between two references in a row; none where the words between them make no range.
    List<String> between(Reference first, Reference last) {
        int gap = last.start() - first.end();
        if (gap < 1
                || gap > FARTHEST
                || !words.isRange(outline.text().substring(first.end(), last.start()), outline.language())) {
            return List.of();
        }
        return switch (last.target()) {
            case Target.Internal to ->
                first.target() instanceof Target.Internal from ? inText(from.eId(), to.eId()) : List.of();
            case Target.External to ->
                first.target() instanceof Target.External from && from.work().equals(to.work())
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
