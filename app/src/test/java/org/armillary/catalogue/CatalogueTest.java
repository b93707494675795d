package org.armillary.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.law.frbr.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The shipped catalogue as data: whole, linked, ordered, and of one mind with itself.
class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    static Stream<Instrument> instruments() {
        return CATALOGUE.list().stream();
    }

    @Test
    void everyKindOfFactIsThere() {
        assertThat(CATALOGUE.list()).hasSizeGreaterThanOrEqualTo(247);
        assertThat(CATALOGUE.listBodies()).isNotEmpty();
        assertThat(CATALOGUE.listOlderLaw()).isNotEmpty();
        assertThat(CATALOGUE.listPractice()).isNotEmpty();
        assertThat(CATALOGUE.listRegisters()).isNotEmpty();
    }

    /// The stated status and the one the dates lead to are written down apart, so that one checks the other.
    @ParameterizedTest
    @MethodSource("instruments")
    void datesLeadToTheStatedStatus(Instrument instrument) {
        List<Status> open = List.of(Status.UNKNOWN, Status.WITHDRAWN);
        Optional<Standing> today = CATALOGUE.statusOn(CATALOGUE.horizon().compiled(), instrument);
        assertThat(today).isPresent();
        assertThat(today.get().status()).isEqualTo(instrument.status().is());
        boolean dated = today.get().since().isPresent();
        assertThat(dated || open.contains(today.get().status()) || hasNoDate(instrument))
                .as(
                        "no date of %s leads to %s",
                        instrument.id(), instrument.status().is())
                .isTrue();
    }

    private static boolean hasNoDate(Instrument instrument) {
        Dates dates = instrument.dates();
        return dates.proposed().or(dates::adopted).or(dates::inForce).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void datesFollowEachOther(Instrument instrument) {
        Dates dates = instrument.dates();
        if (!dates.orderNote().isEmpty()) {
            return;
        }
        List<PartialDate> life = new ArrayList<>();
        Stream.of(dates.proposed(), dates.adopted(), dates.inForce(), dates.expires())
                .flatMap(Optional::stream)
                .forEach(life::add);
        for (int i = 1; i < life.size(); i++) {
            assertThat(life.get(i).last())
                    .as("%s: %s after %s", instrument.id(), life.get(i), life.get(i - 1))
                    .isAfterOrEqualTo(life.get(i - 1).first());
        }
        dates.ended()
                .ifPresent(end ->
                        assertThat(end.last()).isAfterOrEqualTo(life.getFirst().first()));
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void nothingAppliesBeforeItIsInForce(Instrument instrument) {
        instrument
                .dates()
                .inForce()
                .ifPresent(entry -> instrument.applications().stream()
                        .filter(row -> row.kind() == Application.Kind.APPLICATION)
                        .flatMap(row -> row.day().stream())
                        .forEach(day -> assertThat(day.last())
                                .as("%s: applies %s, in force %s", instrument.id(), day, entry)
                                .isAfterOrEqualTo(entry.first())));
    }

    /// What rests on general knowledge alone is never called verified.
    @ParameterizedTest
    @MethodSource("instruments")
    void verifiedMeansThatSomethingWasRead(Instrument instrument) {
        boolean isSourced = instrument.sources().stream().anyMatch(each -> switch (each) {
            case SourceRef.InRegister register -> true;
            case SourceRef.AtAddress address -> true;
            case SourceRef.Lost lost -> true;
            case SourceRef.GeneralKnowledge none -> false;
        });
        assertThat(!instrument.verified() || isSourced).isTrue();
        assertThat(instrument.verified() || !instrument.unverified().isEmpty())
                .as("%s says what of it is not verified", instrument.id())
                .isTrue();
    }

    @Test
    void onlyWithASourceIsAnythingVerified() {
        Stream<Boolean> claims = Stream.of(
                        CATALOGUE.listBodies().stream().map(each -> each.verified() && isUnsourced(each.sources())),
                        CATALOGUE.listOlderLaw().stream().map(each -> each.verified() && isUnsourced(each.sources())),
                        CATALOGUE.listPractice().stream().map(each -> each.verified() && isUnsourced(each.sources())))
                .flatMap(each -> each);
        assertThat(claims).doesNotContain(true);
    }

    private static boolean isUnsourced(List<SourceRef> sources) {
        return sources.stream().allMatch(SourceRef.GeneralKnowledge.class::isInstance);
    }

    @Test
    void aTextAndItsEntryFindEachOther() {
        Work work = Work.parse("/akn/eu/act/regulation/2024/1689");
        assertThat(CATALOGUE.find(work)).contains(CATALOGUE.get("eu-ai-act"));
    }

    @Test
    void worksBelongToOneEntry() {
        List<Work> works = instruments().flatMap(each -> each.work().stream()).toList();
        assertThat(works).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }

    @Test
    void descendantsAreTheOtherEndOfAncestors() {
        assertThat(CATALOGUE.listDescendants("iso-iec-22989"))
                .extracting(Instrument::id)
                .contains("iso-iec-42001");
    }

    @Test
    void whatIsNotThereSaysHowToFindIt() {
        assertThat(CATALOGUE.find("eu-lamp-act")).isEmpty();
        assertThatThrownBy(() -> CATALOGUE.get("eu-lamp-act"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("eu-lamp-act")
                .hasMessageContaining("armillary catalogue");
    }

    @Test
    void dueIsOrderedAndInside() {
        LocalDate from = LocalDate.parse("2026-11-22");
        LocalDate to = LocalDate.parse("2028-12-31");
        List<Due> due = CATALOGUE.due(from, to);
        assertThat(due).isSortedAccordingTo(java.util.Comparator.comparing(Due::day));
        assertThat(due).allMatch(each -> each.day().touches(from, to));
        assertThat(due)
                .anyMatch(each -> each.instrument().id().equals("eu-ai-act")
                        && each.day().toString().equals("2027-12-02")
                        && each.kind() == Due.Kind.APPLICATION);
        assertThat(CATALOGUE.due(to, from)).isEmpty();
    }
}
