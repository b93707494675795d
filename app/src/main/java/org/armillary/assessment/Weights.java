package org.armillary.assessment;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Matter;
import org.armillary.law.rulebook.RuleBase;

/// Remembers how much each missing fact would tell of a conclusion, by what is known of the facts it asks for.
///
/// One more answer leaves most conclusions as they were, so an interview looks at few of them again.
final class Weights {

    private static final int MOST = 32;

    private final Map<String, Map<Map<String, Answer>, Map<String, Double>>> byConclusion = new ConcurrentHashMap<>();

    Map<String, Double> of(String conclusion, Matter matter, Answers answers, RuleBase base) {
        Map<String, Answer> known = new HashMap<>();
        for (String fact : base.asks(conclusion)) {
            answers.find(fact).ifPresent(answer -> known.put(fact, answer));
        }
        return byConclusion
                .computeIfAbsent(conclusion, _ -> Collections.synchronizedMap(new Recent()))
                .computeIfAbsent(known, _ -> matter.bits(conclusion));
    }

    private static final class Recent extends LinkedHashMap<Map<String, Answer>, Map<String, Double>> {

        private static final long serialVersionUID = 1;

        Recent() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Map<String, Answer>, Map<String, Double>> eldest) {
            return size() > MOST;
        }
    }
}
