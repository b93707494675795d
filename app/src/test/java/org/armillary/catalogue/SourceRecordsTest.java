package org.armillary.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The catalogue against the records it was made from: no id lost, no date changed, nothing verified that wasn't.
class SourceRecordsTest {
    private static final Pattern ISO =
            Pattern.compile("(?<![\\d/])((?:19|20)\\d{2}(?:-\\d{2}(?:-\\d{2})?)?)(?![\\d/])");
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private static List<Map<String, Object>> records = List.of();
    private static String facts = "";

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void read() throws IOException {
        Path file = SharedFacts.path("facts/instruments.yaml");
        try (Reader in = Files.newBufferedReader(file)) {
            Map<String, Object> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            records = (List<Map<String, Object>>) Objects.requireNonNull(all.get("instruments"));
        }
        facts = Files.readString(SharedFacts.path("facts/law-facts.md"));
    }

    private static Instrument entry(Map<String, Object> record) {
        return CATALOGUE.get(String.valueOf(record.get("id")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> dates(Map<String, Object> record) {
        return (Map<String, Object>) Objects.requireNonNull(record.get("dates"));
    }

    private static Set<String> datesIn(@Nullable Object text) {
        return ISO.matcher(String.valueOf(text))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String first(@Nullable Object date) {
        return date == null ? "" : String.valueOf(date).split(" ")[0];
    }

    private static String text(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }

    @Test
    void everyRecordHasItsEntry() {
        assertThat(records).hasSize(247);
        assertThat(CATALOGUE.list().stream().map(Instrument::id))
                .containsAll(records.stream()
                        .map(each -> String.valueOf(each.get("id")))
                        .toList());
    }

    @Test
    void theDatesOfALifeAreThoseOfTheRecord() {
        SoftAssertions.assertSoftly(softly -> records.forEach(record -> {
            Dates ours = entry(record).dates();
            Map<String, Object> theirs = dates(record);
            softly.assertThat(text(ours.proposed())).isEqualTo(first(theirs.get("proposed")));
            softly.assertThat(text(ours.adopted())).isEqualTo(first(theirs.get("adopted")));
            softly.assertThat(text(ours.inForce())).isEqualTo(first(theirs.get("in_force")));
            softly.assertThat(text(ours.ended())).isEqualTo(first(theirs.get("repealed")));
            softly.assertThat(text(ours.expires())).isEqualTo(first(theirs.get("expires")));
        }));
    }

    @Test
    void everyDayOfApplicationAndAmendmentIsThere() {
        SoftAssertions.assertSoftly(softly -> records.forEach(record -> {
            Set<String> wanted = new TreeSet<>(datesIn(dates(record).get("applies")));
            wanted.addAll(datesIn(dates(record).get("amended")));
            List<String> ours = days(entry(record)).toList();
            softly.assertThat(wanted.stream().filter(day -> ours.stream().noneMatch(each -> each.startsWith(day))))
                    .as(String.valueOf(record.get("id")))
                    .isEmpty();
        }));
    }

    private static Stream<String> days(Instrument instrument) {
        Stream<PartialDate> days = Stream.of(
                        instrument.applications().stream().flatMap(row -> row.day().stream()),
                        instrument.amendments().stream().flatMap(each -> each.day().stream()),
                        instrument.milestones().stream().map(Milestone::day))
                .flatMap(each -> each);
        return Stream.concat(days.map(PartialDate::toString), worded(instrument));
    }

    /// Days that stand in words: "Request M/613, which ends on 28 February 2027".
    private static Stream<String> worded(Instrument instrument) {
        String words = instrument.applications() + " " + instrument.amendments();
        return Stream.concat(DaysInWords.in(words).stream(), datesIn(words).stream());
    }

    /// No day was added that no source has; a row that names its provision, or says it isn't verified, may add one.
    @Test
    void noDayIsInvented() {
        Set<String> known = new TreeSet<>(DaysInWords.in(facts));
        known.addAll(datesIn(facts));
        SoftAssertions.assertSoftly(softly -> records.forEach(record -> {
            Set<String> here = new TreeSet<>(known);
            here.addAll(datesIn(record));
            here.addAll(DaysInWords.in(String.valueOf(record)));
            softly.assertThat(claimed(entry(record)).filter(day -> !here.contains(day)))
                    .as(String.valueOf(record.get("id")))
                    .isEmpty();
        }));
    }

    private static Stream<String> claimed(Instrument instrument) {
        return Stream.of(
                        instrument.applications().stream()
                                .filter(row -> row.verified() && row.rule().isEmpty())
                                .flatMap(row -> row.day().stream()),
                        instrument.amendments().stream().flatMap(each -> each.day().stream()),
                        instrument.milestones().stream()
                                .filter(each -> each.provision().isEmpty())
                                .map(Milestone::day),
                        instrument.adherence().stream()
                                .filter(Adherence::verified)
                                .flatMap(each -> each.day().stream()),
                        instrument.review().flatMap(Review::nextDue).stream(),
                        instrument.status().since().stream())
                .flatMap(each -> each)
                .map(PartialDate::toString);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsAskedOfEachRecordIsAskedOfItsEntry() {
        SoftAssertions.assertSoftly(softly -> records.forEach(record -> {
            Instrument ours = entry(record);
            softly.assertThat(ours.title()).isEqualTo(record.get("official_title"));
            softly.assertThat(ours.force().name()).isEqualToIgnoringCase(String.valueOf(record.get("legal_force")));
            softly.assertThat(ours.level().name()).isEqualToIgnoringCase(String.valueOf(record.get("level")));
            softly.assertThat(ours.verified()).isEqualTo(record.get("verified"));
            softly.assertThat(ours.verification()).isEqualTo(record.get("verification_mechanism"));
            softly.assertThat(ours.enforcement()).isEqualTo(record.get("enforcement_mechanism"));
            softly.assertThat(ours.address().uri()).hasToString(String.valueOf(record.get("official_url")));
            softly.assertThat(ours.address().sure().name())
                    .isEqualToIgnoringCase(String.valueOf(record.get("official_url_basis")));
            softly.assertThat(ours.ancestors().stream().map(Ancestor::id))
                    .containsExactlyInAnyOrderElementsOf((List<String>) record.get("derives_from"));
            Map<String, Object> pathway = (Map<String, Object>) Objects.requireNonNull(record.get("hardening_pathway"));
            softly.assertThat(ours.pathway().route().name())
                    .isEqualToIgnoringCase(String.valueOf(pathway.get("pathway")));
            boolean open = !String.valueOf(record.get("unverified_parts")).isEmpty();
            softly.assertThat(!open || !ours.unverified().isEmpty())
                    .as("what %s leaves unverified stays so", ours.id())
                    .isTrue();
        }));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aReviewIsDueWhenTheRecordSaysSo() {
        SoftAssertions.assertSoftly(softly -> records.forEach(record -> {
            Map<String, Object> review = (Map<String, Object>) Objects.requireNonNull(record.get("review_clause"));
            Optional<PartialDate> ours = entry(record).review().flatMap(Review::nextDue);
            Object theirs = review.get("next_due");
            softly.assertThat(entry(record).review().isPresent())
                    .as(String.valueOf(record.get("id")))
                    .isEqualTo(review.get("provision") != null || theirs != null);
            ours.ifPresent(day -> softly.assertThat(theirs + " " + DaysInWords.in(String.valueOf(theirs)))
                    .as(String.valueOf(record.get("id")))
                    .contains(day.toString()));
        }));
    }
}
