package org.armillary.corpus;

import java.time.Instant;
import java.util.Optional;

/// What a reading's file says of itself: which expression it is, of which source, read by what and since when it is
/// known. Enough to make every table anew.
///
/// @param identity which expression
/// @param source SHA-256 of the bytes that were read
/// @param sourceName their name when they came in
/// @param format what the bytes are, as a word: `pdf`, `formex`
/// @param number 1 for the first reading of that source as that expression, then 2, …
/// @param cause why this reading exists
/// @param engine name and version of what read it
/// @param knownSince since when the corpus answers with it
/// @param actor who caused it
/// @param correction the correction that led to it, as JSON; of one undone its number: `{"undone":3}`
/// @param corrections how many corrections are in it
public record Stamp(
        Identity identity,
        String source,
        String sourceName,
        String format,
        int number,
        Cause cause,
        String engine,
        Instant knownSince,
        String actor,
        Optional<String> correction,
        int corrections) {

    /// Path of the reading's file below the corpus directory.
    public String path() {
        String name = number == 1 ? source : source + "~" + number;
        return WorkUri.path(identity.expression()) + "/" + name + ".xml";
    }

    /// The stamp of the reading of the same source before it, as far as its path goes.
    Optional<Stamp> before() {
        return number == 1
                ? Optional.empty()
                : Optional.of(new Stamp(
                        identity,
                        source,
                        sourceName,
                        format,
                        number - 1,
                        cause,
                        engine,
                        knownSince,
                        actor,
                        Optional.empty(),
                        0));
    }

    /// How much of the source's structure is the publisher's own: official XML before other formats, for two sources
    /// of the same expression.
    int grade() {
        return isOfficial(format) ? 2 : format.equals("pdf") ? 0 : 1;
    }

    /// Whether a format is the publisher's own structure.
    static boolean isOfficial(String format) {
        return switch (format) {
            case "akoma_ntoso", "formex", "lims", "uslm", "egov" -> true;
            default -> false;
        };
    }
}
