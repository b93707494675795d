package org.armillary.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Assessment;
import org.armillary.assessment.Assessor;
import org.armillary.assessment.Interview;
import org.armillary.assessment.Outcome;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.codification.FaultyFiles;
import org.armillary.law.codification.Profile;
import org.armillary.law.rulebook.Nearest;
import org.springframework.http.HttpStatus;

/// A system, a day and places, as a request puts them to the law.
record Case(Assessor assessor, AiSystem system, LocalDate on, Set<String> places) {

    /// @param asOf the day asked as of; empty for the profile's, or else today
    /// @throws FaultyFiles when the profile can't be taken as it is
    static Case read(Assessor assessor, byte[] bytes, Optional<String> asOf, Set<String> in) {
        Profile profile = assessor.codex().profile("profile", bytes);
        LocalDate on = asOf.map(Asked::day).or(profile::on).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        return new Case(assessor, AiSystem.of(profile), on, in);
    }

    /// The words of outcomes, when they are such words.
    static Set<String> outcomes(Set<String> named) {
        Set<String> known = new TreeSet<>(Outcome.WORDS);
        for (String each : named) {
            if (!known.contains(each)) {
                throw refusal("no outcome is called '" + each + "'"
                        + Nearest.to(each, known)
                                .map(near -> ": did you mean '" + near + "'?")
                                .orElse(": there are " + String.join(", ", known)));
            }
        }
        return named;
    }

    Assessment assess() {
        return taken(() -> assessor.assess(system, on, places));
    }

    Interview interview() {
        return taken(() -> assessor.interview(on, places));
    }

    /// What comes of a request; its author hears what of it can't be taken.
    static <T> T taken(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (FaultyFiles e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw refusal(String.valueOf(e.getMessage()));
        }
    }

    private static Refusal refusal(String why) {
        return new Refusal(Problem.of("assessment-refused", HttpStatus.UNPROCESSABLE_CONTENT, why));
    }
}
