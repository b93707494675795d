package org.armillary.graph;

import java.util.Set;
import org.armillary.law.frbr.EId;

/// A place that links lead from and to: a work, or a provision of one whatever its version.
///
/// @param work its FRBR URI
/// @param eId the provision; empty for the whole work
public record Node(String work, String eId) {

    /// Levels that group the units people cite; numbering does not begin anew in them.
    private static final Set<String> GROUPS =
            Set.of("book", "part", "subpart", "tome", "title", "subtitle", "chp", "subchp", "dvs", "subdvs");

    private static final String JOIN = "__";

    /// What citations call the texts that stand behind a body as attachments.
    private static final Set<String> ATTACHED = Set.of("annex", "schedule", "appendix");

    /// Reads `WORK#eId` or `WORK`.
    public static Node parse(String written) {
        int hash = written.lastIndexOf('#');
        return hash < 0
                ? new Node(written.strip(), "")
                : new Node(
                        written.substring(0, hash).strip(),
                        written.substring(hash + 1).strip());
    }

    /// A place as another text names it: its annex is the attachment of that number.
    static Node cited(String work, String eId) {
        if (eId.isEmpty()) {
            return new Node(work, "");
        }
        EId.Segment first = new EId(eId).segments().getFirst();
        return ATTACHED.contains(first.prefix())
                ? new Node(work, "att" + eId.substring(first.prefix().length()))
                : new Node(work, eId);
    }

    /// The article, section, recital or annex it is or lies in; a chapter is its own unit, a work has none.
    public Node unit() {
        return new Node(work, unit(eId));
    }

    static String unit(String eId) {
        if (eId.isEmpty()) {
            return "";
        }
        int end = 0;
        for (EId.Segment segment : new EId(eId).segments()) {
            end += (end == 0 ? 0 : JOIN.length()) + segment.toString().length();
            if (!GROUPS.contains(segment.prefix())) {
                return eId.substring(0, Math.min(end, eId.length()));
            }
        }
        return eId;
    }

    public boolean isWhole() {
        return eId.isEmpty();
    }

    /// Whether the other is this or lies inside it.
    public boolean contains(Node other) {
        return work.equals(other.work) && (eId.isEmpty() || other.eId.equals(eId) || other.eId.startsWith(eId + JOIN));
    }

    @Override
    public String toString() {
        return eId.isEmpty() ? work : work + "#" + eId;
    }
}
