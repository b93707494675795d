package org.armillary.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Codification;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Conclusion;
import org.armillary.law.rulebook.Matter;
import org.armillary.law.rulebook.Nearest;
import org.armillary.law.rulebook.Verdicts;

/// Assesses AI systems under the codified law; safe for any number of threads.
public final class Assessor {

    private static final int MOST_INTERVIEWS = 32;

    private final Codex codex;
    private final Map<Asked, Interview> interviews = new ConcurrentHashMap<>();

    private record Asked(LocalDate on, Set<String> jurisdictions) {}

    private Assessor(Codex codex) {
        this.codex = codex;
    }

    public static Assessor of(Codex codex) {
        return new Assessor(codex);
    }

    public Codex codex() {
        return codex;
    }

    /// What every conclusion comes to, and why.
    ///
    /// @param on the day asked as of
    /// @param jurisdictions where: `eu`, `us` with all its states, `us-ca`; empty for the whole world
    /// @throws IllegalArgumentException when no rulebook is of such a jurisdiction, or a reply is none to its fact
    public Assessment assess(AiSystem system, LocalDate on, Set<String> jurisdictions) {
        requireKnown(jurisdictions);
        Docket docket = docket(system, on);
        List<Finding> findings = new ArrayList<>();
        for (Codification each : in(jurisdictions)) {
            for (Conclusion conclusion : each.rules().conclusions()) {
                findings.add(new Inspection(docket, each, conclusion).finding());
            }
        }
        return new Assessment(codex, system, docket, jurisdictions, findings);
    }

    /// The same, of one conclusion.
    ///
    /// @param conclusion rulebook and conclusion, joined by a dot
    /// @throws IllegalArgumentException when there is none of that name, with the nearest one
    public Finding find(String conclusion, AiSystem system, LocalDate on) {
        return find(conclusion, docket(system, on));
    }

    private Finding find(String conclusion, Docket docket) {
        int dot = conclusion.indexOf('.');
        Codification codification = codex.get(dot < 0 ? conclusion : conclusion.substring(0, dot));
        String id = conclusion.substring(dot + 1);
        List<Conclusion> conclusions = codification.rules().conclusions();
        return conclusions.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> new Inspection(docket, codification, each).finding())
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + codification.id() + "' concludes nothing called '" + id + "'" + near(id, conclusions)));
    }

    private static String near(String id, List<Conclusion> conclusions) {
        return Nearest.to(id, conclusions.stream().map(Conclusion::id).toList())
                .map(near -> ": did you mean '" + near + "'?")
                .orElse("");
    }

    /// What every conclusion of the world comes to by the rules alone, without reasons and whatever the instruments'
    /// standing: fast, for many systems.
    public Verdicts decide(AiSystem system, LocalDate on) {
        return put(system, on).verdicts();
    }

    /// The same for facts alone.
    public Verdicts decide(Answers answers, LocalDate on) {
        return Docket.put(codex, answers, on).verdicts();
    }

    /// A system put to the rules as of a day, for any number of questions.
    public Matter put(AiSystem system, LocalDate on) {
        return Docket.put(codex, system.answers(), on);
    }

    /// An interview for any number of systems, kept with what it worked out for as long as there is room.
    ///
    /// @param on the day asked as of
    /// @param jurisdictions where; empty for the whole world
    /// @throws IllegalArgumentException when no rulebook is of such a jurisdiction
    public Interview interview(LocalDate on, Set<String> jurisdictions) {
        requireKnown(jurisdictions);
        if (interviews.size() >= MOST_INTERVIEWS) {
            interviews.clear();
        }
        return interviews.computeIfAbsent(
                new Asked(on, Set.copyOf(jurisdictions)), each -> Interview.of(this, each.on(), each.jurisdictions()));
    }

    Docket docket(AiSystem system, LocalDate on) {
        return new Docket(codex, system.answers(), on);
    }

    /// What a codified instrument is on a day.
    public Codification.Standing.Is standing(Codification codification, LocalDate day) {
        return Course.standing(codification.header(), day);
    }

    /// The jurisdictions there are rulebooks of, and how many.
    public SortedMap<String, Integer> jurisdictions() {
        SortedMap<String, Integer> counted = new TreeMap<>();
        codex.list().forEach(each -> counted.merge(each.header().jurisdiction(), 1, Integer::sum));
        return counted;
    }

    List<Codification> in(Set<String> jurisdictions) {
        return codex.list().stream()
                .filter(each ->
                        jurisdictions.isEmpty() || jurisdictions.stream().anyMatch(Origin.of(each.header())::isIn))
                .toList();
    }

    void requireKnown(Set<String> jurisdictions) {
        for (String each : jurisdictions) {
            if (in(Set.of(each)).isEmpty()) {
                Set<String> known = jurisdictions().keySet();
                throw new IllegalArgumentException("no rulebook is of the jurisdiction '" + each + "'"
                        + Nearest.to(each, known)
                                .map(near -> ": did you mean '" + near + "'?")
                                .orElse(": there are " + String.join(", ", known)));
            }
        }
    }
}
