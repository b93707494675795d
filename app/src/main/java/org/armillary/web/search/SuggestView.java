package org.armillary.web.search;

import java.util.List;

/// How what is being typed may go on.
///
/// @param id of the list they are shown in
public record SuggestView(String id, List<Suggestion> list) {

    /// One way to go on.
    ///
    /// @param number in the list, from 1
    /// @param text what it is
    /// @param kind what it is, in a word or two
    /// @param detail what tells it from others of its name; may be empty
    /// @param insert what the field then holds
    /// @param href page to be opened at once; empty where the field is filled
    public record Suggestion(int number, String text, String kind, String detail, String insert, String href) {}
}
