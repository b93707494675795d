package org.armillary.law.citation;

import java.util.List;
import java.util.Optional;
import org.armillary.law.citation.Modification.Operation;

/// An amending instruction as its sentence says it, in tokens.
///
/// @param operation what is done
/// @param from first token
/// @param to end token, exclusive
/// @param targets what is changed, each as the way to it from the work; an empty way is the whole work
/// @param suffix what of the target is meant: `heading`, `intro`, or empty
/// @param position where new text goes
/// @param unit the level of what is new, where it is named
/// @param additions what is put in or gets a new number, where the sentence names it
/// @param old the words that are replaced or deleted
/// @param fresh the new words
/// @param ends whether nothing follows the verb but the end of the clause
/// @param amends whether its clause says that something is amended: "is amended by striking"
record Instruction(
        Operation operation,
        int from,
        int to,
        List<List<Step>> targets,
        String suffix,
        Optional<Where> position,
        Optional<Level> unit,
        List<List<Step>> additions,
        Optional<Quotation> old,
        Optional<Quotation> fresh,
        boolean ends,
        boolean amends) {

    /// Where new text goes.
    ///
    /// @param after whether behind the part, else before it
    /// @param part the way to it
    record Where(boolean after, List<Step> part) {}

    /// Whether it says itself which part it changes.
    boolean isPlaced() {
        return !suffix.isEmpty() || position.isPresent() || targets.stream().anyMatch(each -> !each.isEmpty());
    }
}
