package org.armillary.api;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.armillary.catalogue.Catalogue;
import org.armillary.corpus.Corpus;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.harvest.Harvest;
import org.armillary.harvest.HarvestRequest;
import org.armillary.harvest.Visit;
import org.armillary.harvest.Visits;
import org.armillary.harvest.Way;
import org.armillary.harvest.Ways;
import org.armillary.law.frbr.Language;
import org.armillary.task.Task;
import org.armillary.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Texts from their publishers: what was asked for, how a text is had, and fetching. Private addresses are never
/// asked from here.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class HarvestEndpoint {

    private final Corpus corpus;
    private final Tasks tasks;

    HarvestEndpoint(Corpus corpus, Tasks tasks) {
        this.corpus = corpus;
        this.tasks = tasks;
    }

    /// Every text ever asked for, the last one first.
    @GetMapping("/harvests")
    List<Visit> listVisits() throws IOException {
        return new Visits(corpus.home()).list();
    }

    /// How the text of an instrument of the catalogue is had, the best way first.
    @GetMapping("/instruments/{id}/ways")
    List<WayAnswer> listWays(@PathVariable String id) {
        return Catalogue.shipped()
                .find(id)
                .map(Ways::of)
                .orElseThrow(() -> new Refusal(Problem.notFound("/api/v1/instruments/" + id + "/ways")))
                .stream()
                .map(WayAnswer::of)
                .toList();
    }

    /// Fetches texts.
    @PostMapping(path = "/harvests", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TaskAnswer> harvest(@RequestBody Order order) {
        HarvestRequest request = order.request();
        Task task = tasks.start(
                "harvest",
                progress -> Harvest.into(corpus).run(request, progress).describe());
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/tasks/" + task.id()))
                .body(TaskAnswer.of(task, 0));
    }

    /// What is to be fetched.
    ///
    /// @param works instruments of the catalogue by id, or works by URI
    /// @param all everything a publisher gives
    /// @param languages ISO 639 codes; none for each publisher's own
    /// @param again also what was had a short while ago
    record Order(
            @Nullable List<String> works,
            @Nullable Boolean all,
            @Nullable List<String> languages,
            @Nullable Boolean again) {

        HarvestRequest request() {
            List<String> names = Objects.requireNonNullElse(works, List.of());
            boolean everything = Boolean.TRUE.equals(all);
            if (names.isEmpty() && !everything) {
                throw new Refusal(Problem.of("nothing-named", HttpStatus.BAD_REQUEST));
            }
            try {
                List<Language> wanted = Objects.requireNonNullElse(languages, List.<String>of()).stream()
                        .map(Language::parse)
                        .toList();
                return new HarvestRequest(names, everything, wanted, Boolean.TRUE.equals(again), false);
            } catch (IllegalArgumentException e) {
                throw new Refusal(Problem.of("bad-statement", HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage())));
            }
        }
    }

    /// A way to a text, as JSON.
    ///
    /// @param kind `harvest`, `by-hand`, `search-site` or `buy`
    /// @param checked how sure the address is: `documented`, `used` or `unverified`
    record WayAnswer(
            String kind,
            Optional<String> publisher,
            URI address,
            Optional<String> language,
            String command,
            Optional<String> checked) {

        static WayAnswer of(Way way) {
            return new WayAnswer(
                    word(way.kind()),
                    way.publisher().map(each -> each.name()),
                    way.address(),
                    way.language().map(Language::code),
                    way.command(),
                    way.checked().map(WayAnswer::word));
        }

        private static String word(Enum<?> each) {
            return each.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
