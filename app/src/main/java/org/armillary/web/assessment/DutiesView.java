package org.armillary.web.assessment;

import java.util.List;
import java.util.Optional;
import org.armillary.web.Link;

/// What has to be done: as matrix of topics and places, and as a list by the day it starts.
///
/// @param places columns of the matrix
/// @param rows one for each topic
/// @param steps duties in the order in which they start
/// @param advice what soft law asks for
/// @param relations how duties stand to each other
/// @param token what a form that says where a duty stands carries; empty where nothing can be said
public record DutiesView(
        String name,
        Way way,
        List<String> places,
        List<Row> rows,
        List<Step> steps,
        List<Step> open,
        List<Step> advice,
        List<Relation> relations,
        String back,
        Optional<Way.Hidden> token) {

    /// @param cells for each place the duties there
    public record Row(String topic, List<List<Jump>> cells) {}

    /// A thing to do.
    ///
    /// @param from since or from when, in words
    /// @param now whether it is due on the day
    /// @param when the moment it is due, in words
    /// @param clocks periods, in words
    /// @param exposures what a breach may cost, in words
    /// @param mark where it stands; empty where the system isn't kept
    public record Step(
            Jump act,
            String binds,
            String place,
            String law,
            String from,
            boolean now,
            String when,
            List<Link> provisions,
            List<String> evidence,
            List<String> clocks,
            List<String> exposures,
            Optional<Mark> mark) {}

    /// Where a duty of a kept system stands.
    ///
    /// @param conclusion the duty
    /// @param state its key
    /// @param word the state in words, with who said so
    public record Mark(String conclusion, String state, String word, String note) {}

    /// @param kind its key
    public record Relation(
            String kind, String word, Jump from, Jump to, String what, String source, boolean reviewed) {}
}
