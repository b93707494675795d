package org.armillary.harvest;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// What came of a request.
sealed interface Answer {

    /// A text.
    ///
    /// @param address where it stood after redirects, without the secret
    /// @param bytes unpacked
    /// @param type the media type, as sent
    /// @param name a file name
    /// @param validators of this state
    record Body(URI address, byte[] bytes, String type, String name, Validators validators) implements Answer {}

    /// It is as last seen.
    record NotModified() implements Answer {}

    /// The publisher has no such text, or not in that form or language.
    record Absent(String why) implements Answer {}

    /// It may not be asked for, or what came can't be taken; asking again changes nothing.
    record Denied(String why) implements Answer {}

    /// It did not come this time.
    ///
    /// @param again not before then, where the publisher says so
    /// @param extent what else will not come
    record Unreached(String why, Optional<Instant> again, Extent extent) implements Answer {}

    /// What a failure says of others.
    enum Extent {
        /// Nothing: it was this text.
        TEXT,
        /// The host is busy or can't be reached: its other texts will not come either.
        HOST,
        /// The host does not exist, or this machine has no network: asking again changes nothing.
        NAME
    }
}
