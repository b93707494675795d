package org.armillary.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.armillary.law.calendar.Counted.Alternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counted examples, each with the provision that decides it.
class CountTest {

    private static final Calendars CALENDARS = Calendars.get();

    private static Counted count(String rule, String place, String event, String period) {
        return CALENDARS.getRule(rule).count(Moment.parse(event), Period.parse(period), CALENDARS.getPlace(place));
    }

    @ParameterizedTest(name = "{0} + {1} in {2}: {3} ({4})")
    @CsvSource({
        "2028-03-01T11:30, P10D, eu, 2028-03-13, 3(1) leaves the event's day out; 3(4) moves a Saturday to Monday",
        "2028-02-14, P7D, eu, 2028-02-21, 3(2)(b) seven days from Monday end on Monday",
        "2028-02-10, P2D, eu, 2028-02-14, 3(4) a Thursday's second day is Saturday: Monday; Friday and Monday are two",
        "2028-02-11, P2D, eu, 2028-02-15, 3(5) a Friday's would be Monday alone: Tuesday is the second working day",
        "2028-02-12, P2D, eu, 2028-02-15, 3(5) a Saturday's as well",
        "2028-02-07, P2D, eu, 2028-02-09, 3(2)(b) Monday to Wednesday",
        "2028-04-13, P2D, de, 2028-04-19, '3(4), (5) Good Friday to Easter Monday are no working days in Germany'",
        "2028-04-02, P15D, de, 2028-04-18, 3(4) Easter Monday moves to Tuesday",
        "2028-04-02, P15D, pt, 2028-04-17, 2(1) Portugal doesn't keep Easter Monday",
        "2026-11-24, P1M, eu, 2026-12-24, 3(2)(c) a month ends on the day of the same number",
        "2027-01-31, P1M, eu, 2027-03-01, 3(2)(c) February has no 31st: Sunday the 28th moves to Monday",
        "2026-11-26, P1M, nl, 2026-12-28, 3(4) the 26th is a Saturday and a holiday",
        "2026-11-20, P2W, eu, 2026-12-04, 3(2)(c) two weeks end on the same weekday",
        "2026-11-20, P10WD, eu, 2026-12-04, 2(2) ten working days are two weeks without holidays",
        "2026-12-31, P1D, eu, 2027-01-04, '3(4) New Year, Saturday and Sunday lie between'",
    })
    void countsDaysAsTheUnionDoes(String event, String period, String place, String end, String why) {

        assertThat(count("eu-1182-71", place, event, period).end()).as(why).hasToString(end);
    }

    @ParameterizedTest(name = "{0} + {1}: {2} or {3}")
    @CsvSource({
        "2026-11-23T10:20, PT72H, 2026-11-26T10:20, 2026-11-26T11:00",
        "2026-11-23T07:00, PT24H, 2026-11-24T07:00, 2026-11-24T08:00",
        // Hours end where they end, also on a Sunday: Art. 3(4) speaks of periods other than in hours.
        "2026-11-19T16:00, PT72H, 2026-11-22T16:00, 2026-11-22T17:00",
        // The night of 28 March 2027 has an hour less.
        "2027-03-27T12:00, PT24H, 2027-03-28T13:00, 2027-03-28T14:00",
    })
    void readsHoursTwoWays(String event, String period, String minute, String hour) {
        Counted counted = count("eu-1182-71", "eu", event, period);
        assertThat(counted.end()).hasToString(minute);
        assertThat(counted.alternatives()).map(Alternative::end).containsExactly(Moment.parse(hour));
    }

    @Test
    void countsAmericanDaysAndHoursAsTheyAre() {
        assertThat(count("us-calendar-days", "us-ca", "2026-11-18T16:40", "P15D")
                        .end())
                .hasToString("2026-12-03");
        assertThat(count("us-calendar-days", "us-ca", "2026-11-20T16:40", "P15D")
                        .end())
                .hasToString("2026-12-05");
        Counted hours = count("us-calendar-days", "us-ca", "2026-11-18T16:40", "PT24H");
        assertThat(hours.end()).hasToString("2026-11-19T16:40");
        assertThat(hours.alternatives()).isEmpty();
    }

    @Test
    void tellsEachStepWithItsProvision() {
        assertThat(count("eu-1182-71", "eu", "2028-03-01T11:30", "P10D").steps())
                .map(Step::toString)
                .containsExactly(
                        "EVENT_DAY_NOT_COUNTED 2028-03-01T11:30 (Reg. 1182/71 Art. 3(1))",
                        "COUNTED 2028-03-11 P10D (Reg. 1182/71 Art. 3(2)(b))",
                        "WEEKEND 2028-03-11",
                        "WEEKEND 2028-03-12",
                        "MOVED 2028-03-13 (Reg. 1182/71 Art. 3(4))");
    }

    @Test
    void putsOffToNoon() {
        Postponement noon = new Postponement(LocalTime.NOON, "Art. 5(4)");
        CountingRule rule = CALENDARS.getRule("eu-1182-71");
        Place nl = CALENDARS.getPlace("nl");
        assertThat(rule.count(Moment.parse("2026-11-21T09:00"), Period.parse("PT4H"), nl, noon)
                        .end())
                .hasToString("2026-11-23T12:00");
        assertThat(rule.count(Moment.parse("2026-11-25"), Period.parse("P1M"), nl, noon)
                        .end())
                .hasToString("2026-12-28T12:00");
        assertThat(rule.count(Moment.parse("2026-11-24"), Period.parse("P1M"), nl, noon)
                        .end())
                .hasToString("2026-12-24");
    }

    @Test
    void saysWhereHolidaysAreNotKnown() {
        assertThat(count("eu-1182-71", "eu-institutions", "2026-11-23", "P7D").isCertain())
                .isTrue();
        assertThat(count("eu-1182-71", "eu-institutions", "2028-11-23", "P7D").isCertain())
                .isFalse();
        assertThat(count("in-general-clauses", "in", "2026-11-23", "P7D").isCertain())
                .isFalse();
    }

    @Test
    void startsWithTheDayWhereNoHourIsKnown() {
        Counted counted = count("eu-1182-71", "eu", "2026-11-23", "PT24H");
        assertThat(counted.end()).hasToString("2026-11-24T00:00");
        assertThat(counted.steps().getFirst().what()).isEqualTo(Step.What.HOUR_NOT_KNOWN);
    }

    @Test
    void fallsBackOnTheWhole() {
        assertThat(CALENDARS.getPlace("us-wa").id()).isEqualTo("us");
        assertThat(List.of("xx", "q9"))
                .allSatisfy(each -> assertThat(CALENDARS.findPlace(each)).isEmpty());
    }
}
