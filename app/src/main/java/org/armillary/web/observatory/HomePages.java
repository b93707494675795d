package org.armillary.web.observatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.LibraryFilter;
import org.armillary.corpus.LibraryFilter.Sort;
import org.armillary.corpus.Scope;
import org.armillary.observatory.Chronicle;
import org.armillary.observatory.Event;
import org.armillary.observatory.Observatory;
import org.armillary.observatory.Panorama;
import org.armillary.observatory.Seen;
import org.armillary.observatory.Story;
import org.armillary.web.Frame;
import org.armillary.web.Holdings;
import org.armillary.web.Pages;
import org.armillary.web.Wordbook;
import org.armillary.web.WorkRows;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The front page.
@Controller
class HomePages {

    private static final int LATEST = 4;

    private final Observatory observatory;
    private final Corpus corpus;
    private final WorkRows rows;
    private final Holdings holdings;
    private final Pages pages;

    HomePages(Observatory observatory, Corpus corpus, WorkRows rows, Holdings holdings, Pages pages) {
        this.observatory = observatory;
        this.corpus = corpus;
        this.rows = rows;
        this.holdings = holdings;
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> show(Frame frame) {
        Wordbook words = new Wordbook(frame, observatory.catalogue());
        Story story = observatory.story();
        Panorama panorama = observatory.on(frame.day());
        LibraryFilter newest = new LibraryFilter("", Scope.ALL, Optional.empty(), Sort.DATE, 0, LATEST);
        HomeView view = new HomeView(
                title(story, words),
                story.stations().stream().map(each -> station(each, panorama)).toList(),
                year(story, frame.day()),
                origins(story, panorama),
                (int) panorama.all().stream().filter(Seen::isCurrent).count(),
                panorama.all().size(),
                holdings.get().provisions(),
                rows.of(corpus.library().list(newest, frame.day()).instruments(), frame),
                words);
        return pages.show("home", frame, view);
    }

    private static String title(Story story, Wordbook words) {
        Object[] places = story.stations().stream()
                .map(each -> words.jurisdiction(each.jurisdiction()))
                .toArray();
        return words.frame().say("story." + story.id(), places);
    }

    private static HomeView.Station station(Story.Station station, Panorama panorama) {
        return new HomeView.Station(
                station,
                station.lines().stream()
                        .map(line -> new HomeView.Line(
                                line,
                                panorama.get(line.instrument().id()),
                                line.applies().map(asked -> line.instrument().bindingOn(panorama.day(), asked))))
                        .toList());
    }

    private static List<Event> year(Story story, LocalDate day) {
        List<Event> events = new ArrayList<>(Chronicle.between(story.instruments(), day.withDayOfYear(1), day).stream()
                .filter(each -> each.day().isReachedOn(day))
                .toList());
        events.sort(Comparator.comparing((Event each) -> each.day().first()).reversed());
        return events;
    }

    private static List<HomeView.Origin> origins(Story story, Panorama panorama) {
        return story.instruments().stream()
                .filter(each -> !each.ancestors().isEmpty())
                .map(each -> new HomeView.Origin(
                        panorama.get(each.id()),
                        each.ancestors().stream()
                                .map(tie -> new CardView.Tie(panorama.get(tie.id()), tie))
                                .toList()))
                .toList();
    }
}
