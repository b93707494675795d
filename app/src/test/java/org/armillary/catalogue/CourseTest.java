package org.armillary.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an instrument is from day to day, in tables: day, status, and a sign — `?` unsure, `>` only foreseen.
class CourseTest {

    @TempDir
    private Path folder;

    private void follow(String lines, String table) {
        Catalogue catalogue = Catalogue.of(LanternCatalogue.write(folder, LanternCatalogue.instrument("it", lines)));
        Instrument instrument = catalogue.get("it");
        for (String row : table.strip().split("\\R")) {
            LocalDate day = LocalDate.parse(row.strip().substring(0, 10));
            String standing = catalogue
                    .statusOn(day, instrument)
                    .map(each ->
                            Fields.nameOf(each.status()) + (each.sure() ? "" : " ?") + (each.foreseen() ? " >" : ""))
                    .orElse("nothing");
            assertThat(day + " " + standing).isEqualTo(row.strip());
        }
    }

    @Test
    void aBillBecomesLawAndAppliesInSteps() {
        follow("""
                status: {is: partly-applying}
                dates: {proposed: '2027-01-10', adopted: '2028-03-01', in-force: '2028-04-01'}
                applies:
                  - {day: '2029-01-01', what: the quay, provisions: [Ch. I]}
                  - {day: '2030-01-01', what: the rest, provisions: [all]}
                  - {day: '2030-12-01', what: ships, provisions: [Ch. II]}
                  - {day: '2034-01-01', what: old lanterns, kind: transition, provisions: [Ch. II]}
                """, """
                2027-01-09 nothing
                2027-01-10 proposed
                2028-03-01 adopted
                2028-04-01 not-yet-applying
                2029-01-01 partly-applying
                2030-05-01 partly-applying
                2030-06-01 partly-applying
                2030-06-02 partly-applying >
                2030-12-01 in-force >
                """);
    }

    /// Without a row for everything the rest applies from entry into force.
    @Test
    void aPartThatComesLaterLeavesTheRestApplying() {
        follow("""
                status: {is: partly-applying}
                dates: {in-force: '2028-04-01'}
                applies:
                  - {day: '2031-01-01', what: ships, provisions: [Ch. II]}
                """, """
                2028-04-01 partly-applying
                2031-01-01 in-force >
                """);
    }

    @Test
    void repealedBeforeItsDayItNeverApplies() {
        follow("""
                status: {is: repealed}
                dates: {adopted: '2028-03-01', ended: '2029-05-14'}
                applies:
                  - {day: '2029-06-30', what: never came, kind: superseded, provisions: [all]}
                """, """
                2028-03-01 adopted
                2029-05-14 repealed
                2029-06-30 repealed
                """);
    }

    @Test
    void aMonthIsUnsureUntilItIsOver() {
        follow("""
                status: {is: in-force}
                dates: {adopted: '2029-12-20', in-force: '2030-02'}
                """, """
                2030-01-31 adopted
                2030-02-01 adopted ?
                2030-02-28 in-force
                """);
    }

    /// It was seen to be withdrawn, and nobody wrote down when.
    @Test
    void whatNoDateLeadsToIsKnownFromTheDayOfTheCatalogue() {
        follow("""
                status: {is: withdrawn}
                dates: {adopted: '2029-12-20'}
                """, """
                2029-12-19 nothing ?
                2029-12-20 in-force ?
                2030-06-01 withdrawn
                2030-07-01 withdrawn
                """.replace("2029-12-19 nothing ?\n", ""));
    }

    @Test
    void aTermEndsOnTheDayAfterItsLast() {
        follow("""
                status: {is: in-force}
                dates: {in-force: '2029-01-01', expires: '2031'}
                """, """
                2031-12-31 in-force ? >
                2032-01-01 expired >
                """);
    }

    @Test
    void aTreatyWaitsForItsCondition() {
        follow("""
                status: {is: not-in-force}
                dates: {adopted: '2029-05-17'}
                enters-into-force-when: {what: five ratifications, provision: Art. 30}
                """, """
                2029-05-16 nothing
                2029-05-17 not-in-force
                2035-01-01 not-in-force >
                """);
    }
}
