package org.armillary.web.assessment;

import java.util.List;
import org.armillary.law.codification.Codex;
import org.armillary.portfolio.Saving;

/// Two people changed the same: both values, nothing saved.
///
/// @param name the system
/// @param clashes what both changed
/// @param back the system as it is now
public record ClashView(String name, List<Clash> clashes, String back) {

    /// @param question what was asked
    /// @param mine what one wanted to say; empty where the answer was taken back
    /// @param theirs what it is now
    public record Clash(String question, String mine, String theirs) {}

    static ClashView of(Saving.Clashing clashing, Codex codex, Way way) {
        return new ClashView(
                clashing.now().system().name(),
                clashing.clashes().stream()
                        .map(each -> new Clash(
                                each.what()
                                        .map(fact -> codex.facts().containsKey(fact)
                                                ? codex.fact(fact).fact().question()
                                                : fact)
                                        .orElse(""),
                                each.mine(),
                                each.theirs()))
                        .toList(),
                way.to(""));
    }
}
