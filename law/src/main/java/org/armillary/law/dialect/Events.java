package org.armillary.law.dialect;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;

/// The days that matter in a text's life, and the periods in force between them, each once.
final class Events {

    private final Map<String, String[]> events = new LinkedHashMap<>();
    private final Map<String, Period> periods = new LinkedHashMap<>();

    private record Period(String eId, Optional<String> start, Optional<String> end) {}

    /// The identifier of the event on a day.
    String event(LocalDate date, String type) {
        return events.computeIfAbsent(date + " " + type, key ->
                new String[] {"event_" + (events.size() + 1), date.toString(), type})[0];
    }

    /// Reference to the period in force from the first day to before the last.
    String period(Optional<LocalDate> start, Optional<LocalDate> end) {
        Optional<String> from = start.map(day -> event(day, "generation"));
        Optional<String> to = end.map(day -> event(day, "repeal"));
        return "#"
                + periods.computeIfAbsent(
                                from + " " + to, key -> new Period("period_" + (periods.size() + 1), from, to))
                        .eId;
    }

    boolean hasPeriods() {
        return !periods.isEmpty();
    }

    Optional<Element> lifecycle(String source) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        ElementBuilder lifecycle = ElementBuilder.of("lifecycle").with("source", source);
        for (String[] event : events.values()) {
            lifecycle.add(ElementBuilder.of("eventRef")
                    .with("eId", event[0])
                    .with("date", event[1])
                    .with("source", source)
                    .with("type", event[2])
                    .build());
        }
        return Optional.of(lifecycle.build());
    }

    Optional<Element> temporalData(String source) {
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        ElementBuilder data = ElementBuilder.of("temporalData").with("source", source);
        periods.values().forEach(period -> {
            ElementBuilder interval = ElementBuilder.of("timeInterval");
            period.start.ifPresent(each -> interval.with("start", "#" + each));
            period.end.ifPresent(each -> interval.with("end", "#" + each));
            interval.with("refersTo", "#inForce");
            data.add(ElementBuilder.of("temporalGroup")
                    .with("eId", period.eId)
                    .add(interval.build())
                    .build());
        });
        return Optional.of(data.build());
    }
}
