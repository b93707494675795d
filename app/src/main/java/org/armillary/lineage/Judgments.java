package org.armillary.lineage;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.corpus.Corpus;

/// What curators said of edges: an act for each time one was confirmed or rejected, the last of which counts.
///
/// They are kept as files below `acts/` (decision 0018), so that they outlive whatever is computed anew: an edge is
/// named by its two works and provisions.
public final class Judgments {

    private final Corpus corpus;

    public Judgments(Corpus corpus) {
        this.corpus = corpus;
    }

    /// What was said last of each edge, by its key.
    public Map<String, Edge.Judged> list() {
        Map<String, Edge.Judged> judged = new HashMap<>();
        for (Act act : acts()) {
            judged.put(act.subject(), said(act));
        }
        return judged;
    }

    /// The last act about an edge.
    public Optional<Act> find(String key) {
        return acts().stream().filter(act -> act.subject().equals(key)).reduce((earlier, later) -> later);
    }

    /// Says of an edge that it is one, or none.
    ///
    /// @param reason in the curator's words; may be empty
    /// @throws IOException when the act can't be written; then nothing was said
    public Act judge(Edge edge, boolean confirmed, String reason) throws IOException {
        return corpus.say(
                confirmed ? ActType.LINEAGE_CONFIRMED : ActType.LINEAGE_REJECTED,
                edge.key(),
                new Said(
                        edge.type().word(),
                        edge.earlier().expression(),
                        edge.later().expression(),
                        reason));
    }

    /// Payload of a judgment: what was before the curator's eyes.
    record Said(String type, String earlier, String later, String reason) {}

    private List<Act> acts() {
        return corpus.said(List.of(ActType.LINEAGE_CONFIRMED, ActType.LINEAGE_REJECTED));
    }

    private static Edge.Judged said(Act act) {
        return act.type() == ActType.LINEAGE_CONFIRMED ? Edge.Judged.CONFIRMED : Edge.Judged.REJECTED;
    }
}
