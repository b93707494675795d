package org.armillary.web.assessment;

import java.util.List;
import org.armillary.web.Link;

/// One finding with all its reasons.
///
/// @param row what it comes to
/// @param law the instrument
/// @param lawHref its page in the catalogue
/// @param standing what the instrument is on the day
/// @param text which text was codified
/// @param scope what of the instrument is codified, in words
/// @param cautions how far it is not to be trusted
/// @param duty what to do; empty where it is no duty
/// @param evidence what would show that it was done
/// @param used the facts it rests on, with their answers
/// @param rules rules with what became of them
/// @param readings of each reading what it comes to; empty where it isn't contested
/// @param flips smallest changes
/// @param course what it comes to over time
/// @param gaps what no rule captures
/// @param rulebook where its rules stand among the others
/// @param back the page of the system
/// @param way addresses around the system
public record FindingView(
        AssessView.Row row,
        String place,
        String law,
        String lawHref,
        String standing,
        String text,
        String scope,
        List<String> cautions,
        String duty,
        List<String> evidence,
        List<AssessView.Answered> used,
        List<Applied> rules,
        List<String> readings,
        List<Change> flips,
        List<Stretch> course,
        List<Gap> gaps,
        String rulebook,
        String back,
        String name,
        Way way) {

    /// A rule of the conclusion.
    ///
    /// @param became `fired`, `overridden`, `open` or `idle`
    /// @param condition as the rulebook has it
    public record Applied(
            String id, String became, String word, String condition, List<Link> provisions, String note) {}

    /// A smallest set of facts that would settle it.
    ///
    /// @param then what it would come to
    public record Change(String then, List<String> facts) {}

    /// @param now whether the day asked about lies in it
    public record Stretch(String words, boolean now) {}

    public record Gap(Link provision, String what) {}
}
