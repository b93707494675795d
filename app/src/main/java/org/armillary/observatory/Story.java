package org.armillary.observatory;

import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.Ancestor;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Situation;
import org.armillary.catalogue.SourceRef;

/// One system on its way through several countries, told in facts of the catalogue.
///
/// @param id names it; the bundle has its title and its words
public record Story(String id, List<Station> stations) {

    public Story {
        stations = List.copyOf(stations);
    }

    /// The story that comes with the program.
    public static Story shipped(Catalogue catalogue) {
        return StoryReader.read("stories/hiring.yaml", catalogue);
    }

    /// The instruments it tells of, each once.
    public List<Instrument> instruments() {
        return stations.stream()
                .flatMap(each -> each.lines().stream())
                .map(Line::instrument)
                .distinct()
                .toList();
    }

    /// What is done in one country.
    ///
    /// @param act what is done: `built`, `trained`, `offered`
    /// @param jurisdiction code of the country
    public record Station(String act, String jurisdiction, List<Line> lines) {

        public Station {
            lines = List.copyOf(lines);
        }
    }

    /// What an instrument has to say there.
    ///
    /// @param provision where it says so; may be empty
    /// @param reach in our words
    /// @param sources where it was read; empty where an ancestor on record says it
    /// @param ancestor the tie of the catalogue that the line rests on, where no source was read for it
    /// @param applies what to ask for whether it applies on a day; empty where the instrument's status tells
    public record Line(
            Instrument instrument,
            String provision,
            String reach,
            List<SourceRef> sources,
            Optional<Ancestor> ancestor,
            Optional<Situation> applies) {

        public Line {
            sources = List.copyOf(sources);
        }

        /// Whether what it says was read in a text: at its source, or in the instrument's or its ancestor's own words.
        public boolean isVerified() {
            return ancestor.map(each -> switch (each.basis()) {
                        case OWN_TEXT, ANCESTOR_TEXT -> true;
                        case SECONDARY, INFERRED, GENERAL_KNOWLEDGE, UNSTATED -> false;
                    })
                    .orElse(!sources.isEmpty());
        }
    }
}
