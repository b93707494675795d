package org.armillary.parallel;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.corpus.Found;
import org.armillary.corpus.Instrument;
import org.armillary.graph.Node;
import org.armillary.graph.ReadingRoom;
import org.armillary.lineage.Lineage;
import org.armillary.retrieval.Kin;
import org.armillary.retrieval.Request;

/// Ranks the held acts that implement an act, or that it implements or derives from.
///
/// What the catalogue and the texts say comes first, as facts; what is ranked by numbers cited, title, words and years
/// is a suggestion. Of one act the ranking is that of `armillary bench search` for whole acts.
public final class Derivations {

    /// How many characters of a text that is not held are looked at.
    public static final int LONGEST = 400_000;

    private static final double NUMBER_SETTLES = 0.93;
    private static final double HALF = 0.12;
    private static final double MOST_BY_WORDS = 0.8;
    private static final double LEAST = 0.15;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ReadingRoom room;
    private final HeldActs held;
    private final Facts facts;
    private final Duration patience;

    /// @param lineage empty where it was not computed
    public Derivations(ReadingRoom room, Optional<Lineage> lineage) {
        this(room, lineage, PATIENCE);
    }

    /// @param patience how long the works held may be read, when they have changed, before what was read until then is
    ///     the answer
    public Derivations(ReadingRoom room, Optional<Lineage> lineage, Duration patience) {
        this.room = room;
        this.held = new HeldActs(room);
        this.facts = new Facts(room, lineage);
        this.patience = patience;
    }

    /// The relatives of a held work, on the day it was asked for.
    public Derived.Family of(Found.One found, int most) {
        Instrument instrument = found.instrument();
        Found.One whole = new Found.One(found.dated(), found.timeline(), instrument, Optional.empty());
        List<Fact> known = facts.of(whole, found.dated().day());
        HeldActs.State state = held.get(patience);
        Request request = new Request(
                instrument.title() + "\n" + held.text(found.version()),
                Optional.of(instrument.firstDate().getYear()),
                Optional.of(HeldActs.id(
                        instrument.work(), found.version().language().code())));
        return new Derived.Family(
                instrument.work(),
                instrument.shortTitle().orElse(instrument.title()),
                known,
                ranked(state, request, instrument.work(), instrument.firstDate(), known, most),
                state.size(),
                !held.isCurrent(state));
    }

    /// The relatives of an act that is not held. Nothing of it is kept.
    ///
    /// @param year when it was made, where that is known
    public Derived.Family of(String text, Optional<Integer> year, int most) {
        String act = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        HeldActs.State state = held.get(patience);
        LocalDate made =
                LocalDate.of(year.orElseGet(() -> room.library().today().getYear()), 7, 1);
        return new Derived.Family(
                "",
                "",
                List.of(),
                ranked(state, new Request(act, year, Optional.empty()), "", made, List.of(), most),
                state.size(),
                !held.isCurrent(state));
    }

    private static List<Derived> ranked(
            HeldActs.State state, Request request, String self, LocalDate made, List<Fact> known, int most) {
        Set<String> seen = new HashSet<>(Set.of(self));
        List<Derived> ranked = new ArrayList<>();
        for (Kin kin : state.shelf().relatives(request, most * 3)) {
            Instrument other = state.works().get(kin.id());
            if (other == null || !seen.add(other.work())) {
                continue;
            }
            Derived derived = derived(other, kin, self, made, known);
            if (derived.confidence() >= LEAST || !derived.facts().isEmpty()) {
                ranked.add(derived);
            }
        }
        ranked.sort(Comparator.comparingDouble(Derived::confidence).reversed());
        return ranked.subList(0, Math.min(most, ranked.size()));
    }

    private static Derived derived(Instrument other, Kin kin, String self, LocalDate made, List<Fact> known) {
        List<Derived.Sign> signs = new ArrayList<>();
        add(signs, Derived.Kind.NUMBER, kin.number(), 0.1);
        add(signs, Derived.Kind.WORDS, kin.share(), 0.02);
        add(signs, Derived.Kind.TITLE, kin.title(), 0.3);
        add(signs, Derived.Kind.TIME, kin.time(), 0.5);
        return new Derived(
                other.work(),
                other.shortTitle().orElse(other.title()),
                other.jurisdiction(),
                other.binding(),
                other.firstDate(),
                When.of(other.firstDate(), made),
                confidence(kin),
                signs,
                self.isEmpty() ? List.of() : Facts.between(known, new Node(self, ""), new Node(other.work(), "")));
    }

    private static void add(List<Derived.Sign> signs, Derived.Kind kind, double strength, double least) {
        if (strength >= least) {
            signs.add(new Derived.Sign(kind, Math.min(1, strength)));
        }
    }

    /// Words alone leave doubt however many there are; a number that is cited as implemented nearly settles it.
    private static double confidence(Kin kin) {
        double words = MOST_BY_WORDS * kin.share() / (kin.share() + HALF);
        return Math.max(words, kin.number() * NUMBER_SETTLES) * (0.85 + 0.15 * Math.min(1, kin.time() * 2));
    }
}
