package org.armillary.law.citation;

import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Passage;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Knows where a document changes other law, so that "in paragraph 1" there is not taken for its own paragraph 1.
///
/// "Regulation (EU) 2031/12 is amended as follows" opens such a place: the rest of its sentence and all that stands in
/// the units inside.
final class Amending {

    private final WordTree<Boolean> phrases;
    private @Nullable Place place;

    /// Where other law is changed.
    ///
    /// @param eId the unit whose sentence says so; empty in a preface
    /// @param passage the passage that says so
    /// @param from the token it says so at
    /// @param work the law that is changed; none where it is named by no citation
    private record Place(String eId, Passage passage, int from, Optional<Mention> work) {}

    Amending(WordTree<Boolean> phrases) {
        this.phrases = phrases;
    }

    /// Looks whether a passage opens such a place or leaves the one that is open.
    void enter(Passage passage, Tokens tokens, List<Mention> mentions) {
        for (int i = 0; i < tokens.size(); i++) {
            if (phrases.mayBegin(tokens, i) && phrases.end(tokens, i) > 0) {
                int at = i;
                Optional<Mention> work = mentions.stream()
                        .filter(each -> each.to() <= at && !each.isOwn())
                        .reduce((a, b) -> isAside(b, tokens) ? a : b);
                place = new Place(passage.eId().orElse(""), passage, i, work);
                return;
            }
        }
        if (place != null && !isInside(passage.eId().orElse(""), place.eId())) {
            place = null;
        }
    }

    /// "the Lamp Act (42 U.S.C. 1395) is amended": what stands in parentheses says the same in other numbers.
    private static boolean isAside(Mention mention, Tokens tokens) {
        return mention.from() > 0 && Tongue.isMark(tokens, mention.from() - 1, '(');
    }

    private static boolean isInside(String eId, String around) {
        int end = around.lastIndexOf("__");
        // What is said of a paragraph holds for those beside it: "(1) The Lamp Act is amended as follows. (2) In …".
        return eId.startsWith((end < 0 ? around : around.substring(0, end)) + "__");
    }

    /// What a part named here leads to, where other law is changed.
    Optional<Target> target(Passage passage, Part part, Tokens tokens) {
        Place open = place;
        if (open == null || open.passage() == passage && part.from() < open.from()) {
            return Optional.empty();
        }
        boolean numbered =
                part.outermost().role() != Level.Role.LOWER && part.outermost().role() != Level.Role.SENTENCE;
        if (!numbered) {
            return Optional.of(new Target.Unknown("a part of the law that is changed here"));
        }
        return open.work()
                .filter(each -> each.names() instanceof Mention.Names.Known)
                .map(each -> ((Mention.Names.Known) each.names()).name().target(part.steps()));
    }
}
