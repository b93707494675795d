package org.armillary.law.citation;

import java.util.Optional;
import org.armillary.law.akn.Passage;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// A law that introduces a list of its parts: "the following are repealed: (a) of the Lamp Act: (i) section 5; …".
final class Lead {

    private @Nullable Mention law;
    private String eId = "";

    /// Looks whether a passage introduces such a list or leaves the one that is open.
    ///
    /// @param last the work that it names last
    void enter(Passage passage, Tokens tokens, @Nullable Mention last) {
        String here = passage.eId().orElse("");
        if (law != null && !here.startsWith(eId + "__")) {
            law = null;
        }
        boolean introduces = tokens.size() > 0
                && Tongue.isMark(tokens, tokens.size() - 1, ':', '：')
                && last != null
                && !last.isOwn()
                && last.to() == tokens.size() - 1;
        if (introduces && !here.isEmpty()) {
            law = last;
            eId = here;
        }
    }

    /// The law whose parts are listed where a passage stands.
    Optional<Mention> law(Passage passage) {
        return passage.eId().filter(each -> each.startsWith(eId + "__")).map(each -> law);
    }
}
