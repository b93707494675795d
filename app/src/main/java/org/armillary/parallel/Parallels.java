package org.armillary.parallel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.corpus.Found;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Library;
import org.armillary.graph.Node;
import org.armillary.graph.ReadingRoom;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.akn.Provision;
import org.armillary.law.akn.Rendering;
import org.armillary.law.frbr.Language;
import org.armillary.lineage.Lineage;
import org.armillary.search.Alike;
import org.armillary.search.Alikes;

/// Finds the closest relatives of a provision in other instruments.
///
/// Candidates come from the index: passages in its language that share its rarest words, and passages in others whose
/// norms are about the same; each is then compared word by word. Bounded: so many candidates, and of each so many
/// words, whatever is held.
public final class Parallels {

    private static final int CANDIDATES = 60;
    private static final int FOREIGN = 40;
    private static final int OF_ONE_WORK = 3;

    private final Alikes alikes;
    private final ReadingRoom room;
    private final Facts facts;
    private final Norms norms;

    /// @param lineage empty where it was not computed
    public Parallels(Alikes alikes, ReadingRoom room, Optional<Lineage> lineage) {
        this.alikes = alikes;
        this.room = room;
        this.facts = new Facts(room, lineage);
        this.norms = new Norms(room.library(), room.duties());
    }

    /// The relatives of a provision among the texts that answer on its day.
    ///
    /// @param most how many at most
    /// @throws NoProvision where a whole work is named, or the text has no such provision
    public Relatives of(Found.One found, int most) {
        Own own = own(found);
        Language language = own.at().language();
        LocalDate day = found.dated().day();
        Norms.Said said = norms.of(own.at(), own.text(), language);
        Comparing comparing = new Comparing(own.text(), language.code(), alikes.bits(own.text(), language), said);
        List<Fact> known = facts.of(found, day);
        List<Parallel> parallels = new ArrayList<>();
        for (Alike each : candidates(own, said, day)) {
            Locus at = Locus.of(each, first(room.library(), each));
            comparing
                    .with(each, norms.of(at, each.text(), each.language()))
                    .map(compared -> parallel(own, at, each, comparing, compared, known))
                    .ifPresent(parallels::add);
        }
        return new Relatives(own.at(), day, best(parallels, most), known, comparing.isLong());
    }

    /// The provision asked about.
    private record Own(Locus at, String text) {}

    private Own own(Found.One found) {
        Holding holding = found.version();
        String eId =
                found.eId().orElseThrow(() -> new NoProvision(found.instrument().work(), ""));
        Rendering rendering = Rendering.of(room.texts().get(holding).document());
        PlacedProvision place = rendering.provisions().stream()
                .filter(each -> each.eId().equals(eId))
                .findFirst()
                .orElseThrow(() -> new NoProvision(found.instrument().work(), eId));
        List<String> path = room.texts().get(holding).find(eId).stream()
                .flatMap(each -> each.path().stream())
                .map(Parallels::name)
                .filter(each -> !each.isEmpty())
                .toList();
        Locus at = new Locus(
                found.instrument().work(),
                holding.expression(),
                eId,
                found.instrument().shortTitle().orElse(found.instrument().title()),
                path,
                holding.language(),
                found.instrument().firstDate(),
                found.instrument().jurisdiction(),
                found.instrument().binding());
        return new Own(at, rendering.text().substring(place.start(), place.end()));
    }

    private static String name(Provision provision) {
        return (provision.num().orElse("") + " " + provision.heading().orElse("")).strip();
    }

    private List<Alike> candidates(Own own, Norms.Said said, LocalDate day) {
        Set<String> without = Set.of(own.at().work());
        List<Alike> all = new ArrayList<>(
                alikes.to(own.text(), own.at().language(), new Alikes.Among(Optional.of(day), without, CANDIDATES)));
        all.addAll(alikes.about(
                said.topics(),
                said.modalities(),
                own.at().language(),
                new Alikes.Among(Optional.of(day), without, FOREIGN)));
        Set<String> seen = new HashSet<>();
        return all.stream()
                .filter(each -> seen.add(
                        each.work() + "#" + each.eId() + " " + each.language().code()))
                .toList();
    }

    static LocalDate first(Library library, Alike alike) {
        return library.instrument(alike.work()).map(each -> each.firstDate()).orElse(alike.date());
    }

    private static Parallel parallel(
            Own own, Locus at, Alike other, Comparing comparing, Comparing.Compared compared, List<Fact> known) {
        List<Fact> ties =
                Facts.between(known, new Node(own.at().work(), own.at().eId()), new Node(at.work(), at.eId()));
        return new Parallel(
                narrowed(at, other, compared),
                compared.likeness(),
                When.of(at.date(), own.at().date()),
                compared.strength(),
                compared.confidence(),
                compared.grounds(),
                comparing.own(compared.reuse()),
                Comparing.other(other, compared.reuse()),
                ties);
    }

    /// Words that were copied stand in a paragraph or a point, not just in an article.
    private static Locus narrowed(Locus at, Alike other, Comparing.Compared compared) {
        if (compared.likeness() != Likeness.SAME_WORDS
                || compared.reuse().runs().isEmpty()) {
            return at;
        }
        int from = compared.reuse().runs().getFirst().later();
        int to = compared.reuse().runs().getLast().laterEnd();
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
