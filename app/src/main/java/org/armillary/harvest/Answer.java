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
    record Unreached(String why, Optional<Instant> again) implements Answer {}
}
