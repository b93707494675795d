package org.armillary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.graph.Duties;
import org.armillary.graph.Duty;
import org.armillary.graph.ReadingRoom;
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
            Frame frame, @RequestParam(defaultValue = "") String bearer, @RequestParam(defaultValue = "") String work) {
        Optional<String> only = Optional.of(work).filter(each -> !each.isBlank());
        Map<String, List<Duty>> found = bearer.isBlank() ? Map.of() : duties.of(bearer, only, frame.day());
        List<DutiesView.Instrument> instruments = new ArrayList<>();
        int left = MOST;
        for (Map.Entry<String, List<Duty>> each : found.entrySet()) {
            List<Duty> shown = each.getValue().stream().limit(Math.max(0, left)).toList();
            left -= shown.size();
            instruments.add(instrument(each.getKey(), each.getValue().size(), shown, frame));
        }
        int count = found.values().stream().mapToInt(List::size).sum();
        DutiesView view = new DutiesView(
                bearer, work, only.map(this::title).orElse(""), count, instruments, suggestions(only, frame));
        return pages.show("duties", frame, view);
    }

    private DutiesView.Instrument instrument(String work, int count, List<Duty> shown, Frame frame) {
        return new DutiesView.Instrument(
                title(work),
                frame.link(Address.of(work)),
                count,
                count - shown.size(),
                shown.stream().map(each -> ties.row(each, frame)).toList());
    }

    private String title(String work) {
        return room.titles(java.util.stream.Stream.of(work)).getOrDefault(work, work);
    }

    private List<Link> suggestions(Optional<String> work, Frame frame) {
        return duties.bearers(work, frame.day(), SUGGESTIONS).stream()
                .map(each -> Link.of(each, frame.link("/duties", "bearer", each, "work", work.orElse(""))))
                .toList();
    }
}
