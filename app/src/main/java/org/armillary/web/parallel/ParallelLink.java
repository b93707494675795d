package org.armillary.web.parallel;

import org.armillary.reception.Address;

/// Where the parallels of a place are.
public final class ParallelLink {

    private ParallelLink() {}

    /// The page of a place's parallels: of a provision, or of a whole work's relatives.
    ///
    /// @param place work or expression, with `#eId` for a provision
    public static String of(String place) {
        int hash = place.indexOf('#');
        return "/parallels"
                + (hash < 0 ? Address.of(place) : Address.of(place.substring(0, hash), place.substring(hash + 1)));
    }
}
