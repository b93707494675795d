package org.armillary.harvest;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Publisher;
import org.armillary.catalogue.Publishers;
import org.armillary.corpus.Corpus;
import org.armillary.task.Cancelled;
import org.armillary.task.Progress;
import org.jspecify.annotations.Nullable;

/// Fetches texts from their publishers into the corpus of a home this process owns.
///
/// One text after the other. Each is taken as a whole or not at all, and what was asked for is written down at
/// once, so that whoever is stopped, or killed, and begins again goes on where it was.
public final class Harvest {

    /// What was had within this time is passed over when everything is asked for.
    private static final Duration FRESH = Duration.ofHours(20);

    /// One harvest at a time in a process: two would ask a host at twice its pace.
    private static final ReentrantLock ALONE = new ReentrantLock(true);

    private final Corpus corpus;
    private final Catalogue catalogue;
    private final Publishers publishers;
    private final Names names;
    private final Bounds bounds;
    private final Waiting waiting;
    private final Function<String, @Nullable String> environment;
    private final Visits visits;

    Harvest(
            Corpus corpus,
            Catalogue catalogue,
            Publishers publishers,
            Names names,
            Bounds bounds,
            Waiting waiting,
            Function<String, @Nullable String> environment) {
        this.corpus = corpus;
        this.catalogue = catalogue;
        this.publishers = publishers;
        this.names = names;
        this.bounds = bounds;
        this.waiting = waiting;
        this.environment = environment;
        this.visits = new Visits(corpus.home());
    }

    /// A harvest into a corpus, from the publishers that come with the program.
    public static Harvest into(Corpus corpus) {
        return new Harvest(
                corpus,
                Catalogue.shipped(),
                Publishers.shipped(),
                Names.SYSTEM,
                Bounds.DEFAULT,
                Waiting.on(Clock.systemUTC()),
                System::getenv);
    }

    /// Fetches texts. What can't be had is reported and left out; the rest is taken.
    ///
    /// @throws Cancelled when a person stopped it; what was taken before stays
    public HarvestSummary run(HarvestRequest request, Progress progress) {
        alone(progress);
        try (Fetcher fetcher = new Fetcher(new Gate(names, request.privateAllowed()), bounds, waiting)) {
            Wanted.Plan plan = Wanted.of(request, catalogue, publishers, corpus.library());
            plan.unknown().forEach(progress::fail);
            progress.expect(plan.wanted().size(), 0);
            List<Visit> made = new ArrayList<>();
            int passed = 0;
            for (Wanted wanted : plan.wanted()) {
                progress.check();
                if (request.all() && !request.again() && isFresh(wanted)) {
                    passed++;
                } else {
                    made.add(one(wanted, fetcher, progress));
                }
                progress.done(1, 0);
            }
            return new HarvestSummary(made, passed, List.copyOf(plan.unknown().keySet()));
        } finally {
            ALONE.unlock();
        }
    }

    private static void alone(Progress progress) {
        try {
            while (!ALONE.tryLock(100, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                progress.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    /// Whether one of its addresses gave the text a short while ago.
    private boolean isFresh(Wanted wanted) {
        Instant now = waiting.now();
        return wanted.targets().stream()
                .flatMap(target -> find(target).stream())
                .anyMatch(visit ->
                        visit.outcome().isHad() && visit.checked().plus(FRESH).isAfter(now));
    }

    /// Asks at one address after the other until the text is had.
    private Visit one(Wanted wanted, Fetcher fetcher, Progress progress) {
        Optional<Visit> made = Optional.empty();
        for (Target target : wanted.targets()) {
            Visit visit = asked(target, wanted, fetcher, progress);
            made = Optional.of(visit);
            if (visit.outcome().isHad() || visit.outcome() == Outcome.UNREACHED) {
                break;
            }
        }
        Visit visit = made.orElseThrow();
        tell(visit, progress);
        return visit;
    }

    private Visit asked(Target target, Wanted wanted, Fetcher fetcher, Progress progress) {
        Instant now = waiting.now();
        Visit last = find(target).orElseGet(() -> Visit.of(target, now));
        Visit visit;
        try {
            visit = visited(target, wanted, last, fetcher, progress);
        } catch (Refused e) {
            visit = last.ended(now, Outcome.DENIED, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            visit = last.ended(
                    now, Outcome.UNREADABLE, Optional.ofNullable(e.getMessage()).orElse(e.toString()));
        } catch (Cancelled e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            visit = last.ended(
                    now, Outcome.UNREADABLE, Optional.ofNullable(e.getMessage()).orElse(e.toString()));
        }
        write(target, visit, progress);
        return visit;
    }

    private Visit visited(Target target, Wanted wanted, Visit last, Fetcher fetcher, Progress progress)
            throws IOException, Refused {
        Optional<String> key = key(target.publisher());
        Ask ask = new Ask(
                target.publisher(),
                target.address(key.orElse("")),
                target.document().accept(),
                target.acceptedLanguage(),
                isHeld(last) ? last.validators() : Validators.NONE,
                new Partial(corpus.home(), target.key()),
                key);
        Answer answer = fetcher.fetch(ask, progress);
        Instant now = waiting.now();
        return switch (answer) {
            case Answer.Body body -> new Arrival(corpus, bounds).take(target, wanted.instrument(), body, last, now);
            case Answer.NotModified same -> last.ended(now, Outcome.UNCHANGED, "");
            case Answer.Absent absent -> last.ended(now, Outcome.ABSENT, absent.why());
            case Answer.Denied denied -> last.ended(now, Outcome.DENIED, denied.why());
            case Answer.Unreached unreached ->
                last.ended(
                        now,
                        Outcome.UNREACHED,
                        unreached.why()
                                + unreached
                                        .again()
                                        .map(at -> "; not before " + at)
                                        .orElse(""));
        };
    }

    /// Whether what was last taken still answers; else the whole text is wanted again, changed or not.
    private boolean isHeld(Visit last) {
        return last.taken()
                .map(expression -> corpus.library().readings(last.work()).stream()
                        .anyMatch(each -> each.expression().equals(expression)
                                && each.withdrawnAt().isEmpty()))
                .orElse(false);
    }

    private Optional<String> key(Publisher publisher) throws Refused {
        if (publisher.key().isEmpty()) {
            return Optional.empty();
        }
        Publisher.Key key = publisher.key().get();
        String value = Optional.ofNullable(environment.apply(key.environment())).orElse("");
        if (value.isBlank()) {
            throw new Refused(publisher.name() + " wants a key (" + key.name() + "): set " + key.environment() + ". "
                    + key.how());
        }
        return Optional.of(value);
    }

    private Optional<Visit> find(Target target) {
        try {
            return visits.find(target);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void write(Target target, Visit visit, Progress progress) {
        try {
            visits.write(target, visit);
        } catch (IOException e) {
            progress.warn(visit.work(), "that it was asked for can't be written down: " + e.getMessage());
        }
    }

    private static void tell(Visit visit, Progress progress) {
        String named = visit.work() + " (" + visit.language() + ")";
        String note = visit.note().isEmpty() ? "" : ": " + visit.note();
        switch (visit.outcome()) {
            case FIRST -> progress.info(named, "fetched from " + visit.asked() + " as " + visit.expression());
            case CHANGED ->
                progress.warn(
                        named, "CHANGED: its wording is another; it is now held as " + visit.expression() + " too");
            case UNCHANGED -> progress.info(named, "unchanged" + note);
            case ABSENT, DENIED, UNREACHED, UNREADABLE -> progress.fail(named, "not had from " + visit.asked() + note);
        }
    }
}
