package org.armillary.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.LanternCatalogue;
import org.armillary.catalogue.PartialDate;
import org.armillary.catalogue.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An invented act on lanterns, day by day, and what differs between its days.
class ChronicleTest {

    private static final String LANTERNS = """
            status: {is: partly-applying}
            dates: {proposed: '2027-01', adopted: '2028-03-01', in-force: '2028-04-01'}
            applies:
              - {day: '2029-01-01', what: Everything else, provisions: [all], rule: Art. 12}
              - {day: '2030-12-01', what: Ships, provisions: [Ch. II], moved-from: '2029-12-01'}
              - {day: '2029-06-01', what: Never came, kind: superseded}
              - {what: Candles, kind: exclusion}
            amended:
              - {day: '2029-11-01', what: The day of ships}
            milestones:
              - {day: '2028-05-01', what: Printed, verified: false}
            review: {provision: Art. 20, next-due: '2033'}
            """;
    private static final String OARS = """
            status: {is: repealed}
            dates: {adopted: '2020-01-01', in-force: '2020-02-01', ended: '2030-03-01'}
            """;

    @TempDir
    private Path folder;

    private Catalogue catalogue = Catalogue.shipped();

    @BeforeEach
    void read() {
        catalogue = Catalogue.of(LanternCatalogue.write(
                folder, LanternCatalogue.instrument("lanterns", LANTERNS), LanternCatalogue.instrument("oars", OARS)));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private Instrument lanterns() {
        return catalogue.get("lanterns");
    }

    @Test
    void tellsEveryDayOnRecordInOrder() {
        assertThat(Chronicle.of(lanterns()))
                .extracting(each -> each.day() + " " + each.kind())
                .containsExactly(
                        "2027-01 PROPOSED",
                        "2028-03-01 ADOPTED",
                        "2028-04-01 ENTRY_INTO_FORCE",
                        "2028-05-01 MILESTONE",
                        "2029-01-01 APPLICATION",
                        "2029-06-01 SUPERSEDED",
                        "2029-11-01 AMENDMENT",
                        "2030-12-01 APPLICATION",
                        "2033 REVIEW");
    }

    @Test
    void keepsDoubtWithTheDay() {
        assertThat(Chronicle.of(lanterns()))
                .filteredOn(each -> !each.verified())
                .extracting(Event::kind)
                .containsExactly(Event.Kind.MILESTONE);
    }

    @Test
    void saysWhichWayADayAndItsMoveTurnTheNorm() {
        Event ships = Chronicle.of(lanterns()).stream()
                .filter(each -> each.what().equals("Ships"))
                .findFirst()
                .orElseThrow();
        assertThat(ships.direction()).isEqualTo(Event.Direction.HARDENS);
        assertThat(ships.move()).isEqualTo(Event.Direction.SOFTENS);
        assertThat(ships.movedFrom()).contains(PartialDate.parse("2029-12-01"));
        assertThat(Chronicle.of(catalogue.get("oars")).getLast().direction()).isEqualTo(Event.Direction.SOFTENS);
    }

    @Test
    void comparesTwoDays() {
        List<Change> changes = Change.between(catalogue, day("2028-06-01"), day("2030-12-01"), Following.ALL);
        assertThat(changes).extracting(each -> each.instrument().id()).containsExactly("lanterns", "oars");
        Change lanterns = changes.getFirst();
        assertThat(lanterns.before().map(each -> each.status())).contains(Status.NOT_YET_APPLYING);
        assertThat(lanterns.after().map(each -> each.status())).contains(Status.IN_FORCE);
        assertThat(lanterns.begins()).as("it was in force before").isFalse();
        assertThat(lanterns.events()).hasSize(4);
        assertThat(changes.getLast().ends()).isTrue();
    }

    @Test
    void countsTheFirstDayOutAndTheSecondIn() {
        assertThat(Change.between(catalogue, day("2030-12-01"), day("2030-12-02"), Following.ALL))
                .isEmpty();
        assertThat(Change.between(catalogue, day("2030-11-30"), day("2030-12-01"), Following.ALL))
                .hasSize(1);
    }

    @Test
    void narrowsToWhatIsFollowed() {
        Following oars = Following.of(List.of("oars"), List.of());
        assertThat(Change.between(catalogue, day("2028-06-01"), day("2030-12-01"), oars))
                .hasSize(1);
        assertThat(Following.of(List.of(), List.of("zz")).covers(lanterns())).isTrue();
        assertThat(Following.of(List.of(), List.of("kr")).covers(lanterns())).isFalse();
    }

    @Test
    void countsNormsOfADayByForceAndNotWhatIsOnlyOnItsWay() {
        assertThat(Panorama.of(catalogue, day("2027-06-01")).count(Seen.Phase.COMING))
                .isOne();
        assertThat(Panorama.of(catalogue, day("2027-06-01")).currentByForce())
                .containsEntry(org.armillary.catalogue.Force.HARD, 1);
        assertThat(Objects.requireNonNull(Panorama.of(catalogue, day("2031-01-01"))
                                .byState()
                                .get("zz"))
                        .current())
                .hasSize(1);
        assertThat(Panorama.of(catalogue, day("2010-01-01")).get("oars").standing())
                .isEqualTo(Optional.empty());
    }
}
