package org.armillary.law.codification;

import java.time.LocalDate;
import java.util.Map;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Vocabulary;
import org.jspecify.annotations.Nullable;

/// What is known of a case while facts are being filled in.
///
/// @param given the answers somebody gave
/// @param derived those that followed so far
/// @param day the day asked as of
record Known(Map<String, Answer> given, Map<String, Answer> derived, LocalDate day) {

    static final Answer YES = Answer.of(true);
    static final Answer NO = Answer.of(false);

    @Nullable
    Answer find(String fact) {
        Answer answer = given.get(fact);
        if (answer == null) {
            answer = derived.get(fact);
        }
        return answer == null && fact.equals(Vocabulary.AS_OF) ? Answer.of(day) : answer;
    }
}
