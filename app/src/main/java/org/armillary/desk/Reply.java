package org.armillary.desk;

import java.io.IOException;
import org.armillary.corpus.Found;
import org.armillary.graph.Inquiry;
import org.armillary.graph.ReadingRoom;

/// What comes back to an inquiry: an answer as JSON, or why there is none.
///
/// @param answer JSON of the answer's record; empty where there is none
/// @param problem why there is none, and what to do; empty where there is one
record Reply(String answer, String problem) {

    static Reply to(Inquiry<?> inquiry, ReadingRoom room) {
        try {
            return new Reply(Counter.JSON.writeValueAsString(inquiry.answer(room)), "");
        } catch (Found.NotFound | IllegalArgumentException | IOException e) {
            return new Reply("", String.valueOf(e.getMessage()));
        }
    }

    <T> T get(Inquiry<T> inquiry) {
        if (!problem.isEmpty()) {
            throw new Unanswered(problem);
        }
        return Counter.JSON.readValue(answer, inquiry.answerType());
    }
}
