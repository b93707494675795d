package org.armillary.api;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.InstrumentJson;
import org.armillary.catalogue.PartialDate;
import org.armillary.catalogue.Standing;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.observatory.Change;
import org.armillary.observatory.Event;
import org.armillary.observatory.Following;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// The catalogue's instruments as they stand on a day, what comes due, and what changes between two days.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class InstrumentsEndpoint {

    private static final int MOST_DAYS = 3660;

    private final Catalogue catalogue = Catalogue.shipped();

    @GetMapping("/instruments")
    ResponseEntity<byte[]> listInstruments(
            @RequestParam(defaultValue = "") String asOf, @RequestParam(defaultValue = "") String jurisdiction) {
        LocalDate day = day(asOf);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonMapper.shared().createGenerator(out)) {
            json.writeStartArray();
            catalogue.list().stream()
                    .filter(each ->
                            jurisdiction.isEmpty() || each.jurisdiction().code().equals(jurisdiction))
                    .forEach(each -> new InstrumentJson(json).write(each, day, catalogue.statusOn(day, each)));
            json.writeEndArray();
        }
        return ResponseEntity.ok(out.toByteArray());
    }

    @GetMapping("/instruments/{id}")
    ResponseEntity<byte[]> getInstrument(@PathVariable String id, @RequestParam(defaultValue = "") String asOf) {
        Instrument instrument = catalogue.find(id).orElseThrow(() -> new Refusal(Problem.notFound(id)));
        LocalDate day = day(asOf);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonMapper.shared().createGenerator(out)) {
            new InstrumentJson(json).write(instrument, day, catalogue.statusOn(day, instrument));
        }
        return ResponseEntity.ok(out.toByteArray());
    }

    @GetMapping("/due")
    List<DueAnswer> listDue(
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "365") int days,
            @RequestParam(defaultValue = "") Set<String> jurisdiction,
            @RequestParam(defaultValue = "") Set<String> instrument) {
        LocalDate day = day(asOf);
        Following following = Following.of(instrument, jurisdiction);
        return catalogue.due(day, day.plusDays(Math.clamp(days, 1, MOST_DAYS))).stream()
                .filter(each -> following.covers(each.instrument()))
                .map(each -> new DueAnswer(
                        each.day().toString(),
                        each.instrument().id(),
                        Fields.nameOf(each.kind()),
                        each.what(),
                        each.rule(),
                        each.verified()))
                .toList();
    }

    @GetMapping("/changes")
    List<ChangeAnswer> listChanges(
            @RequestParam String since,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "") Set<String> jurisdiction,
            @RequestParam(defaultValue = "") Set<String> instrument) {
        return Change.between(catalogue, Asked.day(since), day(asOf), Following.of(instrument, jurisdiction)).stream()
                .map(each -> new ChangeAnswer(
                        each.instrument().id(),
                        status(each.before()),
                        status(each.after()),
                        each.events().stream().map(EventAnswer::of).toList()))
                .toList();
    }

    private static LocalDate day(String asOf) {
        return asOf.isEmpty() ? LocalDate.now(java.time.ZoneId.systemDefault()) : Asked.day(asOf);
    }

    private static Optional<String> status(Optional<Standing> standing) {
        return standing.map(each -> Fields.nameOf(each.status()));
    }

    /// Something that comes due; the day as precisely as it is known.
    record DueAnswer(String day, String instrument, String kind, String what, String provision, boolean verified) {}

    /// What of an instrument differs between two days.
    ///
    /// @param before its status on the first; empty before its first date
    record ChangeAnswer(String instrument, Optional<String> before, Optional<String> after, List<EventAnswer> events) {}

    /// Something that happened; the day as precisely as it is known.
    record EventAnswer(
            String day, String kind, String what, String provision, Optional<String> movedFrom, boolean verified) {

        static EventAnswer of(Event event) {
            return new EventAnswer(
                    event.day().toString(),
                    Fields.nameOf(event.kind()),
                    event.what(),
                    event.rule(),
                    event.movedFrom().map(PartialDate::toString),
                    event.verified());
        }
    }
}
