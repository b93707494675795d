package org.armillary.web.observatory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.armillary.observatory.Observatory;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Wordbook;

/// A slider over the days of the catalogue, with days worth jumping to.
///
/// @param first first day of the slider
/// @param days how many days it has
/// @param at where it stands: days after the first
/// @param jumps days on which many norms move
public record Scrub(LocalDate first, long days, long at, List<Link> jumps) {

    static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    static final LocalDate LAST = LocalDate.of(2031, 12, 31);

    static Scrub of(Frame frame, Observatory observatory, Wordbook words) {
        List<Link> jumps = observatory.busiest(frame.today(), LAST).stream()
                .map(day ->
                        new Link(words.day(day), "", frame.here(Frame.AS_OF, Frame.iso(day)), day.equals(frame.day())))
                .toList();
        long at = Math.clamp(ChronoUnit.DAYS.between(FIRST, frame.day()), 0, length());
        return new Scrub(FIRST, length(), at, jumps);
    }

    public LocalDate last() {
        return LAST;
    }

    private static long length() {
        return ChronoUnit.DAYS.between(FIRST, LAST);
    }
}
