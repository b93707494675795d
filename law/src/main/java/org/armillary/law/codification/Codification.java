package org.armillary.law.codification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.rulebook.Rulebook;

/// One instrument, codified: its rules, and what surrounds them.
///
/// @param header what it encodes, from which text, how deeply
/// @param rules the rules, compiled together with those of all others
/// @param statements what each conclusion means to those it binds, by conclusion
/// @param samples cases with what they must come to
/// @param clocks periods that run from an event
/// @param penalties what a breach may cost
/// @param scorecards points that add up to a level
/// @param digest SHA-256 over the files' names and bytes, in hexadecimal
public record Codification(
        Header header,
        Rulebook rules,
        Map<String, Statement> statements,
        List<Sample> samples,
        List<Clock> clocks,
        List<Penalty> penalties,
        List<Scorecard> scorecards,
        String digest) {

    public Codification {
        statements = Map.copyOf(statements);
        samples = List.copyOf(samples);
        clocks = List.copyOf(clocks);
        penalties = List.copyOf(penalties);
        scorecards = List.copyOf(scorecards);
    }

    public String id() {
        return header.id();
    }

    /// Which text the rules were written from.
    public enum TextBasis {
        OFFICIAL_CONSOLIDATED,
        ENACTED_PRINT,
        EARLIER_PRINT,
        TRANSLATION,
        SECONDARY,
        NONE
    }

    /// How much of the instrument the rules capture.
    public enum Depth {
        DEEP,
        SHALLOW
    }

    /// What a codification is of.
    ///
    /// @param id first part of the names of its conclusions: `eu_ai_act`
    /// @param instrument its id in the catalogue of instruments: `eu-ai-act`
    /// @param jurisdiction the folder it stands in: `eu`, `us-ca`
    /// @param title its name, in English
    /// @param work its FRBR address, where it has one
    /// @param expression the day of the text that is encoded
    /// @param basis which text that is
    /// @param depth how much is captured
    /// @param scope what is and what isn't captured, in words
    /// @param reading whose reading of the law it is, in words
    /// @param verified whether the facts were checked against the text
    /// @param sources where they are from
    /// @param standings when the instrument is law and when it isn't, one after the other
    /// @param stays what is suspended, from when until when
    /// @param digests SHA-256 of provisions' texts as encoded, by eId
    public record Header(
            String id,
            String instrument,
            String jurisdiction,
            String title,
            Optional<String> work,
            LocalDate expression,
            TextBasis basis,
            Depth depth,
            String scope,
            String reading,
            boolean verified,
            List<String> sources,
            List<Standing> standings,
            List<Stay> stays,
            Map<String, String> digests) {
        public Header {
            sources = List.copyOf(sources);
            standings = List.copyOf(standings);
            stays = List.copyOf(stays);
            digests = Map.copyOf(digests);
        }
    }

    /// What the instrument is from one day to another.
    ///
    /// @param is whether it binds
    /// @param from first day; empty where it always was
    /// @param until last day; empty where no end is known
    /// @param source what says so
    public record Standing(Is is, Optional<LocalDate> from, Optional<LocalDate> until, String source) {

        /// In what state an instrument can be.
        public enum Is {
            /// Binding law.
            IN_FORCE,
            /// Adopted, and not binding yet.
            NOT_YET_IN_FORCE,
            /// Signed by some, and short of the ratifications it needs.
            TREATY_NOT_IN_FORCE,
            /// A bill before those who could make it law.
            BILL,
            /// A bill that never became law.
            LAPSED,
            REPEALED,
            /// Soft law: followed, not owed.
            VOLUNTARY
        }
    }

    /// A suspension.
    ///
    /// @param conclusions what is suspended; empty for everything
    /// @param from first day
    /// @param until last day; empty where no end is known
    /// @param by who suspended it
    /// @param source what says so
    public record Stay(List<String> conclusions, LocalDate from, Optional<LocalDate> until, String by, String source) {
        public Stay {
            conclusions = List.copyOf(conclusions);
        }
    }
}
