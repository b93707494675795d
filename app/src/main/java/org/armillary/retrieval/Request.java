package org.armillary.retrieval;

import java.util.Optional;

/// What is looked for: a question in plain words, a clause, or a whole act.
///
/// @param text the words
/// @param year when the act was made, if the text is one and it is known
/// @param itself the id of the passage that the text is, which is left out of what is found
public record Request(String text, Optional<Integer> year, Optional<String> itself) {

    /// A question.
    public static Request of(String text) {
        return new Request(text, Optional.empty(), Optional.empty());
    }
}
