package org.armillary.catalogue;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Law made before or without AI in mind that reaches it by interpretation.
///
/// @param id its permanent name in the catalogue
/// @param title its title
/// @param field the field of law, such as `human rights`
/// @param kind what sort of instrument
/// @param force how it binds
/// @param adopted when it was made
/// @param inForce when it entered into force
/// @param reliedOn the provisions relied on, with what they are relied on for
/// @param questions what interpretation leaves open
/// @param instrument the entry of the catalogue that is the same instrument, where there is one
/// @param uri where the text is
/// @param sources what the entry rests on
/// @param verified whether it rests on a source that was read
public record OlderLaw(
        String id,
        String title,
        String field,
        Instrument.Kind kind,
        Force force,
        Optional<PartialDate> adopted,
        Optional<PartialDate> inForce,
        List<Relied> reliedOn,
        List<String> questions,
        Optional<String> instrument,
        Optional<URI> uri,
        List<SourceRef> sources,
        boolean verified) {

    public OlderLaw {
        reliedOn = List.copyOf(reliedOn);
        questions = List.copyOf(questions);
        sources = List.copyOf(sources);
    }

    /// A provision of older law and what it is relied on for where AI is concerned.
    public record Relied(String provision, String reach) {}
}
