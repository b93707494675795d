package org.armillary.assessment;

import java.util.Optional;
import org.armillary.law.rulebook.Answer;

/// What somebody said when asked for a fact.
///
/// @param answer what is known; empty for "I don't know", which is a reply too and is not asked again
/// @param note what the person wanted to add; may be empty
/// @param source where the answer is from, such as a page of a model card; may be empty
public record Reply(Optional<Answer> answer, String note, String source) {

    public static Reply of(Answer answer) {
        return new Reply(Optional.of(answer), "", "");
    }

    public static Reply unknown() {
        return new Reply(Optional.empty(), "", "");
    }

    public Reply from(String origin) {
        return new Reply(answer, note, origin);
    }

    public Reply noted(String words) {
        return new Reply(answer, words, source);
    }

    public boolean isKnown() {
        return answer.isPresent();
    }
}
