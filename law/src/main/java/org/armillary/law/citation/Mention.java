package org.armillary.law.citation;

import java.util.Optional;

/// A work as a text names it.
///
/// @param from first token
/// @param to end token, exclusive
/// @param names what is meant
/// @param form the catalogue entry that recognised it
/// @param kind what kind of work it is: `act`, `regulation`, `treaty`; empty where the form does not tell
/// @param apart whether a part before it is cited by itself: "section 5 of the Lamp Act" is two references
/// @param rule how its parts are read, where the form says so
/// @param confidence how sure we are of what is meant
record Mention(
        int from,
        int to,
        Names names,
        String form,
        String kind,
        boolean apart,
        Optional<WorkForm> rule,
        double confidence) {

    /// What a mention means.
    sealed interface Names {

        record Known(WorkName name) implements Names {}

        /// The document it stands in.
        record Own() implements Names {}

        /// No work that can be told.
        record Unnamed(String reason) implements Names {}
    }

    Mention between(int start, int end) {
        return new Mention(start, end, names, form, kind, apart, rule, confidence);
    }

    boolean isOwn() {
        return names instanceof Names.Own;
    }
}
