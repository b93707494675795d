package org.armillary.harvest;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.catalogue.DocumentAddress.Wording;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.PartialDate;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Holding;
import org.armillary.corpus.ImportRequest;
import org.armillary.corpus.ImportResult;
import org.armillary.corpus.Incoming;
import org.armillary.corpus.Preview;
import org.armillary.corpus.Statements;
import org.armillary.task.Progress;

/// Takes a text that came into the corpus: the first time as what it says it is, later only where its wording
/// changed, and then as another expression.
///
/// The day of an expression is the one the text gives itself. Where it gives none, a text as adopted is of the day
/// of its adoption; any other is of the day on which it was seen so, in the time zone of whoever made it.
///
/// @param corpus where it goes
/// @param bounds how much a file may unpack to
record Arrival(Corpus corpus, Bounds bounds) {

    /// Takes a text.
    ///
    /// @param last the last time it was asked for
    /// @return this time
    Visit take(Target target, Optional<Instrument> instrument, Answer.Body body, Visit last, Instant now)
            throws IOException, Refused {
        if (!Shape.fits(body.bytes(), target.document().format())) {
            throw new Refused("what came is no " + target.document().format() + " but something else ("
                    + (body.type().isEmpty() ? "of no stated type" : body.type()) + ")");
        }
        String content = Digests.ofContent(body.bytes(), bounds.bytes() * 4);
        String source = Digests.of(body.bytes());
        Optional<Holding> held = last.taken().flatMap(this::held);
        if (held.isPresent() && content.equals(last.content())) {
            return last.took(body, content, last.source(), last.expression()).ended(now, Outcome.UNCHANGED, "");
        }
        Preview preview = corpus.importer().preview(body.bytes(), body.name());
        checkIdentity(target, preview);
        if (held.isPresent() && sameWords(preview, last, body.name())) {
            return last.took(body, content, last.source(), last.expression())
                    .ended(now, Outcome.UNCHANGED, "the file is another, its words are the same");
        }
        LocalDate day = day(target, instrument, preview, held, now);
        ImportResult result = imported(target, body, day);
        return switch (result) {
            case ImportResult.Imported imported -> {
                String change = held.isPresent() ? "changed" : "first";
                note(target, body, imported.holding(), change, last.expression(), now);
                yield last.took(body, content, source, imported.holding().expression())
                        .ended(now, held.isPresent() ? Outcome.CHANGED : Outcome.FIRST, "");
            }
            case ImportResult.Unchanged unchanged -> {
                note(target, body, unchanged.holding(), "held", "", now);
                yield last.took(body, content, source, unchanged.holding().expression())
                        .ended(now, Outcome.UNCHANGED, "the file was here already");
            }
            case ImportResult.Undetermined open -> last.ended(now, Outcome.UNREADABLE, open.message());
            case ImportResult.Failed failed -> last.ended(now, Outcome.UNREADABLE, failed.reason());
        };
    }

    private void note(Target target, Answer.Body body, Holding holding, String change, String before, Instant now)
            throws IOException {
        corpus.noteRetrieval(holding.expression(), Retrieval.of(target, body, now.toString(), change, before));
    }

    /// What is held as an expression, where it still answers.
    private Optional<Holding> held(String expression) {
        String work = expression.substring(0, expression.lastIndexOf('/'));
        return corpus.library().readings(work).stream()
                .filter(each -> each.expression().equals(expression)
                        && each.withdrawnAt().isEmpty())
                .findFirst();
    }

    /// What names itself as another work is not taken, whoever sent it.
    private static void checkIdentity(Target target, Preview preview) throws Refused {
        Optional<String> other =
                preview.work().filter(work -> !work.equals(target.work().uri()));
        if (preview.official() && other.isPresent()) {
            throw new Refused("what came says that it is " + other.get() + "; to have that, harvest it by that name");
        }
        if (preview.provisions() == 0) {
            throw new Refused("what came has no provision in it; look at the address");
        }
    }

    /// Whether the words are those of the file taken last, both read by the engine of today.
    private boolean sameWords(Preview preview, Visit last, String name) throws IOException {
        Optional<byte[]> before = corpus.sources().find(last.source());
        return before.isPresent()
                && corpus.importer().preview(before.get(), name).text().equals(preview.text());
    }

    private static LocalDate day(
            Target target, Optional<Instrument> instrument, Preview preview, Optional<Holding> before, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, target.work().jurisdiction().zone());
        Optional<LocalDate> own = preview.says().day("date");
        if (before.isPresent()) {
            return own.filter(day -> day.isAfter(before.get().date())).orElse(today);
        }
        Optional<LocalDate> adopted = target.document().wording() == Wording.ORIGINAL
                ? instrument
                        .flatMap(each -> each.dates().adopted())
                        .filter(PartialDate::isDay)
                        .map(PartialDate::first)
                : Optional.empty();
        return own.or(() -> adopted).orElse(today);
    }

    private ImportResult imported(Target target, Answer.Body body, LocalDate day) {
        Map<String, String> said = new HashMap<>();
        said.put("work", target.work().uri());
        said.put("language", target.language().code());
        said.put("date", day.toString());
        Incoming document =
                new Incoming(body.name(), body.address().toString(), body.bytes().length, Statements.NONE, body::bytes);
        return corpus.importer()
                .run(new ImportRequest(List.of(document), Statements.of(said), false), Progress.NONE)
                .results()
                .getFirst();
    }
}
