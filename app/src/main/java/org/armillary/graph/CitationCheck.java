package org.armillary.graph;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Library;
import org.armillary.corpus.Text;
import org.armillary.corpus.Texts;
import org.armillary.corpus.Timeline;
import org.armillary.graph.CheckedCitation.Reason;
import org.armillary.graph.CheckedCitation.Says;
import org.armillary.graph.CheckedCitation.Verdict;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Provision;
import org.armillary.law.akn.Rendering;
import org.armillary.law.citation.Reference;
import org.armillary.law.citation.Target;
import org.armillary.law.frbr.Language;
import org.armillary.law.layout.UnreadableDocument;
import org.armillary.law.reading.Hints;
import org.armillary.law.reading.Reader;

/// Checks the citations of any text against the texts held: a brief, a policy, what a program has written.
///
/// A citation is found, or absent from a complete text we hold, or it can't be told. The law of the day of the checked
/// document counts, so that a brief of last year is not judged by the law of today.
public final class CitationCheck {

    private static final int FIRST_WORDS = 220;

    /// Documents read at once: one fewer than there are processors, so that pages need not wait for them.
    private static final Semaphore AT_ONCE =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    private static final class Loaded {
        static final Reader READER = Reader.standard();
    }

    private final Library library;
    private final Texts texts;
    private final Graph graph;
    private final Annotating annotating;

    public CitationCheck(Library library, Texts texts, Graph graph, Annotating annotating) {
        this.library = library;
        this.texts = texts;
        this.graph = graph;
        this.annotating = annotating;
    }

    /// Checks a document of any format the law library reads.
    ///
    /// @param name of its file, for messages and where content leaves a choice
    /// @param day whose law counts
    /// @param about the work that citations without one mean; empty where they are references inside the document
    /// @throws IOException when it can't be read
    public CheckedText check(byte[] bytes, String name, LocalDate day, Optional<String> about) throws IOException {
        AT_ONCE.acquireUninterruptibly();
        try {
            var reading = Loaded.READER.read(bytes, name, Hints.NONE);
            return check(reading.outline(), day, about);
        } catch (UnreadableDocument e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            AT_ONCE.release();
        }
    }

    /// Checks the citations of a text.
    public CheckedText check(Outline outline, LocalDate day, Optional<String> about) {
        List<CheckedCitation> checked = new ArrayList<>();
        for (Reference each : annotating.annotate(outline).references()) {
            String cited = Annotated.words(outline.text(), each.start(), each.end());
            target(each, about).ifPresent(target -> checked.add(check(each, cited, target, outline.language(), day)));
        }
        return new CheckedText(outline.text(), outline.language().code(), day, checked);
    }

    /// What is to be checked of a reference; nothing for one inside the document itself.
    private static Optional<Target> target(Reference reference, Optional<String> about) {
        return switch (reference.target()) {
            case Target.Internal internal ->
                about.map(work -> new Target.External(work, Optional.empty(), Optional.of(internal.eId())));
            case Target.External external -> Optional.of(external);
            case Target.Unknown unknown -> Optional.of(unknown);
        };
    }

    private CheckedCitation check(Reference reference, String cited, Target target, Language language, LocalDate day) {
        return switch (target) {
            case Target.External external -> {
                Node node =
                        new Node(graph.called(external.work()), external.eId().orElse(""));
                LocalDate asked = reference.time().day().orElse(day);
                yield check(new Asked(reference, cited, node), language, asked);
            }
            case Target.Internal internal -> throw new IllegalStateException("not to be checked: " + internal);
            case Target.Unknown unknown ->
                new CheckedCitation(
                        cited,
                        reference.start(),
                        reference.end(),
                        Optional.empty(),
                        Verdict.CANNOT_TELL,
                        Optional.of(Reason.UNCLEAR),
                        unknown.reason(),
                        Optional.empty());
        };
    }

    /// A citation whose target is known.
    private record Asked(Reference reference, String cited, Node node) {

        CheckedCitation not(Verdict verdict, Reason reason, String detail, Optional<Says> says) {
            return new CheckedCitation(
                    cited,
                    reference.start(),
                    reference.end(),
                    Optional.of(node),
                    verdict,
                    Optional.of(reason),
                    detail,
                    says);
        }

        CheckedCitation found(Says says) {
            return new CheckedCitation(
                    cited,
                    reference.start(),
                    reference.end(),
                    Optional.of(node),
                    Verdict.FOUND,
                    Optional.empty(),
                    "",
                    Optional.of(says));
        }
    }

    private CheckedCitation check(Asked asked, Language language, LocalDate day) {
        if (library.instrument(asked.node().work()).isEmpty()) {
            return asked.not(Verdict.CANNOT_TELL, Reason.NOT_HELD, "", Optional.empty());
        }
        Optional<Timeline.Dated> dated = graph.text(asked.node().work(), language, day);
        if (dated.isEmpty()) {
            return asked.not(Verdict.CANNOT_TELL, Reason.NOT_THEN, day.toString(), Optional.empty());
        }
        Text text = texts.get(dated.get().version());
        if (asked.node().isWhole()) {
            return asked.found(says(dated.get(), text, Optional.empty()));
        }
        Places places = new Places(text);
        Optional<Provision> place = places.find(asked.node().eId());
        return place.map(found -> asked.found(says(dated.get(), text, place)))
                .orElseGet(() -> missing(asked, dated.get(), places, text));
    }

    private CheckedCitation missing(Asked asked, Timeline.Dated dated, Places places, Text text) {
        Optional<Says> says = Optional.of(says(dated, text, Optional.empty()));
        String eId = asked.node().eId();
        Optional<Holding> other = library
                .timeline(asked.node().work(), dated.version().language())
                .versions()
                .stream()
                .filter(each -> !each.equals(dated.version()))
                .filter(each -> new Places(texts.get(each)).find(eId).isPresent())
                .findFirst();
        if (other.isPresent()) {
            return asked.not(
                    Verdict.ABSENT, Reason.OTHER_VERSION, other.get().date().toString(), says);
        }
        if (!places.isComplete(eId)) {
            return asked.not(Verdict.CANNOT_TELL, Reason.INCOMPLETE, "", says);
        }
        return places.isDivided(eId)
                ? asked.not(Verdict.ABSENT, Reason.NO_SUCH_PLACE, "", says)
                : asked.not(Verdict.CANNOT_TELL, Reason.NOT_DIVIDED, "", says);
    }

    private static Says says(Timeline.Dated dated, Text text, Optional<Provision> place) {
        Holding version = dated.version();
        return new Says(
                version.expression(),
                place.flatMap(Provision::eId).orElse(""),
                version.stamp().identity().shortTitle().orElse(version.title()),
                place.map(CitationCheck::heading).orElse(""),
                place.map(CitationCheck::firstWords).orElse(""),
                dated.standing(),
                place.flatMap(text.applications()::from));
    }

    /// Number and heading of a place; where it has no heading, those of what it lies in before its number.
    private static String heading(Provision place) {
        String own = (place.num().orElse("") + " " + place.heading().orElse("")).strip();
        boolean named = place.heading().isPresent() || place.parent().isEmpty();
        return named ? own : (heading(place.parent().orElseThrow()) + " › " + own).replaceFirst("^ › | › $", "");
    }

    private static String firstWords(Provision place) {
        String head = (place.num().orElse("") + " " + place.heading().orElse("")).strip();
        String words =
                Rendering.of(place.element()).text().replaceAll("\\s+", " ").strip();
        for (String part : List.of(place.num().orElse(""), place.heading().orElse(""))) {
            words = words.startsWith(part) ? words.substring(part.length()).strip() : words;
        }
        if (words.isEmpty()) {
            return head;
        }
        return words.length() <= FIRST_WORDS ? words : words.substring(0, FIRST_WORDS) + "…";
    }
}
