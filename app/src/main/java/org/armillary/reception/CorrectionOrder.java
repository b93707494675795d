package org.armillary.reception;

import org.armillary.corpus.Correction;
import org.armillary.corpus.CorrectionRefused;
import org.armillary.corpus.Corrections;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.akn.Provision;

/// What a person asks to be corrected about a provision, as a form or a program sends it.
///
/// @param correction `retype`, `renumber`, `rehead`, `indent`, `outdent`, `merge` or `split`
/// @param value the new type, number or heading; for `split` the number of the second provision
/// @param words for `split`: the first words of the second provision
public record CorrectionOrder(String correction, String value, String words) {

    /// The correction of a provision.
    ///
    /// @throws Refusal when there is no such correction
    /// @throws CorrectionRefused when the words name no single place in the provision's own text
    public Correction of(Provision provision) throws CorrectionRefused {
        String eId = provision.eId().orElse("");
        String digest = Corrections.digest(provision);
        return switch (correction) {
            case "retype" -> new Correction.Retype(eId, digest, value);
            case "renumber" -> new Correction.Renumber(eId, digest, value);
            case "rehead" -> new Correction.Rehead(eId, digest, value);
            case "indent" -> new Correction.Indent(eId, digest);
            case "outdent" -> new Correction.Outdent(eId, digest);
            case "merge" -> new Correction.Merge(eId, digest);
            case "split" -> Corrections.split(provision, words, value);
            default -> throw new Refusal(Problem.badRequest(correction));
        };
    }
}
