package org.armillary.law.codification;

import java.util.List;
import java.util.Optional;

/// What a conclusion means in law.
///
/// @param kind what it says
/// @param provision the provision it is about first of all, as eId or `work#eId`; empty where the rules alone say
/// @param also other names it goes by
/// @param duty what has to be done, where it is a duty
/// @param penalties ids of what a breach may cost
public record Statement(
        Kind kind, Optional<String> provision, List<String> also, Optional<Duty> duty, List<String> penalties) {

    public Statement {
        also = List.copyOf(also);
        penalties = List.copyOf(penalties);
    }

    /// What a conclusion says.
    public enum Kind {
        /// Whether the instrument reaches the system at all.
        SCOPE,
        /// What somebody is under the law.
        ROLE,
        /// What the system is under the law; a system can be of several classes.
        CLASS,
        PROHIBITION,
        DUTY,
        RIGHT,
        EXEMPTION,
        /// What soft law asks for.
        RECOMMENDATION
    }

    /// A thing to do.
    ///
    /// @param act what to do, in our own words
    /// @param topic id in the catalogue of topics
    /// @param evidence what would show that it was done
    /// @param when the moment it is due: `before-market`, `before-use`, `continuous`, `yearly`, `on-event` or
    ///     `on-request`
    /// @param clock id of the clock that counts it, where a number is fixed
    public record Duty(String act, String topic, List<String> evidence, String when, Optional<String> clock) {
        public Duty {
            evidence = List.copyOf(evidence);
        }
    }
}
