package org.armillary.harvest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.DocumentAddress;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Publisher;
import org.armillary.catalogue.Publishers;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Work;

/// A text to be fetched: a work in a language at one address of a publisher.
///
/// @param work which work comes there
/// @param language in which
/// @param publisher whose address it is
/// @param document which of its documents
/// @param from what the address follows from: the work's URI or the catalogue's address
record Target(Work work, Language language, Publisher publisher, DocumentAddress document, String from) {

    /// All addresses of a work, each in the publisher's own language, the best first.
    static List<Target> list(Work work, Optional<Instrument> instrument, Publishers publishers) {
        List<Target> targets = new ArrayList<>();
        for (Publisher publisher : publishers.list()) {
            for (DocumentAddress document : publisher.documents()) {
                from(document, work, instrument)
                        .filter(document::fits)
                        .map(from -> new Target(work, document.ownLanguage(), publisher, document, from))
                        .ifPresent(targets::add);
            }
        }
        return targets;
    }

    private static Optional<String> from(DocumentAddress document, Work work, Optional<Instrument> instrument) {
        return switch (document.of()) {
            case WORK -> Optional.of(work.uri());
            case ADDRESS -> instrument.map(each -> each.address().uri().toString());
        };
    }

    /// The same text in another language, where the publisher has it.
    Optional<Target> in(Language other) {
        return document.languages().containsKey(other)
                ? Optional.of(new Target(work, other, publisher, document, from))
                : Optional.empty();
    }

    /// The address as it may be shown: a key stands in it by its name.
    URI shown() {
        return address("KEY");
    }

    /// The address to ask.
    ///
    /// @param key the publisher's key; empty where it wants none
    URI address(String key) {
        return document.find(from, language, key)
                .orElseThrow(() -> new IllegalStateException(from + " has no address at " + publisher.id()));
    }

    /// What to ask for in `Accept-Language`; empty where the address says it.
    Optional<String> acceptedLanguage() {
        return document.languageInHeader()
                ? Optional.ofNullable(document.languages().get(language))
                : Optional.empty();
    }

    /// Its name among all texts fetched: the same for the same publisher, document, work and language.
    String key() {
        return publisher.id() + " " + document.name() + " " + work.uri() + " " + language;
    }
}
