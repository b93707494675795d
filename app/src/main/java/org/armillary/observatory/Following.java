package org.armillary.observatory;

import java.util.Collection;
import java.util.Set;
import org.armillary.catalogue.Instrument;

/// What somebody follows: instruments and jurisdictions, this or that; nothing chosen means everything.
///
/// @param instruments ids
/// @param jurisdictions codes; a state's parts are followed with it
public record Following(Set<String> instruments, Set<String> jurisdictions) {

    public static final Following ALL = new Following(Set.of(), Set.of());

    /// Follows nothing: no instrument has an empty id.
    public static final Following NOTHING = new Following(Set.of(""), Set.of());

    public Following {
        instruments = Set.copyOf(instruments);
        jurisdictions = Set.copyOf(jurisdictions);
    }

    public static Following of(Collection<String> instruments, Collection<String> jurisdictions) {
        return new Following(Set.copyOf(instruments), Set.copyOf(jurisdictions));
    }

    public boolean isEverything() {
        return instruments.isEmpty() && jurisdictions.isEmpty();
    }

    public boolean covers(Instrument instrument) {
        String code = instrument.jurisdiction().code();
        return isEverything()
                || instruments.contains(instrument.id())
                || jurisdictions.contains(code)
                || jurisdictions.contains(code.split("-", 2)[0]);
    }
}
