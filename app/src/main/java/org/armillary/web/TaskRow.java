package org.armillary.web;

import java.util.List;

/// A piece of long work and how far it is.
///
/// @param state `running`, `done`, `failed` or `cancelled`
/// @param percent done part of the whole, 0 to 100
/// @param progress the same in words
/// @param outcome what came of it, once it has ended
public record TaskRow(
        String id,
        String name,
        String state,
        String started,
        int percent,
        String progress,
        String outcome,
        List<EventRow> events,
        long eventsLeftOut) {

    public boolean running() {
        return state.equals("running");
    }

    /// Something told while the work went on.
    ///
    /// @param severity `info`, `warning` or `error`
    /// @param href the text it is about, empty where there is none
    public record EventRow(String severity, String subject, String message, String href) {}
}
