package org.armillary.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armillary.graph.Duties;
import org.armillary.graph.Duty;
import org.armillary.graph.ReadingRoom;
import org.armillary.law.norm.Modality;
import org.armillary.reception.Address;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who must do what, across instruments.
@Controller
class DutyPages {

    private static final int SUGGESTIONS = 24;
    private static final int MOST = 400;

    private final Duties duties;
    private final ReadingRoom room;
    private final Ties ties;
    private final Pages pages;

    DutyPages(Duties duties, ReadingRoom room, Ties ties, Pages pages) {
        this.duties = duties;
        this.room = room;
        this.ties = ties;
        this.pages = pages;
    }

    @GetMapping("/duties")
    ResponseEntity<byte[]> show(
            Frame frame,
            @RequestParam(defaultValue = "") String bearer,
            @RequestParam(defaultValue = "") String work,
            @RequestParam(defaultValue = "") String modality) {
        Optional<String> only = Optional.of(work).filter(each -> !each.isBlank());
        Map<String, List<Duty>> all = bearer.isBlank() ? Map.of() : duties.of(bearer, Optional.empty(), frame.day());
        List<DutiesView.Instrument> instruments = new ArrayList<>();
        int count = 0;
        int left = MOST;
        TieRows rows = ties.on(frame);
        for (Map.Entry<String, List<Duty>> each : all.entrySet()) {
            List<Duty> wanted = each.getValue().stream()
                    .filter(one -> only.isEmpty() || only.get().equals(each.getKey()))
                    .filter(one -> modality.isEmpty() || sign(one.modality()).equals(modality))
                    .toList();
            List<Duty> shown = wanted.stream().limit(Math.max(0, left)).toList();
            left -= shown.size();
            count += wanted.size();
            if (!wanted.isEmpty()) {
                instruments.add(instrument(each.getKey(), wanted.size(), shown, rows, frame));
            }
        }
        return pages.show(
                "duties",
                frame,
                new DutiesView(
                        bearer,
                        work,
                        only.map(room::name).orElse(""),
                        count,
                        filters(all, work, modality, frame),
                        instruments,
                        instruments.isEmpty() ? suggestions(only, frame) : List.of(),
                        room.isCurrent()));
    }

    private List<Filter> filters(Map<String, List<Duty>> all, String work, String modality, Frame frame) {
        Map<Modality, Long> kinds = new EnumMap<>(Modality.class);
        all.values().forEach(each -> each.forEach(one -> kinds.merge(one.modality(), 1L, Long::sum)));
        return List.of(
                new Filter(
                        "modality",
                        frame.say("duties.filter.modality"),
                        kinds.entrySet().stream()
                                .map(each -> new Choice(
                                        sign(each.getKey()),
                                        frame.say("norm." + sign(each.getKey())),
                                        each.getValue(),
                                        sign(each.getKey()).equals(modality)))
                                .toList()),
                new Filter(
                        "work",
                        frame.say("duties.filter.work"),
                        all.entrySet().stream()
                                .map(each -> new Choice(
                                        each.getKey(),
                                        room.name(each.getKey()),
                                        each.getValue().size(),
                                        each.getKey().equals(work)))
                                .toList()));
    }

    private static String sign(Modality modality) {
        return modality.name().toLowerCase(Locale.ROOT);
    }

    private DutiesView.Instrument instrument(String work, int count, List<Duty> shown, TieRows rows, Frame frame) {
        return new DutiesView.Instrument(
                room.name(work),
                frame.link(Address.of(work)),
                count,
                count - shown.size(),
                shown.stream().map(rows::row).toList());
    }

    private List<Link> suggestions(Optional<String> work, Frame frame) {
        return duties.bearers(work, frame.day(), SUGGESTIONS).stream()
                .map(each -> Link.of(each, frame.link("/duties", "bearer", each, "work", work.orElse(""))))
                .toList();
    }
}
