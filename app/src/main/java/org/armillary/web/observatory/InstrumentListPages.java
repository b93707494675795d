package org.armillary.web.observatory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.Instrument;
import org.armillary.observatory.Observatory;
import org.armillary.observatory.Seen;
import org.armillary.web.Choice;
import org.armillary.web.Filter;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.Paging;
import org.armillary.web.Wordbook;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of the world's norms on AI.
@Controller
class InstrumentListPages {

    private static final int PAGE = 60;

    /// What narrows the list: a parameter, the value each instrument has for it, and the value's name.
    private record Narrowing(String parameter, Function<Seen, List<String>> values, UnaryOperator<String> label) {}

    private final Observatory observatory;
    private final Pages pages;

    InstrumentListPages(Observatory observatory, Pages pages) {
        this.observatory = observatory;
        this.pages = pages;
    }

    @GetMapping("/instruments")
    ResponseEntity<byte[]> list(
            Frame frame, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
        Wordbook words = new Wordbook(frame, observatory.catalogue());
        List<Narrowing> narrowings = narrowings(words);
        List<Seen> named = observatory.on(frame.day()).all().stream()
                .filter(each -> isNamed(each.instrument(), Wordbook.folded(q.strip())))
                .toList();
        List<Filter> filters = narrowings.stream()
                .map(each -> filter(each, narrowed(named, narrowings, each, frame), frame))
                .toList();
        List<Seen> left = narrowed(named, narrowings, null, frame);
        Paging paging = new Paging(Math.max(1, page), PAGE, left.size());
        List<Seen> shown =
                left.stream().skip((paging.page() - 1L) * PAGE).limit(PAGE).toList();
        long current = left.stream().filter(Seen::isCurrent).count();
        return pages.show("instruments", frame, new InstrumentListView(filters, q, shown, paging, current, words));
    }

    private static boolean isNamed(Instrument it, String words) {
        String names = Wordbook.folded(String.join(" ", it.id(), it.title(), it.shortName(), it.body()));
        return Stream.of(words.split("\\s+")).allMatch(names::contains);
    }

    private static List<Narrowing> narrowings(Wordbook words) {
        return List.of(
                new Narrowing(
                        "jurisdiction",
                        each -> List.of(each.instrument().jurisdiction().code()),
                        words::jurisdiction),
                new Narrowing(
                        "force", each -> List.of(Fields.nameOf(each.instrument().force())), say(words, "force.")),
                new Narrowing("phase", each -> List.of(Fields.nameOf(each.phase())), say(words, "phase.")),
                new Narrowing(
                        "kind",
                        each -> List.of(Fields.nameOf(each.instrument().kind())),
                        say(words, "instrument-kind.")),
                new Narrowing(
                        "level", each -> List.of(Fields.nameOf(each.instrument().level())), say(words, "level.")),
                new Narrowing(
                        "approach",
                        each -> each.instrument().approaches().stream()
                                .map(Fields::nameOf)
                                .toList(),
                        say(words, "approach.")),
                new Narrowing(
                        "verified",
                        each -> List.of(each.instrument().verified() ? "verified" : "unverified"),
                        say(words, "mark.")));
    }

    private static UnaryOperator<String> say(Wordbook words, String group) {
        return value -> words.frame().say(group + value);
    }

    /// What all filters leave, but the one whose choices are being counted.
    private static List<Seen> narrowed(
            List<Seen> all, List<Narrowing> narrowings, @org.jspecify.annotations.Nullable Narrowing but, Frame frame) {
        return all.stream()
                .filter(seen -> narrowings.stream()
                        .filter(each ->
                                each != but && !frame.text(each.parameter()).isEmpty())
                        .allMatch(each -> each.values().apply(seen).contains(frame.text(each.parameter()))))
                .toList();
    }

    private static Filter filter(Narrowing narrowing, List<Seen> counted, Frame frame) {
        String chosen = frame.text(narrowing.parameter());
        Map<String, Long> counts = new LinkedHashMap<>();
        counted.forEach(seen -> narrowing.values().apply(seen).forEach(value -> counts.merge(value, 1L, Long::sum)));
        List<Choice> choices = counts.entrySet().stream()
                .map(each -> new Choice(
                        each.getKey(),
                        narrowing.label().apply(each.getKey()),
                        each.getValue(),
                        each.getKey().equals(chosen)))
                .sorted(java.util.Comparator.comparing(Choice::label))
                .toList();
        return new Filter(narrowing.parameter(), frame.say("instruments.filter." + narrowing.parameter()), choices);
    }
}
