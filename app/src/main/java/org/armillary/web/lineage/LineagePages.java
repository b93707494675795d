package org.armillary.web.lineage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.catalogue.Instrument;
import org.armillary.guard.Exposure;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.lineage.Direction;
import org.armillary.lineage.Edge;
import org.armillary.lineage.End;
import org.armillary.lineage.Family;
import org.armillary.lineage.JudgedPairs;
import org.armillary.lineage.Lineage;
import org.armillary.lineage.Pairing;
import org.armillary.lineage.TextEdge;
import org.armillary.reception.Address;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What norms draw on: a survey, the family of one, and two side by side.
@Controller
class LineagePages {

    private static final int PAIRS = 40;

    private final Lineage lineage;
    private final LineageWords words;
    private final LineageCharts charts;
    private final SideBySide sides;
    private final Pages pages;
    private final Exposure exposure;

    LineagePages(
            Lineage lineage,
            LineageWords words,
            LineageCharts charts,
            SideBySide sides,
            Pages pages,
            Exposure exposure) {
        this.lineage = lineage;
        this.words = words;
        this.charts = charts;
        this.sides = sides;
        this.pages = pages;
        this.exposure = exposure;
    }

    @GetMapping("/lineage")
    ResponseEntity<byte[]> survey(Frame frame, @RequestParam(defaultValue = "") String course) {
        List<Edge> all = lineage.list(frame.day());
        List<Edge> whole = lineage.instruments(frame.day());
        List<EdgeRow> rows = whole.stream()
                .filter(each ->
                        course.isEmpty() || each.direction().course().word().equals(course))
                .sorted(Comparator.comparing((Edge each) -> each.direction().course())
                        .thenComparing(each -> each.later().name()))
                .map(each -> row(each, frame))
                .toList();
        List<Pairing> pairs = lineage.pairs(frame.day());
        LineageView view = new LineageView(
                counts(whole, frame),
                filters(course, frame),
                rows,
                charts.hardening(whole, frame),
                pairs.stream().limit(PAIRS).map(each -> pair(each, frame)).toList(),
                Math.max(0, pairs.size() - PAIRS),
                method(all));
        return pages.show("lineage", frame, view);
    }

    @GetMapping("/lineage/{*name}")
    ResponseEntity<byte[]> family(Frame frame, @PathVariable String name) {
        String wanted = name.startsWith("/akn/") ? name : name.substring(1);
        Optional<Instrument> entry = wanted.startsWith("/")
                ? lineage.entry(wanted)
                : lineage.catalogue().find(wanted);
        Family family = lineage.of(entry.map(Instrument::id).orElse(wanted), frame.day());
        End self = self(entry, wanted, family);
        LineageWords.Node node = words.node(self, frame, lineage.catalogue());
        FamilyView view = new FamilyView(
                entry.map(Instrument::title).orElse(node.name()),
                node,
                entry.map(Instrument::note).orElse(""),
                generations(family.ancestors(), frame),
                generations(family.descendants(), frame),
                others(family.provisionsBack(), true, frame),
                others(family.provisionsForward(), false, frame),
                family.withheld().size(),
                links(self, frame));
        return pages.show("lineage-family", frame, view);
    }

    /// Where nothing is known of a name there is no such page.
    private End self(Optional<Instrument> entry, String name, Family family) {
        Optional<End> held = Stream.concat(family.provisionsBack().stream(), family.provisionsForward().stream())
                .flatMap(each -> Stream.of(each.earlier(), each.later()))
                .filter(each -> each.name().equals(family.name()))
                .findFirst();
        if (entry.isEmpty() && held.isEmpty() && !words.isHeld(name)) {
            throw new Refusal(Problem.notFound("/lineage/" + name));
        }
        return new End(
                entry,
                held.flatMap(End::work)
                        .or(() -> entry.flatMap(Instrument::work).map(each -> each.uri()))
                        .or(() -> Optional.of(name).filter(words::isHeld)),
                held.map(End::expression).orElse(""),
                "",
                "");
    }

    private List<Link> links(End self, Frame frame) {
        List<Link> links = new ArrayList<>();
        if (!self.expression().isEmpty()) {
            links.add(Link.of(
                    frame.say("lineage.family.text"),
                    frame.link(Address.of(self.work().orElse(self.expression())))));
        }
        self.instrument()
                .ifPresent(each ->
                        links.add(Link.of(frame.say("lineage.family.card"), frame.link("/instruments/" + each.id()))));
        return links;
    }

    private List<FamilyView.Generation> generations(List<Family.Step> steps, Frame frame) {
        return steps.stream().map(Family.Step::depth).distinct().sorted().toList().stream()
                .map(depth -> new FamilyView.Generation(
                        depth,
                        steps.stream()
                                .filter(each -> each.depth() == depth)
                                .map(each -> row(each.edge(), frame))
                                .toList()))
                .toList();
    }

    private List<FamilyView.Other> others(List<Edge> edges, boolean back, Frame frame) {
        return Pairing.of(edges).stream()
                .map(pair -> new FamilyView.Other(
                        words.node(back ? whole(pair.earlier()) : whole(pair.later()), frame, lineage.catalogue()),
                        pair.provisions(),
                        pair.words(),
                        between(pair, frame),
                        pair.edges().stream().map(each -> row(each, frame)).toList()))
                .toList();
    }

    private static End whole(End end) {
        return new End(end.instrument(), end.work(), end.expression(), "", end.language());
    }

    @GetMapping("/lineage/between")
    ResponseEntity<byte[]> between(
            Frame frame, @RequestParam String earlier, @RequestParam String later, CsrfToken token) {
        List<Edge> edges = lineage.list(frame.day()).stream()
                .filter(each -> each.earlier().name().equals(earlier)
                        && each.later().name().equals(later))
                .toList();
        if (edges.isEmpty()) {
            throw new Refusal(Problem.notFound("/lineage/between " + earlier + ", " + later));
        }
        return pages.show(
                "lineage-between", frame, sides.view(edges, exposure.writing() && frame.writing(), frame, token));
    }

    @PostMapping("/lineage/judge")
    ResponseEntity<?> judge(
            Frame frame,
            @RequestParam String key,
            @RequestParam String verdict,
            @RequestParam(defaultValue = "") String reason) {
        if (!exposure.writing()) {
            throw new Refusal(Problem.of("reading-only", HttpStatus.FORBIDDEN));
        }
        Edge edge = lineage.find(key, frame.day()).orElseThrow(() -> new Refusal(Problem.notFound(key)));
        if (!List.of("confirm", "reject").contains(verdict)) {
            throw new Refusal(Problem.of("bad-request", HttpStatus.BAD_REQUEST, verdict));
        }
        try {
            lineage.judge(edge, verdict.equals("confirm"), reason.strip());
        } catch (IOException e) {
            throw new UncheckedIOException("what was said of '" + key + "' can't be kept: " + e.getMessage(), e);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.link(
                        "/lineage/between",
                        "earlier",
                        edge.earlier().name(),
                        "later",
                        edge.later().name())))
                .build();
    }

    private EdgeRow row(Edge edge, Frame frame) {
        return EdgeRow.of(edge, frame, words, lineage.catalogue());
    }

    private LineageView.PairRow pair(Pairing pair, Frame frame) {
        return new LineageView.PairRow(
                words.node(whole(pair.earlier()), frame, lineage.catalogue()),
                words.node(whole(pair.later()), frame, lineage.catalogue()),
                LineageWords.direction(pair.direction(), frame),
                pair.provisions(),
                pair.words(),
                frame.wording().day(pair.first()),
                between(pair, frame));
    }

    private static String between(Pairing pair, Frame frame) {
        return frame.link(
                "/lineage/between",
                "earlier",
                pair.earlier().name(),
                "later",
                pair.later().name());
    }

    private static List<LineageView.Count> counts(List<Edge> edges, Frame frame) {
        return Arrays.stream(Direction.Course.values())
                .filter(course -> course != Direction.Course.UNKNOWN)
                .map(course -> {
                    List<Direction> of = edges.stream()
                            .map(Edge::direction)
                            .filter(each -> each.course() == course)
                            .toList();
                    int counted = (int) of.stream().filter(Direction::counts).count();
                    int foreseen = (int) of.stream()
                            .filter(each -> each.state() == Direction.State.FORESEEN)
                            .count();
                    return new LineageView.Count(
                            course.word(),
                            frame.say("lineage.course." + course.word()),
                            frame.say("lineage.course.says." + course.word()),
                            counted,
                            foreseen,
                            of.size() - counted - foreseen);
                })
                .toList();
    }

    private static List<Link> filters(String chosen, Frame frame) {
        List<Link> filters = new ArrayList<>();
        filters.add(new Link(frame.say("lineage.all"), "", frame.here("course", ""), chosen.isEmpty()));
        for (Direction.Course each : Direction.Course.values()) {
            if (each != Direction.Course.UNKNOWN) {
                filters.add(new Link(
                        frame.say("lineage.course." + each.word()),
                        "",
                        frame.here("course", each.word()),
                        each.word().equals(chosen.toLowerCase(Locale.ROOT))));
            }
        }
        return filters;
    }

    private LineageView.Method method(List<Edge> all) {
        List<Edge> ofTexts = all.stream()
                .filter(each -> each.text().filter(text -> text.words() > 0).isPresent())
                .toList();
        int shown = (int) ofTexts.stream().filter(Edge::isShown).count();
        JudgedPairs judged = JudgedPairs.shipped();
        return new LineageView.Method(
                lineage.computed().texts(),
                lineage.computed().pieces(),
                shown,
                ofTexts.size() - shown,
                lineage.isCurrent(),
                (int) Math.round(judged.lineage(true) * 100),
                (int) Math.round(judged.direct(true) * 100),
                judged.drawn(true).size(),
                judged.drawn(false).size(),
                (int) judged.drawn(false).stream()
                        .filter(each -> each.verdict().isLineage())
                        .count(),
                judged.known().size(),
                (int) judged.known().stream()
                        .filter(each -> each.verdict().isLineage())
                        .count(),
                judged.judgedOn(),
                (int) TextEdge.shownFrom());
    }
}
