package org.armillary.comparison;

import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.PartialDate;
import org.armillary.catalogue.Provision;
import org.armillary.catalogue.SourceRef;

/// What an instrument says on a question of a dimension, in our words, as somebody found who read it or notes on it.
///
/// @param id its name: instrument, question and, of several, which: `eu-ai-act:labelling.duty:2`
/// @param instrument the [instrument][org.armillary.catalogue.Instrument] it is about, by id
/// @param dimension the [Dimension], by id
/// @param question the question within it, by id
/// @param topics the [Topic]s it touches, by id
/// @param says what the instrument says; never its own sentences
/// @param provisions where it says so; empty where that is not on record
/// @param effect what it does
/// @param bearers whom it binds or addresses, in words; may be empty
/// @param systemClass the class of systems it is for, in the terms of the instrument's application dates
/// @param since from when, where that differs from the instrument
/// @param until the last day, where it ended before the instrument
/// @param note what else has to be said; may be empty
/// @param sources what it rests on
/// @param verified whether the provision, or a page that reports it, was read
public record Finding(
        String id,
        String instrument,
        String dimension,
        String question,
        List<String> topics,
        String says,
        List<Provision> provisions,
        Effect effect,
        String bearers,
        Optional<String> systemClass,
        Optional<PartialDate> since,
        Optional<PartialDate> until,
        String note,
        List<SourceRef> sources,
        boolean verified) {

    public Finding {
        topics = List.copyOf(topics);
        provisions = List.copyOf(provisions);
        sources = List.copyOf(sources);
    }

    /// The question it answers, as files write it: `labelling.duty`.
    public String asked() {
        return dimension + "." + question;
    }
}
