package org.armillary.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Found;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Instrument;
import org.armillary.corpus.Reference;
import org.armillary.corpus.Text;
import org.armillary.corpus.Timeline;
import org.armillary.corpus.Withdrawals;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.akn.Provision;
import org.armillary.law.frbr.Language;
import org.springframework.http.HttpStatus;

/// A text chosen for a request: which version, where it stands in time, and the text itself.
///
/// @param one what the library answered
/// @param text the version's text
public record Opened(Found.One one, Text text) {

    /// The text at a FRBR address: the expression it names, or the one that answers on a day.
    ///
    /// @throws Refusal when there is none
    public static Opened get(Corpus corpus, String address, LocalDate day) {
        return get(corpus, address, day, corpus.library().now());
    }

    /// The text at a FRBR address, as known at a time.
    ///
    /// @throws Refusal when there was none
    public static Opened get(Corpus corpus, String address, LocalDate day, Instant asKnown) {
        Reference reference;
        try {
            reference = Reference.parse(address);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.notFound(address));
        }
        Reference dated = reference.date().isPresent() ? reference : reference.on(day);
        return switch (corpus.library().find(dated, asKnown, day)) {
            case Found.One one -> new Opened(one, corpus.texts().get(one.version()));
            case Found.Several several -> throw new Refusal(Problem.notFound(address));
            case Found.None none -> throw new Refusal(missing(corpus, address, dated, day));
        };
    }

    /// The text at a path of this site, with the provision that the path names.
    ///
    /// @throws Refusal when there is no such text, or no such provision in it
    public static Opened named(Corpus corpus, String path, LocalDate day) {
        Address address = Address.find(path).orElseThrow(() -> new Refusal(Problem.notFound(path)));
        Opened opened = get(corpus, address.frbr(), day).at(address.eId());
        if (address.eId().isPresent() && opened.provision().isEmpty()) {
            throw new Refusal(Problem.notFound(path));
        }
        return opened;
    }

    /// The provision asked for.
    public Optional<Provision> provision() {
        return one.eId().flatMap(text::find);
    }

    /// A text that was withdrawn is gone, and one that did not exist on a day is not unknown.
    private static Problem missing(Corpus corpus, String address, Reference reference, LocalDate day) {
        List<Instrument> works =
                reference.exact() ? List.of() : corpus.library().works(reference.work());
        if (works.size() == 1 && works.getFirst().firstDate().isAfter(day)) {
            Instrument work = works.getFirst();
            String name = work.shortTitle().orElse(work.title());
            return Problem.of("not-adopted", HttpStatus.NOT_FOUND, name, day, work.firstDate());
        }
        return corpus.withdrawals()
                .find(address)
                .map(act -> Problem.of("withdrawn", HttpStatus.GONE, address, act.time(), Withdrawals.reason(act)))
                .orElseGet(() -> Problem.notFound(address));
    }

    /// The same text, a provision of it asked for.
    public Opened at(Optional<String> eId) {
        return new Opened(new Found.One(one.dated(), one.timeline(), one.instrument(), eId), text);
    }

    public Holding holding() {
        return one.version();
    }

    public Instrument instrument() {
        return one.instrument();
    }

    public Timeline timeline() {
        return one.timeline();
    }

    /// BCP 47 tag of the text.
    public String tag() {
        return holding().language().tag();
    }

    /// FRBR URI of the expression.
    public String expression() {
        return holding().expression();
    }

    /// The version of the work in another language that answers on the same day.
    public Optional<Holding> in(Language language, Corpus corpus) {
        return corpus.library()
                .timeline(holding().work(), language)
                .at(holding().date())
                .map(Timeline.Dated::version);
    }

    /// The work's text in another language that has a provision this one lacks: languages may number differently.
    public Optional<Opened> elsewhere(String eId, Corpus corpus) {
        return instrument().languages().stream()
                .filter(language -> !language.equals(holding().language()))
                .flatMap(language -> in(language, corpus).stream())
                .map(version -> get(corpus, version.expression(), version.date()))
                .filter(other -> other.text().find(eId).isPresent())
                .findFirst();
    }
}
