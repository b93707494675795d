package org.armillary.law.rulebook;

import java.util.List;
import java.util.regex.Pattern;

/// Something one can know of an AI system or of whoever makes, offers or uses it; asked once, used by all rulebooks.
///
/// @param id its permanent name, in the form of a FEEL name: `offered_in_union`
/// @param type what values it can have
/// @param question the plain question that asks for it
/// @param help what the question means; may be empty
/// @param askedBy the provisions that ask for it, as work and eId
public record Fact(String id, FactType type, String question, String help, List<String> askedBy) {

    // A contested point may have hyphens, since no condition names it.
    private static final Pattern NAME =
            Pattern.compile("reading\\.[a-z][a-z0-9_-]*|[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");

    public Fact {
        if (!NAME.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "'" + id + "' is no name of a fact: small letters, digits and '_', parts joined by '.'");
        }
        askedBy = List.copyOf(askedBy);
    }

    public static Fact of(String id, FactType type) {
        return new Fact(id, type, "", "", List.of());
    }
}
