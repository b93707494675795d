package org.armillary.web.parallel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.corpus.Corpus;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.parallel.Locus;
import org.armillary.parallel.Marked;
import org.armillary.parallel.NoProvision;
import org.armillary.parallel.Parallel;
import org.armillary.parallel.Parallels;
import org.armillary.parallel.Relatives;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A provision beside its relatives elsewhere; the relatives of a whole work.
@Controller
class ParallelPages {

    private static final int MOST = 30;

    private final Corpus corpus;
    private final Parallels parallels;
    private final FamilyPages families;
    private final ParallelWords words;
    private final Pages pages;

    ParallelPages(Corpus corpus, Parallels parallels, FamilyPages families, ParallelWords words, Pages pages) {
        this.corpus = corpus;
        this.parallels = parallels;
        this.families = families;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/parallels/{*place}")
    ResponseEntity<byte[]> show(Frame frame, @PathVariable String place, @RequestParam(defaultValue = "") String by) {
        Address address = Address.find(place).orElseThrow(() -> new Refusal(Problem.notFound(place)));
        Opened opened = Opened.get(corpus, address.frbr(), frame.day()).at(address.eId());
        if (address.eId().isEmpty()) {
            return families.of(opened, frame);
        }
        try {
            boolean inTime = by.equals("time");
            Relatives found = parallels.of(opened.one(), MOST);
            return pages.show("parallels", frame, view(inTime ? found.byTime() : found, place, inTime, frame));
        } catch (NoProvision e) {
            throw new Refusal(Problem.notFound(place));
        }
    }

    private ParallelsView view(Relatives found, String place, boolean inTime, Frame frame) {
        Map<String, List<ParallelsView.Row>> groups = new LinkedHashMap<>();
        int number = 0;
        for (Parallel each : found.parallels()) {
            String group = inTime ? each.when().word() : each.likeness().word();
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(row(++number, each, found, frame));
        }
        String kind = inTime ? "parallels.when." : "parallels.likeness.";
        return new ParallelsView(
                words.name(found.of()),
                found.of().title(),
                found.of().language().tag(),
                words.href(found.of(), frame),
                List.of(order(place, "", !inTime, frame), order(place, "time", inTime, frame)),
                groups.entrySet().stream()
                        .map(each -> new ParallelsView.Group(
                                frame.say(kind + each.getKey()),
                                frame.say(kind + each.getKey() + ".says"),
                                each.getValue()))
                        .toList(),
                words.facts(found.facts(), frame),
                frame.say("parallels.summary", found.parallels().size(), (int) found.parallels().stream()
                        .map(each -> each.at().jurisdiction())
                        .distinct()
                        .count()),
                found.beginning(),
                found.partial(),
                frame.link("/parallels" + Address.of(found.of().work())));
    }

    private static Link order(String place, String by, boolean current, Frame frame) {
        String path = "/parallels"
                + Address.find(place)
                        .map(each -> Address.of(each.frbr(), each.eId().orElse("")))
                        .orElse("");
        String href = by.isEmpty() ? frame.link(path) : frame.link(path, "by", by);
        return new Link(frame.say(by.isEmpty() ? "parallels.by.likeness" : "parallels.by.time"), "", href, current);
    }

    private ParallelsView.Row row(int number, Parallel each, Relatives found, Frame frame) {
        return new ParallelsView.Row(
                number,
                each.likeness().word(),
                frame.say("parallels.likeness." + each.likeness().word()),
                frame.say("parallels.when." + each.when().word()),
                frame.say("lineage.confidence", ParallelWords.percent(each.confidence())),
                each.at().title(),
                words.name(each.at()),
                words.relatives(each.at(), frame),
                words.where(each.at(), frame),
                words.signs(each.at().binding()),
                each.grounds().stream()
                        .map(ground -> words.ground(ground, frame))
                        .toList(),
                words.facts(each.facts(), frame),
                side(found.of(), each.own(), frame),
                side(each.at(), each.other(), frame));
    }

    private ParallelsView.Side side(Locus at, Marked text, Frame frame) {
        return new ParallelsView.Side(
                at.title() + (at.path().isEmpty() ? "" : ", " + words.name(at)),
                words.href(at, frame),
                at.language().tag(),
                text);
    }
}
