package org.armillary.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Provision;
import org.armillary.law.frbr.TemporalGroup;
import org.armillary.law.frbr.TemporalGroup.Interval;

/// When provisions are in force and apply, from the temporal groups of a document: `period` of a provision points to
/// a group, its intervals to events of the life cycle (Akoma Ntoso, `temporalData` and `lifecycle`).
///
/// A provision without a period of its own has that of the provision around it.
public final class Applications {

    private final Map<String, TemporalGroup> groups;

    private Applications(Map<String, TemporalGroup> groups) {
        this.groups = Map.copyOf(groups);
    }

    static Applications of(AknDocument document) {
        Map<String, LocalDate> events = new HashMap<>();
        Map<String, TemporalGroup> groups = new HashMap<>();
        document.meta().ifPresent(meta -> {
            meta.child("lifecycle").stream()
                    .flatMap(lifecycle -> lifecycle.list("eventRef"))
                    .forEach(event -> event.eId()
                            .ifPresent(eId -> day(event.find("date")).ifPresent(date -> events.put(eId, date))));
            meta.child("temporalData").stream()
                    .flatMap(data -> data.list("temporalGroup"))
                    .forEach(group -> group.eId()
                            .ifPresent(eId -> groups.put(eId, new TemporalGroup(eId, intervals(group, events)))));
        });
        return new Applications(groups);
    }

    /// The intervals of a provision; empty where the document says nothing.
    public List<Interval> of(Provision provision) {
        Optional<TemporalGroup> own =
                provision.element().find("period").map(Applications::id).map(groups::get);
        return own.map(TemporalGroup::intervals)
                .or(() -> provision.parent().map(this::of))
                .orElse(List.of());
    }

    /// First day on which a provision applies, where the document says so.
    public Optional<LocalDate> from(Provision provision) {
        return of(provision).stream()
                .flatMap(interval -> interval.start().stream())
                .min(LocalDate::compareTo);
    }

    /// First day on which it no longer does, where the document says so.
    public Optional<LocalDate> until(Provision provision) {
        List<Interval> intervals = of(provision);
        boolean open = intervals.stream().anyMatch(interval -> interval.end().isEmpty());
        return open
                ? Optional.empty()
                : intervals.stream()
                        .flatMap(interval -> interval.end().stream())
                        .max(LocalDate::compareTo);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    private static List<Interval> intervals(Element group, Map<String, LocalDate> events) {
        return group.list("timeInterval")
                .map(interval -> new Interval(
                        id(interval.find("refersTo").orElse("")),
                        interval.find("start").map(Applications::id).map(events::get),
                        interval.find("end").map(Applications::id).map(events::get)))
                .toList();
    }

    private static String id(String reference) {
        return reference.startsWith("#") ? reference.substring(1) : reference;
    }

    private static Optional<LocalDate> day(Optional<String> written) {
        try {
            return written.filter(text -> text.length() >= 10).map(text -> LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
