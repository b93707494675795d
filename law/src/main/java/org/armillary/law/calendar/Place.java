package org.armillary.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Where time is counted: a state, a part of one, or a union, with its clock and its days of rest.
public final class Place {

    private final String id;
    private final String name;
    private final ZoneId zone;
    private final Set<DayOfWeek> weekend;
    private final List<Feast> feasts;
    private final Map<DayOfWeek, Integer> shifts;
    private final Years years;
    private final String assumed;
    private final List<String> sources;
    private final boolean verified;
    private final Optional<Stand> stand;
    private final Map<Integer, Map<LocalDate, String>> holidays = new ConcurrentHashMap<>();

    /// The years for which the public holidays are known.
    ///
    /// @param from the first
    /// @param until the last; before the first where none are known
    public record Years(int from, int until) {
        boolean contains(LocalDate day) {
            return day.getYear() >= from && day.getYear() <= until;
        }
    }

    /// What a place stands in for as long as nobody says which of several it is.
    ///
    /// @param fact the fact that says which
    /// @param members the places it can be; the fact's options are their ids
    public record Stand(String fact, List<String> members) {
        public Stand {
            members = List.copyOf(members);
        }
    }

    /// @param shifts by how many days a holiday on such a weekday is moved
    Place(
            String id,
            String name,
            ZoneId zone,
            Set<DayOfWeek> weekend,
            List<Feast> feasts,
            Map<DayOfWeek, Integer> shifts,
            Years years,
            String assumed,
            List<String> sources,
            boolean verified,
            Optional<Stand> stand) {
        this.id = id;
        this.name = name;
        this.zone = zone;
        this.weekend = Set.copyOf(weekend);
        this.feasts = List.copyOf(feasts);
        this.shifts = Map.copyOf(shifts);
        this.years = years;
        this.assumed = assumed;
        this.sources = List.copyOf(sources);
        this.verified = verified;
        this.stand = stand;
    }

    /// `nl`, `us-ca`, `eu`.
    public String id() {
        return id;
    }

    /// In English.
    public String name() {
        return name;
    }

    public ZoneId zone() {
        return zone;
    }

    public Years years() {
        return years;
    }

    /// What the list of holidays takes for granted; empty where nothing.
    public String assumed() {
        return assumed;
    }

    public List<String> sources() {
        return sources;
    }

    /// Whether somebody held the list against what sets it.
    public boolean isVerified() {
        return verified;
    }

    /// What it stands in for; empty for a place that is one.
    public Optional<Stand> stand() {
        return stand;
    }

    /// Whether the holidays of the day's year are known.
    public boolean covers(LocalDate day) {
        return years.contains(day);
    }

    public boolean isWeekend(LocalDate day) {
        return weekend.contains(day.getDayOfWeek());
    }

    /// The public holiday on a day, by name; none where none is known.
    public Optional<String> findHoliday(LocalDate day) {
        return covers(day)
                ? Optional.ofNullable(
                        holidays.computeIfAbsent(day.getYear(), this::holidays).get(day))
                : Optional.empty();
    }

    /// Whether a day is neither of the weekend nor a public holiday that is known.
    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && findHoliday(day).isEmpty();
    }

    /// The first working day after a day.
    public LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private Map<LocalDate, String> holidays(int year) {
        Map<LocalDate, String> days = new HashMap<>();
        // A holiday of January can be kept in December, and the other way round.
        for (int each = year - 1; each <= year + 1; each++) {
            for (Feast feast : feasts) {
                feast.in(each).forEach(day -> days.put(day, feast.name()));
            }
        }
        Map<LocalDate, String> shifted = new HashMap<>();
        days.forEach((day, name) -> {
            int shift = shifts.getOrDefault(day.getDayOfWeek(), 0);
            if (shift != 0) {
                LocalDate other = day.plusDays(shift);
                while (days.containsKey(other) || shifted.containsKey(other) || isWeekend(other)) {
                    other = other.plusDays(Integer.signum(shift));
                }
                shifted.put(other, name);
            }
        });
        shifted.forEach(days::putIfAbsent);
        days.keySet().removeIf(day -> day.getYear() != year);
        return Map.copyOf(days);
    }

    @Override
    public String toString() {
        return id;
    }
}
