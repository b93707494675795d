package org.armillary.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.PartialDate;
import org.armillary.catalogue.Provision;
import org.armillary.catalogue.SourceRef;
import org.armillary.catalogue.Standing;
import org.armillary.comparison.Comparison;
import org.armillary.comparison.Dimension;
import org.armillary.comparison.Dimensions;
import org.armillary.comparison.Finding;
import org.armillary.comparison.Findings;
import org.armillary.comparison.Gap;
import org.armillary.comparison.Numbers;
import org.armillary.comparison.Subject;
import org.armillary.comparison.Topic;
import org.armillary.comparison.Topics;
import org.armillary.comparison.Units;
import org.armillary.comparison.Validity;
import org.armillary.graph.ReadingRoom;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Findings side by side, thresholds, soft texts and what they lack, topics.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ComparisonEndpoint {

    private final Catalogue catalogue = Catalogue.shipped();
    private final ReadingRoom room;

    ComparisonEndpoint(ReadingRoom room) {
        this.room = room;
    }

    @GetMapping("/comparison")
    ComparisonAnswer compareSubjects(
            @RequestParam List<String> s,
            @RequestParam(defaultValue = "") List<String> d,
            @RequestParam Optional<String> asOf) {
        List<Subject> subjects = s.stream()
                .map(each ->
                        Subject.find(each, catalogue).orElseThrow(() -> new Refusal(Problem.notFound("s=" + each))))
                .toList();
        List<Dimension> dimensions = d.isEmpty()
                ? Dimensions.shipped().list()
                : d.stream()
                        .map(each -> Dimensions.shipped()
                                .find(each)
                                .orElseThrow(() -> new Refusal(Problem.notFound("d=" + each))))
                        .toList();
        Comparison comparison = Comparison.of(subjects, dimensions, day(asOf), catalogue, Findings.shipped());
        return new ComparisonAnswer(
                comparison.day(),
                comparison.rows().stream().map(each -> row(each, subjects)).toList());
    }

    private static RowAnswer row(Comparison.Row row, List<Subject> subjects) {
        List<CellAnswer> cells = new java.util.ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            cells.add(new CellAnswer(
                    subjects.get(i).id(),
                    row.cells().get(i).answers().stream()
                            .map(each -> finding(each.finding(), each.validity()))
                            .toList()));
        }
        return new RowAnswer(
                row.dimension().id(), row.question().id(), row.question().asks(), cells);
    }

    @GetMapping("/findings")
    List<FindingAnswer> listFindings(
            @RequestParam Optional<String> instrument,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<String> asOf) {
        LocalDate day = day(asOf);
        return Findings.shipped().list().stream()
                .filter(each -> instrument.map(each.instrument()::equals).orElse(true))
                .filter(each -> topic.map(each.topics()::contains).orElse(true))
                .map(each -> finding(each, Validity.of(each, catalogue, day)))
                .toList();
    }

    @GetMapping("/thresholds")
    List<ThresholdAnswer> listThresholds(@RequestParam Optional<String> asOf) {
        return Numbers.on(day(asOf), catalogue, Units.shipped()).rows().stream()
                .map(ComparisonEndpoint::threshold)
                .toList();
    }

    @GetMapping("/gaps")
    List<GapAnswer> listGaps(@RequestParam Optional<String> asOf) {
        return Gap.on(day(asOf), catalogue, Findings.shipped()).stream()
                .map(each -> new GapAnswer(
                        each.instrument().id(),
                        status(each.standing()),
                        each.has().entrySet().stream()
                                .map(has ->
                                        new ElementAnswer(Fields.nameOf(has.getKey()), Fields.nameOf(has.getValue())))
                                .toList(),
                        each.missing().stream().map(Fields::nameOf).toList()))
                .toList();
    }

    @GetMapping("/topics")
    List<Topic> listTopics() {
        return Topics.shipped().list();
    }

    private LocalDate day(Optional<String> asOf) {
        return asOf.map(Asked::day).orElseGet(room::today);
    }

    private static FindingAnswer finding(Finding finding, Validity validity) {
        return new FindingAnswer(
                finding.id(),
                finding.instrument(),
                finding.asked(),
                finding.topics(),
                finding.says(),
                finding.provisions().stream().map(Provision::text).toList(),
                Fields.nameOf(finding.effect()),
                finding.bearers(),
                Fields.nameOf(validity.state()),
                validity.from(),
                finding.note(),
                finding.sources().stream().map(ComparisonEndpoint::source).toList(),
                finding.verified());
    }

    private static SourceAnswer source(SourceRef source) {
        return switch (source) {
            case SourceRef.InRegister(String register, String at, String note) ->
                new SourceAnswer("register", at.isEmpty() ? register : register + " " + at, note);
            case SourceRef.AtAddress(java.net.URI uri, String note) ->
                new SourceAnswer("address", uri.toString(), note);
            case SourceRef.Lost(String what) -> new SourceAnswer("lost", what, "");
            case SourceRef.GeneralKnowledge() -> new SourceAnswer("general-knowledge", "", "");
        };
    }

    private static ThresholdAnswer threshold(Numbers.Row row) {
        return new ThresholdAnswer(
                row.instrument().id(),
                row.threshold().provision(),
                Fields.nameOf(row.threshold().quantity()),
                Fields.nameOf(row.threshold().comparator()),
                row.threshold().value(),
                row.threshold().to(),
                row.threshold().unit(),
                row.normal(),
                row.threshold().what(),
                status(row.standing()),
                row.standing().flatMap(Standing::since).map(PartialDate::toString),
                row.isCurrent(),
                row.threshold().verified());
    }

    private static String status(Optional<Standing> standing) {
        return standing.map(each -> Fields.nameOf(each.status())).orElse("");
    }

    /// Subjects side by side: a cell without findings says that none is on record.
    record ComparisonAnswer(LocalDate day, List<RowAnswer> rows) {}

    /// A question with what each subject answers.
    record RowAnswer(String dimension, String question, String asks, List<CellAnswer> cells) {}

    /// What one subject answers.
    record CellAnswer(String subject, List<FindingAnswer> findings) {}

    /// A finding and whether it holds.
    record FindingAnswer(
            String id,
            String instrument,
            String question,
            List<String> topics,
            String says,
            List<String> provisions,
            String effect,
            String bearers,
            String state,
            Optional<LocalDate> from,
            String note,
            List<SourceAnswer> sources,
            boolean verified) {}

    /// What a finding rests on.
    ///
    /// @param kind `register`, `address`, `lost` or `general-knowledge`
    record SourceAnswer(String kind, String place, String note) {}

    /// A number. Values of dates are days since 1 January 1970.
    record ThresholdAnswer(
            String instrument,
            String provision,
            String quantity,
            String comparator,
            BigDecimal value,
            Optional<BigDecimal> to,
            String unit,
            Optional<Units.Amount> normal,
            String what,
            String status,
            Optional<String> since,
            boolean counts,
            boolean verified) {}

    /// What a soft text has and lacks.
    record GapAnswer(String instrument, String status, List<ElementAnswer> has, List<String> missing) {}

    /// Whether an element is there.
    record ElementAnswer(String element, String held) {}
}
