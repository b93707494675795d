package org.armillary.law.reading;

import java.util.Optional;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Version;
import org.armillary.law.frbr.Work;

/// What a person knows of a document beforehand; it goes before what the document says.
///
/// @param work the work it is a text of
/// @param language its language
/// @param version which version of the work it is
public record Hints(Optional<Work> work, Optional<Language> language, Optional<Version> version) {

    /// Nothing is known.
    public static final Hints NONE = new Hints(Optional.empty(), Optional.empty(), Optional.empty());
}
