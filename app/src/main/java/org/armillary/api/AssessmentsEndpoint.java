package org.armillary.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.assessment.Assessment;
import org.armillary.assessment.Assessor;
import org.armillary.assessment.Comparison;
import org.armillary.assessment.DescribedAssessment;
import org.armillary.assessment.DescribedComparison;
import org.armillary.assessment.DescribedObligations;
import org.armillary.assessment.Interview;
import org.armillary.assessment.Question;
import org.armillary.assessment.Receipt;
import org.armillary.assessment.Replay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What binds the system that a profile in the body describes. Nothing of it is kept.
@RestController
@RequestMapping(path = "/api/v1", consumes = MediaType.ALL_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class AssessmentsEndpoint {

    private final ObjectProvider<Assessor> assessors;

    AssessmentsEndpoint(ObjectProvider<Assessor> assessors) {
        this.assessors = assessors;
    }

    @PostMapping("/assessments")
    Map<String, Object> assess(
            @RequestBody byte[] profile,
            @RequestParam Optional<String> asOf,
            @RequestParam(defaultValue = "") Set<String> in,
            @RequestParam(defaultValue = "") Set<String> only,
            @RequestParam(defaultValue = "false") boolean flips) {
        Case asked = read(profile, asOf, in);
        Set<String> outcomes = Case.outcomes(only);
        Assessment assessment = asked.assess();
        Map<String, Object> answer = new LinkedHashMap<>(DescribedAssessment.of(assessment, flips, outcomes));
        answer.put("obligations", DescribedObligations.of(assessment.obligations()));
        answer.put("agenda", DescribedObligations.of(assessment.agenda()));
        asked.interview().next(asked.system()).ifPresent(each -> answer.put("next", QuestionAnswer.of(each)));
        return answer;
    }

    @PostMapping("/assessments/receipt")
    byte[] writeReceipt(
            @RequestBody byte[] profile,
            @RequestParam Optional<String> asOf,
            @RequestParam(defaultValue = "") Set<String> in) {
        return Receipt.of(read(profile, asOf, in).assess()).bytes();
    }

    @PostMapping("/assessments/replay")
    ReplayAnswer replay(@RequestBody byte[] receipt) {
        Replay replay = Case.taken(() -> Replay.of(receipt, assessors.getObject()));
        return new ReplayAnswer(replay.isSame(), replay.digest(), replay.differences());
    }

    @PostMapping("/assessments/comparison")
    Map<String, Object> compareDays(
            @RequestBody byte[] profile,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(defaultValue = "") Set<String> in) {
        Case before = read(profile, Optional.of(from), in);
        Case after = new Case(before.assessor(), before.system(), Asked.day(to), before.places());
        return DescribedComparison.of(Comparison.of(before.assess(), after.assess()));
    }

    @PostMapping("/interview")
    InterviewAnswer askNext(
            @RequestBody byte[] profile,
            @RequestParam Optional<String> asOf,
            @RequestParam(defaultValue = "") Set<String> in,
            @RequestParam(defaultValue = "false") boolean all) {
        Case asked = read(profile, asOf, in);
        Interview interview = asked.interview();
        Interview.Progress progress = interview.progress(asked.system());
        List<Question> questions = all
                ? interview.questions(asked.system())
                : interview.next(asked.system()).stream().toList();
        return new InterviewAnswer(
                questions.stream().map(QuestionAnswer::of).toList(),
                interview.unknowns(asked.system()).stream().map(Question::id).toList(),
                progress.open(),
                progress.all());
    }

    private Case read(byte[] profile, Optional<String> asOf, Set<String> in) {
        return Case.read(assessors.getObject(), profile, asOf, in);
    }

    /// Whether a receipt can be made again.
    ///
    /// @param digest SHA-256 of the receipt, in hexadecimal
    record ReplayAnswer(boolean same, String digest, List<Replay.Difference> differences) {}

    /// What to ask for next.
    ///
    /// @param questions the most telling first; empty when no reply that is still to be had would change anything
    /// @param unknown facts that were answered "unknown" and would still change something
    /// @param open conclusions that turn on what is missing
    /// @param all conclusions there are
    record InterviewAnswer(List<QuestionAnswer> questions, List<String> unknown, int open, int all) {}
}
