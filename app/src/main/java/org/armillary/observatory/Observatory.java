package org.armillary.observatory;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.armillary.catalogue.Catalogue;

/// The catalogue seen on days: each day's panorama is made once and kept for a while.
public final class Observatory {

    private static final int KEPT = 200;
    private static final int BUSY = 3;

    private final Catalogue catalogue;
    private final Story story;
    private final Map<LocalDate, Panorama> panoramas = new ConcurrentHashMap<>();
    private final Map<LocalDate, List<LocalDate>> busiest = new ConcurrentHashMap<>();
    private final Map<Following, Tide> tides = new ConcurrentHashMap<>();

    public Observatory(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.story = Story.shipped(catalogue);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Story story() {
        return story;
    }

    /// Every instrument as it stands on a day.
    public Panorama on(LocalDate day) {
        if (panoramas.size() > KEPT) {
            panoramas.clear();
        }
        return panoramas.computeIfAbsent(day, each -> Panorama.of(catalogue, each));
    }

    /// How many norms there are in each month, of those that somebody follows.
    ///
    /// @param first of these months
    /// @param last of these months
    public Tide tide(Following following, LocalDate first, LocalDate last) {
        if (tides.size() > KEPT) {
            tides.clear();
        }
        List<LocalDate> months =
                first.datesUntil(last.plusDays(1), Period.ofMonths(1)).toList();
        return tides.computeIfAbsent(following, each -> Tide.of(catalogue, months, each));
    }

    /// The days after a day on which most falls due, a few, in order of time.
    public List<LocalDate> busiest(LocalDate after, LocalDate until) {
        if (busiest.size() > KEPT) {
            busiest.clear();
        }
        return busiest.computeIfAbsent(after, each -> countBusiest(each, until));
    }

    private List<LocalDate> countBusiest(LocalDate after, LocalDate until) {
        Map<LocalDate, Long> counts = catalogue.due(after.plusDays(1), until).stream()
                .filter(due -> due.day().isDay())
                .collect(Collectors.groupingBy(due -> due.day().first(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<LocalDate, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(BUSY)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
