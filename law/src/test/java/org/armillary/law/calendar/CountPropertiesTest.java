package org.armillary.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What holds of every count, whatever the event.
class CountPropertiesTest {

    private static final Calendars CALENDARS = Calendars.get();
    private static final List<Place> PLACES = CALENDARS.listPlaces();
    private static final CountingRule UNION = CALENDARS.getRule("eu-1182-71");
    private static final List<String> PERIODS =
            List.of("P1D", "P2D", "P7D", "P10D", "P15D", "P3WD", "P2W", "P1M", "P3M", "P1Y");

    private static LocalDateTime any(Random random) {
        return LocalDate.of(2025, 1, 1).atStartOfDay().plusMinutes(random.nextInt(4 * 365 * 24 * 60));
    }

    @RepeatedTest(200)
    void daysEndOnWorkingDaysAndHoldTwoOfThem(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Moment event = Moment.of(any(random));
        Place place = PLACES.get(random.nextInt(PLACES.size()));
        Period period = Period.parse(PERIODS.get(random.nextInt(PERIODS.size())));
        LocalDate end = UNION.count(event, period, place).end().day();
        assertThat(place.isWorkingDay(end))
                .as("%s + %s in %s: %s", event, period, place, end)
                .isTrue();
        if (!period.toString().equals("P1D")) {
            assertThat(event.day().plusDays(1).datesUntil(end.plusDays(1)).filter(place::isWorkingDay))
                    .as("%s + %s in %s: %s", event, period, place, end)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @RepeatedTest(200)
    void laterEventsNeverEndEarlier(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        LocalDateTime event = any(random);
        Moment later = Moment.of(event.plusMinutes(random.nextInt(60 * 24 * 5)));
        Place place = PLACES.get(random.nextInt(PLACES.size()));
        Period period = random.nextBoolean()
                ? Period.parse(PERIODS.get(random.nextInt(PERIODS.size())))
                : new Period(1 + random.nextInt(100), Period.Unit.HOURS);
        CountingRule rule =
                CALENDARS.listRules().get(random.nextInt(CALENDARS.listRules().size()));
        assertThat(rule.count(later, period, place).end())
                .as("%s and %s + %s in %s", event, later, period, place)
                .isGreaterThanOrEqualTo(
                        rule.count(Moment.of(event), period, place).end());
    }

    @Test
    void everyPlaceAndRuleSaysWhereItIsFrom() {
        assertThat(PLACES)
                .hasSizeGreaterThan(30)
                .allSatisfy(each -> assertThat(each.sources()).isNotEmpty());
        assertThat(CALENDARS.listRules())
                .allSatisfy(each -> assertThat(each.sources()).isNotEmpty());
    }

    @Test
    void easterFallsAsTheChurchesReckon() {
        assertThat(Easter.western(2024)).isEqualTo("2024-03-31");
        assertThat(Easter.western(2028)).isEqualTo("2028-04-16");
        assertThat(Easter.western(2038)).isEqualTo("2038-04-25");
        assertThat(Easter.orthodox(2024)).isEqualTo("2024-05-05");
        assertThat(Easter.orthodox(2028)).isEqualTo("2028-04-16");
        assertThat(Easter.orthodox(2027)).isEqualTo("2027-05-02");
    }

    @Test
    void periodsAreWrittenAsTheyAreRead() {
        assertThat(PERIODS).allSatisfy(each -> assertThat(Period.parse(each)).hasToString(each));
        assertThat(Period.parse("PT72H")).hasToString("PT72H");
    }
}
