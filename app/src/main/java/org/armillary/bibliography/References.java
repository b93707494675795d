package org.armillary.bibliography;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.PartialDate;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Identity;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Work;
import org.armillary.search.Hit;

/// Makes references of what is found, held or catalogued; the catalogue adds who made a work and when.
///
/// @param catalogue the facts around the texts
/// @param address the permanent address of a text, from its expression's URI and an eId, which may be empty
public record References(Catalogue catalogue, BinaryOperator<String> address) {

    /// A provision that was found.
    public Reference of(Hit hit) {
        Text text = new Text(
                Work.parse(hit.work()),
                hit.expression(),
                hit.title(),
                hit.shortTitle(),
                hit.language(),
                hit.date(),
                hit.binding(),
                Optional.empty());
        return of(text, hit.eId(), hit.path(), Optional.of(hit.snippet()));
    }

    /// A text that is held, or a provision of it.
    ///
    /// @param eId the provision; empty for the whole
    /// @param path numbers and headings from the outermost provision to this one
    public Reference of(Holding holding, String eId, List<String> path) {
        Identity identity = holding.stamp().identity();
        Text text = new Text(
                Work.parse(identity.work()),
                identity.expression(),
                identity.title(),
                identity.shortTitle(),
                identity.language(),
                identity.date(),
                identity.binding(),
                identity.author());
        return of(text, eId, path, Optional.empty());
    }

    /// An instrument of the catalogue, text or no text.
    ///
    /// @param card the permanent address of its card
    public static Reference of(Instrument instrument, String card) {
        return new Reference(
                Genre.of(instrument),
                instrument.id(),
                instrument.work(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                instrument.title(),
                Optional.of(instrument.shortName()),
                Optional.of(instrument.body()),
                instrument.jurisdiction().code(),
                Optional.empty(),
                made(instrument),
                Optional.empty(),
                Optional.empty(),
                card,
                Optional.of(instrument.address().uri()));
    }

    private record Text(
            Work work,
            String expression,
            String title,
            Optional<String> shortTitle,
            Language language,
            LocalDate date,
            Optional<String> binding,
            Optional<String> author) {}

    private Reference of(Text text, String eId, List<String> path, Optional<String> snippet) {
        Work work = text.work();
        Optional<Instrument> known = catalogue.find(work);
        Genre genre = Genre.of(work, text.binding());
        String jurisdiction = work.jurisdiction().code();
        return new Reference(
                genre == Genre.CASE ? genre : known.map(Genre::of).orElse(genre),
                work.uri().substring("/akn/".length()),
                Optional.of(work),
                Optional.of(text.expression()),
                Optional.of(eId).filter(each -> !each.isEmpty()).map(each -> Place.of(each, jurisdiction)),
                path,
                text.title(),
                text.shortTitle().or(() -> known.map(Instrument::shortName)),
                text.author().or(() -> known.map(Instrument::body)),
                jurisdiction,
                Optional.of(text.language()),
                known.flatMap(References::made)
                        .or(() -> day(work))
                        .or(() -> genre == Genre.CASE ? Optional.of(PartialDate.of(text.date())) : Optional.empty()),
                Optional.of(text.date()),
                snippet,
                address.apply(text.expression(), eId),
                known.map(each -> each.address().uri()));
    }

    /// The day a work was adopted, else proposed.
    private static Optional<PartialDate> made(Instrument instrument) {
        return instrument.dates().adopted().or(() -> instrument.dates().proposed());
    }

    private static Optional<PartialDate> day(Work work) {
        return work.date().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")
                ? Optional.of(PartialDate.parse(work.date()))
                : Optional.empty();
    }

    /// Whether an address is one of the web.
    static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    /// An address of the web, where it is a proper one.
    static Optional<URI> web(String address) {
        try {
            return isWeb(address) ? Optional.of(URI.create(address)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
