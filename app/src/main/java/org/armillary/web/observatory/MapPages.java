package org.armillary.web.observatory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armillary.catalogue.Body;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.observatory.Borders;
import org.armillary.observatory.Observatory;
import org.armillary.observatory.Panorama.Presence;
import org.armillary.observatory.Seen;
import org.armillary.web.Chart;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Pages;
import org.armillary.web.Sign;
import org.armillary.web.Wordbook;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The map of the world by force, status or approach on a day.
@Controller
class MapPages {

    private static final List<String> WAYS = List.of("force", "status", "approach");

    private final Observatory observatory;
    private final Pages pages;

    MapPages(Observatory observatory, Pages pages) {
        this.observatory = observatory;
        this.pages = pages;
    }

    @GetMapping("/map")
    ResponseEntity<byte[]> show(Frame frame, @RequestParam(defaultValue = "force") String by) {
        if (!WAYS.contains(by)) {
            throw new Refusal(Problem.badRequest(by));
        }
        Wordbook words = new Wordbook(frame, observatory.catalogue());
        Map<String, Presence> byState = observatory.on(frame.day()).byState();
        List<MapView.Row> drawn = new ArrayList<>();
        List<MapView.Row> beside = new ArrayList<>();
        Borders borders = Borders.shipped();
        withMembers(byState).forEach((code, presence) -> {
            MapView.Row row = row(by, presence, through(code, byState), words);
            boolean isState = Jurisdiction.of(code).kind() == Jurisdiction.Kind.STATE && borders.draws(code);
            (isState ? drawn : beside).add(row);
        });
        Chart chart =
                Chart.of("world", frame.say("map.question." + by, words.day(frame.day())), world(by, drawn, frame));
        List<Link> tabs = WAYS.stream()
                .map(each -> new Link(frame.say("map.by." + each), "", frame.here("by", each), each.equals(by)))
                .toList();
        return pages.show(
                "map", frame, new MapView(by, tabs, Scrub.of(frame, observatory, words), chart, drawn, beside, words));
    }

    /// The borders, for the browser; the same until the program is another.
    @GetMapping("/map/borders.json")
    ResponseEntity<byte[]> borders() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic())
                .body(Borders.shipped().json());
    }

    /// States that have nothing of their own but belong to a union whose rules bind in them.
    private Map<String, Presence> withMembers(Map<String, Presence> byState) {
        Map<String, Presence> all = new LinkedHashMap<>(byState);
        observatory.catalogue().listBodies().stream()
                .flatMap(body -> body.states().stream())
                .forEach(code -> all.computeIfAbsent(code, key -> new Presence(key, List.of())));
        return all;
    }

    /// What a state has through a union it belongs to.
    private Optional<Presence> through(String state, Map<String, Presence> byState) {
        return observatory.catalogue().listBodies().stream()
                .filter(body -> body.states().contains(state))
                .map(Body::id)
                .flatMap(id -> Optional.ofNullable(byState.get(id)).stream())
                .findFirst();
    }

    private static MapView.Row row(String by, Presence own, Optional<Presence> union, Wordbook words) {
        Presence all = union.map(each -> together(own, each)).orElse(own);
        String tone = switch (by) {
            case "force" -> all.hardest().map(MapPages::tone).orElse("line-strong");
            case "status" -> status(all);
            default -> approach(all.approaches());
        };
        int current = own.current().size();
        String says = words.frame().say("map.says", current, own.coming().size());
        String through = union.filter(each -> !each.current().isEmpty())
                .map(each -> words.frame()
                        .say(
                                "map.through",
                                words.jurisdiction(each.code()),
                                each.current().size()))
                .orElse("");
        return new MapView.Row(own, words.jurisdiction(own.code()), says, through, tone, sign(all));
    }

    private static Presence together(Presence own, Presence union) {
        return new Presence(
                own.code(),
                Stream.concat(own.seen().stream(), union.seen().stream()).toList());
    }

    private static String tone(Force force) {
        return switch (force) {
            case HARD -> "hard";
            case HYBRID -> "hybrid";
            case SOFT -> "soft";
        };
    }

    private static Sign sign(Presence presence) {
        return presence.hardest()
                .map(force -> switch (force) {
                    case HARD -> Sign.HARD;
                    case HYBRID -> Sign.HYBRID;
                    case SOFT -> Sign.SOFT;
                })
                .orElse(Sign.UNKNOWN);
    }

    /// Law in force, soft law alone, only on its way, or only over.
    private static String status(Presence presence) {
        boolean isLaw = presence.hardest().filter(force -> force != Force.SOFT).isPresent();
        if (isLaw) {
            return "good";
        }
        if (!presence.coming().isEmpty()) {
            return "hybrid";
        }
        return presence.current().isEmpty() ? "line-strong" : "soft";
    }

    private static String approach(Set<Instrument.Approach> approaches) {
        boolean isUse = approaches.contains(Instrument.Approach.USE);
        boolean isDevelopment = approaches.contains(Instrument.Approach.DEVELOPMENT);
        if (isUse && isDevelopment) {
            return "hard";
        }
        return isUse ? "soft" : isDevelopment ? "hybrid" : approaches.isEmpty() ? "line-strong" : "bad";
    }

    private static Chart.Picture.World world(String by, List<MapView.Row> rows, Frame frame) {
        List<String> tones = switch (by) {
            case "force" -> List.of("hard", "hybrid", "soft", "line-strong");
            case "status" -> List.of("good", "hybrid", "soft", "line-strong");
            default -> List.of("hard", "soft", "hybrid", "bad", "line-strong");
        };
        return new Chart.Picture.World(
                "/map/borders.json",
                tones.stream()
                        .map(tone -> new Chart.Key(frame.say("map.key." + by + "." + tone), tone))
                        .toList(),
                rows.stream()
                        .map(row -> new Chart.Place(
                                row.presence().code(),
                                row.name(),
                                row.tone(),
                                String.join(
                                        "\n",
                                        Stream.of(row.name(), row.says(), row.through())
                                                .filter(each -> !each.isEmpty())
                                                .toList()),
                                frame.link(
                                        "/instruments",
                                        "jurisdiction",
                                        hasOwn(row) ? row.presence().code() : "eu")))
                        .toList());
    }

    private static boolean hasOwn(MapView.Row row) {
        return row.presence().seen().stream()
                .map(Seen::instrument)
                .anyMatch(it -> it.jurisdiction().code().equals(row.presence().code()));
    }
}
