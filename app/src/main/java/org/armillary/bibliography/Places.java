package org.armillary.bibliography;

import java.util.ArrayList;
import java.util.List;

/// Provisions and texts in words that no style rules: for fields of reference managers.
final class Places {

    private static final StyleRules PLAIN = new StyleRules(Style.PLAIN.word());

    private Places() {}

    /// `Article 6(3)(a)`; the identifier where it has no words.
    static String plain(Place place, Reference reference) {
        String words = PLAIN.place(place, reference);
        return words.isEmpty() ? place.eId() : words;
    }

    /// Exactly which text is meant, for the field that all readers keep.
    static String note(Reference reference, Occasion occasion) {
        List<String> parts = new ArrayList<>();
        reference.uri().ifPresent(parts::add);
        reference.text().ifPresent(day -> parts.add("text of " + day));
        occasion.asOf().ifPresent(day -> parts.add("as of " + day));
        reference.source().ifPresent(uri -> parts.add(uri.toString()));
        return String.join("; ", parts);
    }
}
