package org.armillary.corpus;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.home.Database;
import org.armillary.home.Transaction;
import org.armillary.law.frbr.Language;

/// What the corpus holds: instruments, their versions, and which text answers for a day.
///
/// Every question is asked as of a day and as known at a time; where they are not given both are now.
public final class Library {

    private static final Language ENGLISH = new Language("eng");

    private final Database database;
    private final Clock clock;

    Library(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The library of a database, for reading alone.
    public static Library of(Database database) {
        return new Library(database, Clock.systemDefaultZone());
    }

    /// All instruments, by URI.
    public List<Instrument> list() {
        return database.read(InstrumentTable::list);
    }

    /// Instruments that fit a filter, a page of them.
    ///
    /// @param day the day on which the filter's standing is asked
    public Shelf list(LibraryFilter filter, LocalDate day) {
        List<Instrument> fitting = database.read(InstrumentTable::names).stream()
                .filter(filter::fits)
                .map(InstrumentTable.Named::instrument)
                .sorted(filter.order())
                .toList();
        return Shelf.of(
                filter.standing().map(wanted -> standing(fitting, wanted, day)).orElse(fitting), filter);
    }

    /// Those whose text, in the language that stands for the work, stands so on a day.
    private List<Instrument> standing(List<Instrument> instruments, Timeline.Standing wanted, LocalDate day) {
        Instant now = now();
        Map<String, List<Holding>> readings =
                database.read((Transaction transaction) -> ReadingTable.list(transaction)).stream()
                        .collect(Collectors.groupingBy(Holding::work));
        return instruments.stream()
                .filter(each -> wanted == standing(readings.getOrDefault(each.work(), List.of()), now, day))
                .toList();
    }

    private static Timeline.Standing standing(List<Holding> readings, Instant now, LocalDate day) {
        return Timeline.of(readings, preferred(readings, now), now).standing(day);
    }

    /// The instrument of a work URI.
    public Optional<Instrument> instrument(String work) {
        return database.read(transaction -> InstrumentTable.find(transaction, work));
    }

    /// The versions of a work in one language, as known now.
    public Timeline timeline(String work, Language language) {
        return timeline(work, language, now());
    }

    /// The versions of a work in one language, as known at a time.
    public Timeline timeline(String work, Language language, Instant asKnown) {
        return Timeline.of(readings(work), language, asKnown);
    }

    /// The readings of a work that answer for some day, as known now, each with its days; of every language.
    public Map<Holding, List<Timeline.Days>> answering(String work) {
        List<Holding> readings = readings(work);
        Instant now = now().plusSeconds(1);
        return readings.stream()
                .map(Holding::language)
                .distinct()
                .map(language -> Timeline.of(readings, language, now))
                .flatMap(timeline ->
                        timeline.versions().stream().map(version -> Map.entry(version, timeline.daysOf(version))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Every reading there ever was of a work, replaced and withdrawn ones too.
    public List<Holding> readings(String work) {
        return database.read(transaction -> ReadingTable.list(transaction, work));
    }

    /// The version that one reading's file holds.
    public Optional<Holding> reading(String path) {
        return database.read(transaction -> ReadingTable.find(transaction, path));
    }

    /// What a provision that was once called so is called now; empty where its text is in no single provision any
    /// more.
    public Optional<String> follow(String expression, String eId) {
        return database.read(transaction -> MovedTable.follow(transaction, expression, eId));
    }

    /// The text a reference names, as known now and, where it names no day, as of today.
    public Found find(Reference reference) {
        return find(reference, now());
    }

    /// The text a reference names, as known at a time.
    public Found find(Reference reference, Instant asKnown) {
        return find(reference, asKnown, today());
    }

    /// The text a reference names, as known at a time.
    ///
    /// @param day the day asked about, where the reference names none or the expression itself
    public Found find(Reference reference, Instant asKnown, LocalDate day) {
        List<Instrument> works = works(reference.work());
        if (works.isEmpty()) {
            works = withdrawn(reference.work(), asKnown);
        }
        if (works.size() > 1) {
            return new Found.Several(reference.work(), works);
        }
        if (works.isEmpty()) {
            return unknown(reference);
        }
        Instrument instrument = works.getFirst();
        List<Holding> readings = readings(instrument.work());
        Language language = reference.language().orElseGet(() -> preferred(readings, asKnown));
        Timeline timeline = Timeline.of(readings, language, asKnown);
        if (timeline.isEmpty()) {
            return new Found.None(nothingIn(instrument, language, readings, asKnown), List.of());
        }
        return onDay(reference, instrument, timeline, day);
    }

    /// The works a name fits.
    public List<Instrument> works(String name) {
        Optional<Instrument> exact = name.startsWith("/akn/") ? instrument(name) : Optional.empty();
        return exact.map(List::of).orElseGet(() -> names().list(name));
    }

    /// The works a name fitted at an earlier time and that were withdrawn since.
    private List<Instrument> withdrawn(String name, Instant asKnown) {
        List<InstrumentTable.Named> then = database.read(InstrumentTable::gone).stream()
                .flatMap(work -> InstrumentTable.made(work, readings(work), asKnown).stream())
                .toList();
        return new WorkNames(then).list(name);
    }

    /// The present of this library.
    public Instant now() {
        return clock.instant();
    }

    /// Today, in the time zone of this library.
    public LocalDate today() {
        return LocalDate.ofInstant(now(), clock.getZone());
    }

    private WorkNames names() {
        return new WorkNames(database.read(InstrumentTable::names));
    }

    private static Found onDay(Reference reference, Instrument instrument, Timeline timeline, LocalDate asked) {
        LocalDate day = reference.date().orElse(asked);
        if (reference.exact()) {
            return timeline.find(day)
                    .<Found>map(version -> new Found.One(
                            new Timeline.Dated(version, timeline.standing(version, asked), asked),
                            timeline,
                            instrument,
                            reference.eId()))
                    .orElseGet(() -> new Found.None(
                            instrument.work() + " has no expression of " + day + "; there are " + dates(timeline)
                                    + " (write ':' for '@' to ask for a day)",
                            List.of()));
        }
        return timeline.at(day)
                .<Found>map(dated -> new Found.One(dated, timeline, instrument, reference.eId()))
                .orElseGet(() -> new Found.None(
                        instrument.work() + " did not exist on " + day + "; its expressions are of " + dates(timeline),
                        List.of()));
    }

    private Found unknown(Reference reference) {
        List<Instrument> near = names().near(reference.work());
        String advice = near.isEmpty() ? "'armillary import' brings documents in" : "did you mean one of these?";
        return new Found.None("no work is called '" + reference.work() + "'; " + advice, near);
    }

    private static String nothingIn(Instrument instrument, Language language, List<Holding> readings, Instant asKnown) {
        List<String> languages = readings.stream()
                .filter(reading -> reading.isKnown(asKnown))
                .map(reading -> reading.language().code())
                .distinct()
                .sorted()
                .toList();
        return languages.isEmpty()
                ? instrument.work() + " was not known at " + asKnown
                : instrument.work() + " is not held in '" + language + "'; it is in " + String.join(", ", languages);
    }

    private static String dates(Timeline timeline) {
        return String.join(
                ", ",
                timeline.versions().stream()
                        .map(version -> version.date().toString())
                        .toList());
    }

    /// English where it is held, else the language of the first reading.
    private static Language preferred(List<Holding> readings, Instant asKnown) {
        List<Holding> known =
                readings.stream().filter(reading -> reading.isKnown(asKnown)).toList();
        return known.stream()
                .map(Holding::language)
                .filter(ENGLISH::equals)
                .findFirst()
                .or(() -> known.stream()
                        .min(Comparator.comparing(reading -> reading.stamp().knownSince()))
                        .map(Holding::language))
                .orElse(ENGLISH);
    }
}
