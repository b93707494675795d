package org.armillary.web.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.armillary.assessment.Assessor;
import org.armillary.assessment.Interview;

/// Interviews by day and places; each keeps what it worked out.
final class Interviews {

    private static final int KEPT = 32;

    private final Map<Asked, Interview> kept = new ConcurrentHashMap<>();

    private record Asked(LocalDate on, Set<String> places) {}

    Interview of(Assessor assessor, LocalDate on, Set<String> places) {
        if (kept.size() > KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(new Asked(on, Set.copyOf(places)), each -> Interview.of(assessor, on, each.places()));
    }
}
