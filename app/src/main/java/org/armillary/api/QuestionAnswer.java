package org.armillary.api;

import java.util.List;
import org.armillary.assessment.Question;

/// A question that still matters, and why.
///
/// @param fact what it asks for
/// @param bits how much an answer is expected to settle, in bits over all open conclusions
/// @param unsettled how many open conclusions turn on it
/// @param because those it bears on most
record QuestionAnswer(FactAnswer fact, double bits, int unsettled, List<ReasonAnswer> because) {

    static QuestionAnswer of(Question question) {
        return new QuestionAnswer(
                FactAnswer.of(question.fact()),
                question.bits(),
                question.unsettled(),
                question.reasons().stream()
                        .map(each -> new ReasonAnswer(
                                each.conclusion(),
                                each.what(),
                                each.origin().instrument(),
                                each.origin().title(),
                                each.citations()))
                        .toList());
    }

    /// A conclusion that turns on the answer, with the provisions of its rules that look at the fact.
    record ReasonAnswer(String conclusion, String what, String instrument, String title, List<String> provisions) {}
}
