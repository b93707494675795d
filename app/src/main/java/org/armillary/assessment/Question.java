package org.armillary.assessment;

import java.util.List;
import org.armillary.law.codification.FactDescription;

/// A question that still matters.
///
/// @param fact what it asks for
/// @param bits how much an answer is expected to settle, in bits over all open conclusions
/// @param reasons why it is asked, the conclusion it bears on most first
/// @param unsettled how many open conclusions turn on it
public record Question(FactDescription fact, double bits, List<Reason> reasons, int unsettled) {

    public Question {
        reasons = List.copyOf(reasons);
    }

    /// A conclusion that turns on the answer.
    ///
    /// @param conclusion rulebook and conclusion, joined by a dot
    /// @param what what holds if it holds, in words
    /// @param origin the instrument
    /// @param provisions the provisions of its rules that look at the fact
    public record Reason(String conclusion, String what, Origin origin, List<String> provisions) {

        public Reason {
            provisions = List.copyOf(provisions);
        }

        /// The provisions as they can be looked up anywhere.
        public List<String> citations() {
            return provisions.stream().map(origin::cited).toList();
        }
    }

    public String id() {
        return fact.fact().id();
    }
}
