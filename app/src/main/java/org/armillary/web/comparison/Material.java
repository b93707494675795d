package org.armillary.web.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.comparison.Dimensions;
import org.armillary.comparison.Findings;
import org.armillary.comparison.Gap;
import org.armillary.comparison.Numbers;
import org.armillary.comparison.Places;
import org.armillary.comparison.Topics;
import org.armillary.comparison.Units;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Text;
import org.armillary.graph.ReadingRoom;
import org.armillary.law.frbr.Language;
import org.springframework.stereotype.Component;

/// What the pages compare: the catalogue, the findings, and the texts that are held.
@Component
class Material {

    private static final Language ENGLISH = new Language("eng");
    private static final int KEPT_DAYS = 32;

    private final Corpus corpus;
    private final ReadingRoom room;
    private final Places places;
    private final Map<LocalDate, Numbers> numbers = new ConcurrentHashMap<>();
    private final Map<LocalDate, List<Gap>> gaps = new ConcurrentHashMap<>();
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();
    /// One text after the other, so that reading for topics never takes the machine from readers.
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("topics-", 0).factory());

    Material(Corpus corpus, ReadingRoom room) {
        this.corpus = corpus;
        this.room = room;
        this.places = new Places(Topics.shipped(), corpus.texts(), room.duties());
    }

    Catalogue catalogue() {
        return Catalogue.shipped();
    }

    Findings findings() {
        return Findings.shipped();
    }

    Dimensions dimensions() {
        return Dimensions.shipped();
    }

    Topics topics() {
        return Topics.shipped();
    }

    Numbers numbers(LocalDate day) {
        return kept(numbers).computeIfAbsent(day, each -> Numbers.on(each, catalogue(), Units.shipped()));
    }

    List<Gap> gaps(LocalDate day) {
        return kept(gaps).computeIfAbsent(day, each -> Gap.on(each, catalogue(), findings()));
    }

    private static <T> Map<LocalDate, T> kept(Map<LocalDate, T> byDay) {
        if (byDay.size() > KEPT_DAYS) {
            byDay.clear();
        }
        return byDay;
    }

    /// What stands for the texts and what is known of them as they are now.
    String edition() {
        return room.graph().edition() + "/" + places.known();
    }

    /// The imported text of an instrument that answers on a day; empty where none is held.
    Optional<Holding> text(Instrument instrument, LocalDate day) {
        return instrument.work().flatMap(work -> text(work.uri(), day));
    }

    /// The text of a work that answers on a day.
    Optional<Holding> text(String work, LocalDate day) {
        return room.graph().text(work, ENGLISH, day).map(each -> each.version());
    }

    Text open(Holding holding) {
        return corpus.texts().get(holding);
    }

    ReadingRoom room() {
        return room;
    }

    /// Every held work's text on a day, by work.
    Map<String, Holding> texts(LocalDate day) {
        return corpus.library().list().stream()
                .map(each -> each.work())
                .flatMap(work -> text(work, day).stream())
                .collect(Collectors.toMap(Holding::work, each -> each, (a, b) -> a, java.util.LinkedHashMap::new));
    }

    /// What a text is about, where that is known; where it is not, it is found out meanwhile.
    Optional<Map<String, List<Places.Place>>> about(Holding holding) {
        if (places.knows(holding)) {
            return Optional.of(places.of(holding));
        }
        if (asked.size() > 1000) {
            asked.clear();
        }
        if (asked.putIfAbsent(holding.path(), true) == null) {
            reader.execute(() -> places.of(holding));
        }
        return Optional.empty();
    }
}
