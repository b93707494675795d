package org.armillary.web.assessment;

import java.util.List;
import org.armillary.web.Link;
import org.armillary.web.ReceiptMark;

/// One rulebook.
///
/// @param instrument page of the instrument; empty where the catalogue has no entry
/// @param standing what the instrument is on the day
/// @param text which text was codified
/// @param cautions how far it is not to be trusted
/// @param standings what the instrument is over time
/// @param rules how many there are
/// @param digest SHA-256 over its files
/// @param receipt where the ledger has its last version
/// @param data its address for programs; with `.dmn`, of its model
public record RulebookView(
        String title,
        String place,
        String instrument,
        String standing,
        String text,
        List<String> cautions,
        String scope,
        String reading,
        List<String> sources,
        List<String> standings,
        List<String> stays,
        List<Concluded> conclusions,
        List<Named> parameters,
        List<Named> clocks,
        List<Named> penalties,
        List<Case> cases,
        int rules,
        String digest,
        ReceiptMark receipt,
        String data) {

    /// Something that its rules decide.
    ///
    /// @param duty what to do, where that is said in other words
    /// @param gaps what no rule captures
    public record Concluded(
            String id,
            String kind,
            String what,
            String binds,
            String duty,
            List<Ruled> rules,
            List<FindingView.Gap> gaps) {}

    /// A rule.
    ///
    /// @param grants whether it grants the conclusion; an exception keeps others from it
    /// @param condition in FEEL
    /// @param about since when, over which rules, in whose reading
    public record Ruled(
            String id, boolean grants, String condition, List<Link> provisions, List<String> about, String note) {}

    /// A parameter, a clock or a penalty.
    public record Named(String name, String value, List<Link> provisions) {}

    /// A worked case.
    ///
    /// @param expected what it must come to
    public record Case(String name, String on, List<Link> expected) {}
}
