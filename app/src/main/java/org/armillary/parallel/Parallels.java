package org.armillary.parallel;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.corpus.Found;
import org.armillary.corpus.Library;
import org.armillary.graph.Node;
import org.armillary.graph.ReadingRoom;
import org.armillary.law.frbr.Language;
import org.armillary.lineage.Lineage;
import org.armillary.search.Alike;
import org.armillary.search.Alikes;
import org.armillary.search.Spoken;
import org.armillary.search.TextMeaning;

/// Finds the closest relatives of a provision in other instruments.
///
/// Candidates come from the index: passages in its language that share its rarest words or are near in meaning, and
/// passages in others that speak of the same concepts; each is then compared. Bounded: so many candidates, of each so
/// many words, and so much time, whatever is held.
public final class Parallels {

    private static final int OF_ONE_WORK = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /// So many candidates, those in front, are compared whatever the time: without them there is nothing to show.
    private static final int LEAST = 30;

    private final Alikes alikes;
    private final ReadingRoom room;
    private final Facts facts;
    private final Duration patience;
    private final int least;

    /// @param lineage empty where it was not computed
    public Parallels(Alikes alikes, ReadingRoom room, Optional<Lineage> lineage) {
        this(alikes, room, lineage, PATIENCE, LEAST);
    }

    /// @param patience after which candidates that were not compared are left out, and that is said
    /// @param least how many are compared in any case
    Parallels(Alikes alikes, ReadingRoom room, Optional<Lineage> lineage, Duration patience, int least) {
        this.alikes = alikes;
        this.room = room;
        this.facts = new Facts(room, lineage);
        this.patience = patience;
        this.least = least;
    }

    /// The relatives of a provision among the texts that answer on its day.
    ///
    /// @param most how many at most
    /// @throws NoProvision where a whole work is named, or the text has no such provision
    public Relatives of(Found.One found, int most) {
        long end = System.nanoTime() + patience.toNanos();
        Asked asked = Asked.of(found, alikes, room);
        Language language = asked.at().language();
        LocalDate day = found.dated().day();
        Spoken spoken = alikes.spoken(asked.text(), language, asked.said().topics());
        List<Fact> known = facts.of(found, day);
        Optional<TextMeaning> meaning = alikes.meaning(asked.text(), language);
        try {
            Comparing comparing = new Comparing(new Comparing.Subject(
                    asked.text(), language.code(), alikes.bits(asked.text(), language), asked.said(), spoken, meaning));
            List<Parallel> parallels = new ArrayList<>();
            boolean partial = false;
            int seen = 0;
            for (Candidate each : new Candidates(alikes).list(asked, spoken, meaning, day)) {
                partial = ++seen > least && System.nanoTime() - end > 0;
                if (partial) {
                    break;
                }
                compared(asked.at(), each, comparing, known).ifPresent(parallels::add);
            }
            return new Relatives(asked.at(), day, best(parallels, most), known, comparing.isLong(), partial);
        } finally {
            meaning.ifPresent(TextMeaning::close);
        }
    }

    static LocalDate first(Library library, Alike alike) {
        return library.instrument(alike.work()).map(each -> each.firstDate()).orElse(alike.date());
    }

    private Optional<Parallel> compared(Locus own, Candidate candidate, Comparing comparing, List<Fact> known) {
        Alike other = candidate.passage();
        Evidence evidence = comparing.with(
                candidate,
                alikes.spoken(other.text(), other.language(), other.said().topics()));
        Locus at = Locus.of(other, first(room.library(), other));
        return evidence.likeness()
                .map(likeness -> new Parallel(
                        narrowed(at, other, likeness, evidence),
                        likeness,
                        When.of(at.date(), own.date()),
                        evidence.strength(),
                        evidence.confidence(),
                        evidence.grounds(),
                        comparing.own(evidence.reuse()),
                        Comparing.other(other, evidence.reuse()),
                        Facts.between(known, new Node(own.work(), own.eId()), new Node(at.work(), at.eId()))));
    }

    /// Words that were copied stand in a paragraph or a point, not just in an article.
    private static Locus narrowed(Locus at, Alike other, Likeness likeness, Evidence evidence) {
        if (likeness != Likeness.SAME_WORDS || evidence.reuse().runs().isEmpty()) {
            return at;
        }
        int from = evidence.reuse().runs().getFirst().later();
        int to = evidence.reuse().runs().getLast().laterEnd();
        return at.at(other.innermost(from, to));
    }

    private static List<Parallel> best(List<Parallel> all, int most) {
        Map<String, Integer> ofWork = new HashMap<>();
        return all.stream()
                .sorted(Comparator.comparing(Parallel::likeness)
                        .thenComparing(
                                Comparator.comparingDouble(Parallel::strength).reversed())
                        .thenComparing(each -> each.at().place()))
                .filter(each -> ofWork.merge(each.at().work(), 1, Integer::sum) <= OF_ONE_WORK)
                .limit(most)
                .toList();
    }
}
