package org.armillary.harvest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Publishers;
import org.armillary.corpus.Library;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Work;

/// A text that is wanted: a work in a language, with the addresses it may stand at, the best first.
///
/// @param instrument the instrument of the catalogue that the work is, where it is one
/// @param targets at least one
record Wanted(Optional<org.armillary.catalogue.Instrument> instrument, List<Target> targets) {

    Wanted {
        targets = List.copyOf(targets);
    }

    Target first() {
        return targets.getFirst();
    }

    /// What was found for a request.
    ///
    /// @param wanted the texts
    /// @param unknown for each name that leads to none, why
    record Plan(List<Wanted> wanted, Map<String, String> unknown) {}

    /// Finds the texts of a request.
    static Plan of(HarvestRequest request, Catalogue catalogue, Publishers publishers, Library library) {
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        Map<String, String> unknown = new LinkedHashMap<>();
        for (String name : request.names()) {
            Optional<Work> work = work(name, catalogue, library);
            List<Wanted> found = work.map(each -> list(each, request.languages(), catalogue, publishers))
                    .orElse(List.of());
            found.forEach(each -> wanted.putIfAbsent(each.first().key(), each));
            if (found.isEmpty()) {
                unknown.put(name, why(name, work, catalogue, publishers));
            }
        }
        if (request.all()) {
            everything(catalogue, library)
                    .forEach(work -> list(work, request.languages(), catalogue, publishers)
                            .forEach(each -> wanted.putIfAbsent(each.first().key(), each)));
        }
        return new Plan(List.copyOf(wanted.values()), unknown);
    }

    private static Optional<Work> work(String name, Catalogue catalogue, Library library) {
        if (name.startsWith("/akn/")) {
            return Optional.of(Work.parse(name.replaceFirst("/+$", "")));
        }
        return catalogue
                .find(name)
                .flatMap(org.armillary.catalogue.Instrument::work)
                .or(() -> library.works(name).stream().findFirst().map(each -> Work.parse(each.work())));
    }

    private static List<Work> everything(Catalogue catalogue, Library library) {
        List<Work> works = new ArrayList<>();
        catalogue.list().forEach(each -> each.work().ifPresent(works::add));
        library.list().forEach(each -> works.add(Work.parse(each.work())));
        return works.stream().distinct().toList();
    }

    private static List<Wanted> list(Work work, List<Language> languages, Catalogue catalogue, Publishers publishers) {
        Optional<org.armillary.catalogue.Instrument> instrument = catalogue.find(work);
        List<Target> whole = Target.list(work, instrument, publishers).stream()
                .filter(each -> each.document().whole())
                .toList();
        if (whole.isEmpty()) {
            return List.of();
        }
        if (languages.isEmpty()) {
            return List.of(new Wanted(instrument, whole));
        }
        return languages.stream()
                .map(language -> whole.stream()
                        .flatMap(each -> each.in(language).stream())
                        .toList())
                .filter(targets -> !targets.isEmpty())
                .map(targets -> new Wanted(instrument, targets))
                .toList();
    }

    private static String why(String name, Optional<Work> work, Catalogue catalogue, Publishers publishers) {
        Optional<org.armillary.catalogue.Instrument> instrument = catalogue.find(name);
        if (instrument.isPresent()) {
            Way way = Ways.of(instrument.get(), publishers).getLast();
            return switch (way.kind()) {
                case BUY -> "its publisher sells it: " + way.address();
                case HARVEST -> "no publisher gives it in that language";
                case BY_HAND ->
                    "no publisher gives it to programs; save it from " + way.address() + " and type '" + way.command()
                            + "'";
                case SEARCH_SITE ->
                    "only the site is known; look for it at " + way.address() + ", save it and type '" + way.command()
                            + "'";
            };
        }
        return work.isPresent()
                ? "no publisher is known that gives it; save it by hand and import it"
                : "nothing is called so: 'armillary catalogue' lists ids; a work is written like"
                        + " /akn/eu/act/regulation/2024/1689";
    }
}
