package org.armillary.harvest;

import java.util.List;
import org.armillary.law.frbr.Language;

/// What is to be fetched, and how.
///
/// @param names instruments of the catalogue by id, works by URI or by a name the corpus knows
/// @param all whether everything is to be fetched that a publisher gives and the catalogue or the corpus knows
/// @param languages in which; empty for the one each publisher makes law in
/// @param again whether what was asked for a short while ago is asked for again
/// @param privateAllowed whether private addresses may be asked
public record HarvestRequest(
        List<String> names, boolean all, List<Language> languages, boolean again, boolean privateAllowed) {

    public HarvestRequest {
        names = List.copyOf(names);
        languages = List.copyOf(languages);
    }
}
