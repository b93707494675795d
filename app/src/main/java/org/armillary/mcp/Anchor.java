package org.armillary.mcp;

import java.time.LocalDate;
import java.util.Optional;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Timeline.Standing;
import org.armillary.reception.Address;

/// Where a statement stands: in which provision of which dated text, and where that text stands on the day asked about.
///
/// @param eId of the provision; empty for what stands outside all
/// @param expression FRBR URI of the text, with its date
/// @param date of the text
/// @param asOf the day asked about
/// @param standing of the text on that day: `in_force`, `not_yet`, `ended`, `unknown` or `model`
/// @param title what people call the text
/// @param source the bytes that were read
/// @param verified whether those bytes were fetched from the publisher by this observatory; or somebody brought
///     them
/// @param resource address under which the words can be read
public record Anchor(
        String eId,
        String expression,
        LocalDate date,
        LocalDate asOf,
        String standing,
        String title,
        Source source,
        boolean verified,
        String resource) {

    private static final String SCHEME = "armillary://";

    /// The bytes a text was read from.
    ///
    /// @param name of the file when it came in
    /// @param sha256 of the bytes
    /// @param format as a word: `pdf`, `formex`
    /// @param address of the publisher it was fetched from
    public record Source(String name, String sha256, String format, Optional<String> address) {}

    /// @param address of the publisher, where the text was fetched from there
    static Anchor of(Holding text, Standing standing, LocalDate asOf, String eId, Optional<String> address) {
        return new Anchor(
                eId,
                text.expression(),
                text.date(),
                asOf,
                standing.word(),
                text.stamp().identity().shortTitle().orElse(text.title()),
                new Source(
                        text.stamp().sourceName(),
                        text.stamp().source(),
                        text.stamp().format(),
                        address),
                address.isPresent(),
                resource(text.expression(), eId));
    }

    /// The address of a resource: a whole text where no provision is named.
    static String resource(String expression, String eId) {
        return SCHEME + (eId.isEmpty() ? Address.of(expression) : Address.of(expression, eId));
    }

    /// The path in an address of a resource; empty where it is none.
    static Optional<String> path(String resource) {
        return resource.startsWith(SCHEME + "/") ? Optional.of(resource.substring(SCHEME.length())) : Optional.empty();
    }

    /// The anchor of another provision of the same text.
    Anchor at(String other) {
        return new Anchor(
                other, expression, date, asOf, standing, title, source, verified, resource(expression, other));
    }

    /// One line for readers: what it is, its address, and where the text stands.
    String line() {
        return title + (eId.isEmpty() ? "" : ", " + eId) + " [" + expression + (eId.isEmpty() ? "" : "#" + eId) + "; "
                + standing.replace('_', ' ') + " on " + asOf + "]";
    }
}
