package org.armillary.web.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armillary.assessment.Origin;
import org.armillary.corpus.Library;
import org.armillary.reception.Address;
import org.armillary.report.ProvisionWords;
import org.armillary.web.Frame;
import org.armillary.web.Link;

/// Provisions of findings as people cite them, linked to their text where it is held; for one page.
final class Citations {

    private final Library library;
    private final Frame frame;
    private final Map<String, Boolean> held = new HashMap<>();

    Citations(Library library, Frame frame) {
        this.library = library;
        this.frame = frame;
    }

    List<Link> links(List<String> provisions, Origin origin) {
        return provisions.stream().map(each -> link(each, origin)).toList();
    }

    /// @param provision an eId of the origin's work, `work#eId` of another, or a citation in words
    Link link(String provision, Origin origin) {
        String cited = origin.cited(provision);
        int hash = cited.indexOf('#');
        String eId = cited.substring(hash + 1);
        String label = hash < 0 ? provision : ProvisionWords.of(eId, frame.wording());
        boolean isEId = hash >= 0 && !label.equals(eId);
        return Link.of(
                label,
                isEId && isHeld(cited.substring(0, hash)) ? frame.link(Address.of(cited.substring(0, hash), eId)) : "");
    }

    private boolean isHeld(String work) {
        return work.startsWith("/akn/")
                && held.computeIfAbsent(work, each -> library.instrument(each).isPresent());
    }
}
