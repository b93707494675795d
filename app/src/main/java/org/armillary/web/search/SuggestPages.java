package org.armillary.web.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.reception.Address;
import org.armillary.search.Completion;
import org.armillary.search.Search;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.Shown;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list under a search field, for the script that shows it.
@Controller
class SuggestPages {

    private static final int MOST = 7;

    private final Search search;
    private final Pages pages;

    SuggestPages(Search search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    @GetMapping("/search/suggest")
    ResponseEntity<byte[]> suggest(
            Frame frame, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "list") String list) {
        List<SuggestView.Suggestion> suggestions = new ArrayList<>();
        for (Completion each : search.complete(q, Optional.of(frame.day()), MOST)) {
            suggestions.add(suggestion(suggestions.size() + 1, each, frame));
        }
        return pages.show("suggestions", frame, new SuggestView(list, suggestions));
    }

    private static SuggestView.Suggestion suggestion(int number, Completion each, Frame frame) {
        return new SuggestView.Suggestion(
                number,
                each.text(),
                frame.say("search.suggest." + each.kind().name().toLowerCase(Locale.ROOT)),
                Stream.of(detail(each, frame), others(each, frame))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")),
                each.insert(),
                each.address().map(address -> frame.link(href(address))).orElse(""));
    }

    /// A work's jurisdiction and day in words; of what is none, its detail as it is.
    private static String detail(Completion each, Frame frame) {
        String[] parts = each.detail().split(" · ", 2);
        return each.kind() == Completion.Kind.WORK && parts.length == 2
                ? Shown.jurisdiction(frame, parts[0]) + " · " + Shown.day(frame, LocalDate.parse(parts[1]))
                : each.detail();
    }

    private static String others(Completion each, Frame frame) {
        return each.others() == 0 ? "" : frame.say("search.suggest.others", each.others());
    }

    private static String href(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? Address.of(address) : Address.place(address.substring(0, hash), address.substring(hash + 1));
    }
}
