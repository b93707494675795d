package org.armillary.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.parallel.Derivations;
import org.armillary.parallel.Derived;
import org.armillary.parallel.Fact;
import org.armillary.parallel.Ground;
import org.armillary.parallel.Locus;
import org.armillary.parallel.Marked;
import org.armillary.parallel.NoProvision;
import org.armillary.parallel.Origin;
import org.armillary.parallel.Parallel;
import org.armillary.parallel.Parallels;
import org.armillary.parallel.Provenance;
import org.armillary.parallel.Relatives;
import org.armillary.parallel.SentAct;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What stands elsewhere that says the same, where a wording comes from, which acts belong together.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ParallelsEndpoint {

    private static final int MOST = 100;

    private final Corpus corpus;
    private final Parallels parallels;
    private final Provenance provenance;
    private final Derivations derivations;

    ParallelsEndpoint(Corpus corpus, Parallels parallels, Provenance provenance, Derivations derivations) {
        this.corpus = corpus;
        this.parallels = parallels;
        this.provenance = provenance;
        this.derivations = derivations;
    }

    @GetMapping("/parallels/**")
    ParallelsAnswer listParallels(
            HttpServletRequest request,
            @RequestParam Optional<String> asOf,
            @RequestParam(defaultValue = "20") int size) {
        String path = Asked.rest(request, "/api/v1/parallels");
        try {
            return ParallelsAnswer.of(parallels.of(open(path, asOf).one(), Math.clamp(size, 1, MOST)));
        } catch (NoProvision e) {
            throw new Refusal(Problem.notFound(path));
        }
    }

    @PostMapping(path = "/parallels", consumes = MediaType.TEXT_PLAIN_VALUE)
    ClauseAnswer traceClause(@RequestBody byte[] clause) {
        return ClauseAnswer.of(provenance.of(new String(clause, StandardCharsets.UTF_8)));
    }

    @GetMapping("/relatives/**")
    Derived.Family listRelatives(
            HttpServletRequest request,
            @RequestParam Optional<String> asOf,
            @RequestParam(defaultValue = "20") int size) {
        return derivations.of(
                open(Asked.rest(request, "/api/v1/relatives"), asOf).one(), Math.clamp(size, 1, MOST));
    }

    /// Plain text stands for itself; anything else, and what has a name, is read as a document.
    @PostMapping(path = "/relatives", consumes = MediaType.ALL_VALUE)
    Derived.Family rankRelatives(
            @RequestBody byte[] act,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String type,
            @RequestParam Optional<String> name,
            @RequestParam Optional<Integer> year,
            @RequestParam(defaultValue = "20") int size) {
        String text = name.isEmpty() && type.startsWith(MediaType.TEXT_PLAIN_VALUE)
                ? new String(act, StandardCharsets.UTF_8)
                : read(act, name.orElse("document"));
        return derivations.of(text, year, Math.clamp(size, 1, MOST));
    }

    private static String read(byte[] act, String name) {
        try {
            return SentAct.read(act, name).text();
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(Problem.of(
                    "unreadable-document", HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage())));
        }
    }

    private Opened open(String path, Optional<String> asOf) {
        Address address = Address.find(path).orElseThrow(() -> new Refusal(Problem.notFound(path)));
        LocalDate day = asOf.map(Asked::day).orElseGet(() -> corpus.library().today());
        return Opened.get(corpus, address.frbr(), day).at(address.eId());
    }

    /// The relatives of a provision, for programs.
    ///
    /// @param beginningOnly whether only the beginning of a long provision was compared
    /// @param partial whether time was over before every candidate was compared
    record ParallelsAnswer(
            Locus of,
            LocalDate day,
            boolean beginningOnly,
            boolean partial,
            List<ParallelAnswer> parallels,
            List<Fact> facts) {

        static ParallelsAnswer of(Relatives relatives) {
            return new ParallelsAnswer(
                    relatives.of(),
                    relatives.day(),
                    relatives.beginning(),
                    relatives.partial(),
                    relatives.parallels().stream().map(ParallelAnswer::of).toList(),
                    relatives.facts());
        }
    }

    /// A parallel, for programs.
    ///
    /// @param likeness `same-words`, `same-duty` or `same-topic`
    /// @param when `earlier`, `same-time` or `later`
    /// @param grounds what both share, by kind
    record ParallelAnswer(
            Locus at,
            String likeness,
            String when,
            double strength,
            double confidence,
            List<GroundAnswer> grounds,
            Marked own,
            Marked other,
            List<Fact> facts) {

        static ParallelAnswer of(Parallel each) {
            return new ParallelAnswer(
                    each.at(),
                    each.likeness().word(),
                    each.when().word(),
                    each.strength(),
                    each.confidence(),
                    each.grounds().stream().map(GroundAnswer::of).toList(),
                    each.own(),
                    each.other(),
                    each.facts());
        }
    }

    /// What two provisions share.
    ///
    /// @param kind `wording`, `meaning`, `concepts`, `vocabulary`, `modality`, `bearer` or `topics`
    /// @param words how many words; 0 where it is not about words in order
    /// @param longest how many of them in one row
    /// @param share what part of the shorter one they are, 0 to 1; of `meaning`, how alike both are
    /// @param values the words, concepts of the term base, kinds, names or topics
    record GroundAnswer(String kind, int words, int longest, double share, List<String> values) {

        static GroundAnswer of(Ground ground) {
            return switch (ground) {
                case Ground.Wording wording ->
                    new GroundAnswer("wording", wording.words(), wording.longest(), wording.share(), List.of());
                case Ground.Meaning meaning -> new GroundAnswer("meaning", 0, 0, meaning.likeness(), List.of());
                case Ground.Concepts concepts -> named("concepts", concepts.ids());
                case Ground.Vocabulary words -> named("vocabulary", words.words());
                case Ground.Modality kinds ->
                    named("modality", kinds.kinds().stream().sorted().toList());
                case Ground.Bearer names ->
                    named("bearer", names.names().stream().sorted().toList());
                case Ground.Topics topics -> named("topics", topics.ids());
            };
        }

        private static GroundAnswer named(String kind, List<String> values) {
            return new GroundAnswer(kind, 0, 0, 0, values);
        }
    }

    /// A clause taken apart, for programs.
    ///
    /// @param coverage what part of the words are known, 0 to 1
    record ClauseAnswer(
            int words, int known, double coverage, boolean cut, List<Origin.Stretch> stretches, List<Origin> origins) {

        static ClauseAnswer of(Origin.Clause clause) {
            return new ClauseAnswer(
                    clause.words(),
                    clause.known(),
                    clause.coverage(),
                    clause.cut(),
                    clause.stretches(),
                    clause.origins());
        }
    }
}
