package org.armillary.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.armillary.law.codification.Codification;

/// Where a finding is from: an instrument's rulebook, and how far it is to be trusted.
///
/// @param rulebook id of the rulebook: `eu_ai_act`
/// @param instrument its id in the catalogue of instruments: `eu-ai-act`
/// @param jurisdiction where it is law: `eu`, `us-ca`
/// @param title the instrument's name
/// @param work its FRBR address, where it has one
/// @param expression the day of the text that was codified
/// @param basis which text that was
/// @param depth how much of the instrument the rules capture
/// @param verified whether the rules were checked against the text
public record Origin(
        String rulebook,
        String instrument,
        String jurisdiction,
        String title,
        Optional<String> work,
        LocalDate expression,
        Codification.TextBasis basis,
        Codification.Depth depth,
        boolean verified) {

    /// Where the findings of a codification are from.
    public static Origin of(Codification.Header header) {
        return new Origin(
                header.id(),
                header.instrument(),
                header.jurisdiction(),
                header.title(),
                header.work(),
                header.expression(),
                header.basis(),
                header.depth(),
                header.verified());
    }

    /// Whether it is law in a jurisdiction or a part of it: `us-ca` lies in `us`.
    public boolean isIn(String place) {
        return jurisdiction.equals(place) || jurisdiction.startsWith(place + "-");
    }

    /// A provision as it can be looked up anywhere: with the work's address, where it has one and the provision names
    /// no work of its own and is an eId; a citation in words, such as `Decree, Art. 23(1)`, stays as it is.
    public String cited(String provision) {
        boolean isWords = provision.indexOf(' ') >= 0;
        return isWords || provision.contains("#") || work.isEmpty() ? provision : work.get() + "#" + provision;
    }
}
