package org.armillary.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.armillary.law.frbr.Language;

/// The versions of one work in one language, as known at one time, in the order of their dates.
///
/// On a day the text in force is that of the latest expression which has entered into force and not ended; where none
/// has yet, the latest that was adopted by then, which is then said to be not yet in force.
///
/// @param versions one for each expression, ascending by date
public record Timeline(List<Holding> versions) {

    /// Of two readings of one expression the one closer to the publisher's structure wins, then the one known later.
    private static final Comparator<Holding> PREFERENCE = Comparator.comparing(
                    (Holding version) -> version.stamp().grade())
            .thenComparing(version -> version.stamp().knownSince())
            .thenComparing(version -> version.stamp().number())
            .thenComparing(Holding::path);

    public Timeline {
        versions = List.copyOf(versions);
    }

    /// The timeline that readings of one work make in one language.
    ///
    /// @param asKnown readings that came later or were withdrawn by then don't count
    public static Timeline of(List<Holding> readings, Language language, Instant asKnown) {
        Map<String, Holding> best = new LinkedHashMap<>();
        readings.stream()
                .filter(reading -> reading.language().equals(language) && reading.isKnown(asKnown))
                .forEach(reading ->
                        best.merge(reading.expression(), reading, (a, b) -> PREFERENCE.compare(a, b) >= 0 ? a : b));
        return new Timeline(best.values().stream()
                .sorted(Comparator.comparing(Holding::date))
                .toList());
    }

    public boolean isEmpty() {
        return versions.isEmpty();
    }

    /// The version that answers for a day; empty before the first was adopted.
    public Optional<Dated> at(LocalDate day) {
        Optional<Holding> inForce = versions.stream()
                .filter(version -> version.isInForce(day) && !version.date().isAfter(day))
                .reduce((earlier, later) -> later);
        Optional<Holding> adopted = versions.stream()
                .filter(version -> !version.date().isAfter(day))
                .reduce((earlier, later) -> later);
        return inForce.or(() -> adopted).map(version -> new Dated(version, standing(version, day), day));
    }

    /// The version of exactly that date.
    public Optional<Holding> find(LocalDate date) {
        return versions.stream().filter(version -> version.date().equals(date)).findFirst();
    }

    /// Where a version stands on a day.
    public Standing standing(Holding version, LocalDate day) {
        if (version.stamp().identity().model()) {
            return Standing.MODEL;
        }
        if (day.isBefore(version.effectiveFrom()) || day.isBefore(version.date())) {
            return Standing.NOT_YET;
        }
        if (!version.isInForce(day)) {
            return Standing.ENDED;
        }
        boolean replaced = versions.stream()
                .anyMatch(other ->
                        other.date().isAfter(version.date()) && !other.date().isAfter(day) && other.isInForce(day));
        if (replaced) {
            return Standing.ENDED;
        }
        return version.stamp().identity().inForceFrom().isPresent() ? Standing.IN_FORCE : Standing.UNKNOWN;
    }

    /// Where the work stands on a day: as the version that answers for it; before all versions as the first.
    public Standing standing(LocalDate day) {
        return at(day).map(Dated::standing)
                .orElseGet(() -> versions.isEmpty() ? Standing.NOT_YET : standing(versions.getFirst(), day));
    }

    /// The stretches of days on which a version answers, ascending; an end is exclusive and may be [LocalDate#MAX].
    public List<Days> daysOf(Holding version) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (Holding each : versions) {
            turns.add(each.date());
            turns.add(each.effectiveFrom());
            each.stamp().identity().inForceUntil().ifPresent(turns::add);
        }
        List<Days> days = new ArrayList<>();
        for (LocalDate turn : turns) {
            LocalDate next = Optional.ofNullable(turns.higher(turn)).orElse(LocalDate.MAX);
            if (at(turn).filter(dated -> dated.version().equals(version)).isPresent()) {
                Days last = days.isEmpty() ? null : days.getLast();
                if (last != null && last.until().equals(turn)) {
                    days.set(days.size() - 1, new Days(last.from(), next));
                } else {
                    days.add(new Days(turn, next));
                }
            }
        }
        return days;
    }

    /// Whether a text binds on a day.
    public enum Standing {
        IN_FORCE,
        NOT_YET,
        ENDED,
        /// Nothing says when it enters into force; where its own date has passed it may be.
        UNKNOWN,
        /// A model text: no law, and never in force.
        MODEL;

        /// The standing of that name, in lower case; empty where there is none.
        public static Optional<Standing> find(String name) {
            return Stream.of(values()).filter(each -> each.word().equals(name)).findFirst();
        }

        /// The word in addresses and answers: `not_yet`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A version as the answer for a day.
    public record Dated(Holding version, Standing standing, LocalDate day) {}

    /// A stretch of days, the end exclusive.
    public record Days(LocalDate from, LocalDate until) {}
}
