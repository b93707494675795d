package org.armillary.web.observatory;

import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.Binding;
import org.armillary.observatory.Event;
import org.armillary.observatory.Seen;
import org.armillary.observatory.Story;
import org.armillary.web.Wordbook;
import org.armillary.web.WorkRow;

/// The front page: a story that the catalogue tells on the day, and the ways in.
///
/// @param title what the story asks
/// @param year the days of this year, until the day, on which the story's norms moved; the newest first
/// @param origins what the story's norms draw on
/// @param current how many norms are in force or in effect
/// @param all how many instruments there are
/// @param provisions how many provisions of imported texts can be read
/// @param latest texts that came last
public record HomeView(
        String title,
        List<Station> stations,
        List<Event> year,
        List<Origin> origins,
        int current,
        int all,
        long provisions,
        List<WorkRow> latest,
        Wordbook words) {

    /// What is done in one country.
    public record Station(Story.Station station, List<Line> lines) {}

    /// What a norm says there, and whether it does on the day.
    ///
    /// @param applies whether its provision applies on the day; empty where the norm's status tells
    public record Line(Story.Line line, Seen seen, Optional<Binding> applies) {}

    /// A norm of the story and what it draws on.
    public record Origin(Seen seen, List<CardView.Tie> ties) {}
}
