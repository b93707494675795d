package org.armillary.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.armillary.corpus.Cause;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Followed;
import org.armillary.corpus.Follower;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Passage;
import org.armillary.corpus.Passages;
import org.armillary.corpus.Timeline.Days;
import org.armillary.graph.Duties;
import org.armillary.home.Database;
import org.armillary.search.Percolator;

/// Follows the corpus and holds what is new in it against all saved searches.
///
/// Of a work, the versions of provisions it ever had are noted in the transaction that writes what matches, with the
/// number of the last act followed: told again after a crash, it finds nothing new.
final class Watch implements Follower {

    private static final int WORDS = 300;

    private final Corpus corpus;
    private final Database database;
    private final Percolator percolator;
    private final Optional<Duties> duties;
    private final Runnable settled;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();
    private final Followed followed;
    private boolean changed;

    /// @param settled done after each piece of work in which something matched
    Watch(Corpus corpus, Database database, Percolator percolator, Optional<Duties> duties, Runnable settled) {
        this.corpus = corpus;
        this.database = database;
        this.percolator = percolator;
        this.duties = duties;
        this.settled = settled;
        this.followed = new Followed(database.read(SeenWorks::followed));
    }

    @Override
    public long followed() {
        return followed.upTo();
    }

    /// A home of an earlier version has all its texts to be seen; that need not hold up a start.
    @Override
    public boolean canWait() {
        return true;
    }

    @Override
    public void expect(long sequence) {
        followed.expect(sequence);
    }

    @Override
    public void forget(long sequence) {
        followed.forget(sequence);
    }

    @Override
    public void follow(String work, long sequence) {
        synchronized (locks.computeIfAbsent(work, key -> new Object())) {
            look(work, sequence);
        }
    }

    private void look(String work, long sequence) {
        Versions seen = database.read(transaction -> SeenWorks.find(transaction, work));
        Map<Holding, List<Days>> answering = corpus.library().answering(work);
        Set<String> still = new HashSet<>();
        Map<String, Match> matches = new LinkedHashMap<>();
        Map<Holding, List<Passage>> passages = new LinkedHashMap<>();
        answering.forEach((holding, days) -> {
            List<Passage> all = Passages.of(corpus.texts().get(holding));
            passages.put(holding, all);
            all.forEach(
                    each -> still.add(Versions.version(each, holding.language().code())));
            matched(holding, days, all, seen)
                    .forEach(match -> matches.putIfAbsent(match.search() + match.key(), match));
        });
        passages.forEach((holding, all) ->
                all.forEach(each -> seen.add(each, holding.language().code())));
        write(work, seen, matches.values(), still, sequence);
    }

    private void write(String work, Versions seen, Collection<Match> matches, Set<String> still, long sequence) {
        int told = database.change(transaction -> {
            SeenWorks.write(transaction, work, seen);
            Matches.withdraw(transaction, work, still);
            int fresh = Matches.insert(transaction, work, matches);
            SeenWorks.follow(transaction, followed.done(sequence));
            return fresh;
        });
        if (told > 0) {
            synchronized (this) {
                changed = true;
            }
        }
    }

    /// What of a reading was never seen and matches. A reading that only reads a known source otherwise brings no
    /// new law, and texts that answer for no day to come tell nothing that could be missed.
    private List<Match> matched(Holding holding, List<Days> days, List<Passage> all, Versions seen) {
        LocalDate today = corpus.library().today();
        Optional<LocalDate> from = days.stream()
                .filter(each -> each.until().isAfter(today))
                .map(Days::from)
                .min(LocalDate::compareTo)
                .map(first -> first.isAfter(holding.effectiveFrom()) ? first : holding.effectiveFrom());
        String language = holding.language().code();
        List<Passage> fresh = all.stream()
                .filter(each -> !seen.has(Versions.version(each, language)))
                .toList();
        if (from.isEmpty() || fresh.isEmpty() || holding.stamp().cause() != Cause.IMPORTED) {
            return List.of();
        }
        List<Set<String>> names = percolator.match(holding, days, fresh, duties);
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < fresh.size(); at++) {
            Passage passage = fresh.get(at);
            boolean known = seen.hasPlace(passage, language);
            for (String name : names.get(at)) {
                Match match = match(UUID.fromString(name), holding, passage, known, from.get(), today);
                matches.add(match);
                if (from.get().isAfter(today)) {
                    matches.add(applying(match));
                }
            }
        }
        return matches;
    }

    private static Match match(
            UUID search, Holding holding, Passage passage, boolean known, LocalDate from, LocalDate today) {
        String words = passage.text().replaceAll("[\\s\\p{Z}]+", " ").strip();
        int end = words.offsetByCodePoints(0, Math.min(WORDS, words.codePointCount(0, words.length())));
        return new Match(
                search,
                Versions.version(passage, holding.language().code()),
                known ? Match.Event.CHANGED : Match.Event.NEW,
                holding.work(),
                holding.expression(),
                passage.eId(),
                holding.stamp().identity().shortTitle().orElse(holding.title()),
                String.join(" › ", passage.path()),
                words.substring(0, end),
                from,
                today);
    }

    /// The same, told of once more when it applies.
    private static Match applying(Match match) {
        return new Match(
                match.search(),
                match.version(),
                Match.Event.APPLIES,
                match.work(),
                match.expression(),
                match.eId(),
                match.title(),
                match.place(),
                match.words(),
                match.appliesFrom(),
                match.appliesFrom());
    }

    @Override
    public void settle() {
        boolean tells;
        synchronized (this) {
            tells = changed;
            changed = false;
        }
        long upTo = followed.upTo();
        database.change(transaction -> {
            SeenWorks.follow(transaction, upTo);
            return upTo;
        });
        if (tells) {
            settled.run();
        }
    }

    /// Everything is told again; what was seen stays seen, so that nothing is told twice.
    @Override
    public void clear() {
        followed.restart();
        database.change(transaction -> {
            SeenWorks.follow(transaction, 0);
            return 0;
        });
    }
}
