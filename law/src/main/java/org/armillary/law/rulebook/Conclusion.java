package org.armillary.law.rulebook;

import java.util.List;

/// Something that rules decide: it holds or it doesn't.
///
/// @param id its name, unique over all rulebooks
/// @param what what holds, in words
/// @param binds whom it concerns: `provider`, `deployer`, `party-state` …; empty where nobody in particular
/// @param unencoded what of the law the rules leave out, and on which the conclusion may turn
public record Conclusion(String id, String what, String binds, List<Gap> unencoded) {

    /// A part of the law that no rule captures.
    ///
    /// @param provision the provision, as eId
    /// @param what what it would add, in words
    public record Gap(String provision, String what) {}

    public Conclusion {
        unencoded = List.copyOf(unencoded);
    }

    public static Conclusion of(String id) {
        return new Conclusion(id, "", "", List.of());
    }
}
