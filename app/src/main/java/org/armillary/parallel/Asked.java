package org.armillary.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Found;
import org.armillary.corpus.Holding;
import org.armillary.graph.Node;
import org.armillary.graph.ReadingRoom;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.akn.Provision;
import org.armillary.law.akn.Rendering;
import org.armillary.search.Alike;
import org.armillary.search.Alikes;

/// The provision that parallels are asked of: where it stands, its words and what its norms say.
record Asked(Locus at, String text, Alike.Said said) {

    /// Reads it from the index, which has it at hand, else from its text.
    ///
    /// @throws NoProvision where a whole work is named, or the text has no such provision
    static Asked of(Found.One found, Alikes alikes, ReadingRoom room) {
        String work = found.instrument().work();
        String eId = found.eId().orElseThrow(() -> new NoProvision(work, ""));
        Optional<Alike> passage = alikes.find(found.version().expression(), eId);
        return passage.isPresent()
                ? ofPassage(found, eId, passage.get(), room)
                : ofText(found, eId, room).orElseThrow(() -> new NoProvision(work, eId));
    }

    private static Asked ofPassage(Found.One found, String eId, Alike passage, ReadingRoom room) {
        Locus at = locus(found, eId, path(passage, eId));
        if (passage.eId().equals(eId)) {
            return new Asked(at, passage.text(), passage.said());
        }
        String text = passage.parts().stream()
                .filter(each -> each.eId().equals(eId))
                .findFirst()
                .map(each -> passage.text().substring(each.start(), each.end()))
                .orElse(passage.text());
        return new Asked(at, text, norms(found, eId, text, room));
    }

    private static List<String> path(Alike passage, String eId) {
        List<String> path = new ArrayList<>(passage.path());
        passage.parts().stream()
                .filter(each -> !each.eId().equals(passage.eId())
                        && (each.eId().equals(eId) || eId.startsWith(each.eId() + "__"))
                        && !each.num().isEmpty())
                .forEach(each -> path.add(each.num()));
        return path;
    }

    private static Optional<Asked> ofText(Found.One found, String eId, ReadingRoom room) {
        Holding holding = found.version();
        Rendering rendering = Rendering.of(room.texts().get(holding).document());
        Optional<PlacedProvision> place = rendering.provisions().stream()
                .filter(each -> each.eId().equals(eId))
                .findFirst();
        List<String> path = room.texts().get(holding).find(eId).stream()
                .flatMap(each -> each.path().stream())
                .flatMap(each -> name(each).stream())
                .toList();
        return place.map(each -> rendering.text().substring(each.start(), each.end()))
                .map(text -> new Asked(locus(found, eId, path), text, norms(found, eId, text, room)));
    }

    private static Optional<String> name(Provision provision) {
        String name = (provision.num().orElse("") + " " + provision.heading().orElse("")).strip();
        return Optional.of(name).filter(each -> !each.isEmpty());
    }

    private static Alike.Said norms(Found.One found, String eId, String text, ReadingRoom room) {
        return new Norms(room.duties())
                .of(found.version(), new Node(found.instrument().work(), eId), text);
    }

    private static Locus locus(Found.One found, String eId, List<String> path) {
        return new Locus(
                found.instrument().work(),
                found.version().expression(),
                eId,
                found.instrument().shortTitle().orElse(found.instrument().title()),
                path,
                found.version().language(),
                found.instrument().firstDate(),
                found.instrument().jurisdiction(),
                found.instrument().binding());
    }
}
