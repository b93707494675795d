package org.armillary.web.alert;

import java.util.List;
import org.armillary.web.account.FormToken;

/// All searches that somebody keeps.
///
/// @param fault why the last form didn't work; empty where it did
public record AlertsView(FormToken token, List<Row> searches, String fault) {

    /// A search and what it last told.
    ///
    /// @param asked its question in words
    /// @param again the search page with the same question
    /// @param unread how many notices are unread
    public record Row(
            String id,
            String name,
            List<String> asked,
            String again,
            boolean paused,
            int unread,
            String since,
            String trouble,
            List<NoticeRow> notices) {}

    /// A notice.
    ///
    /// @param what how many provisions it tells of
    /// @param more how many of them are not listed
    /// @param posting how its posting stands; empty where it is posted nowhere
    public record NoticeRow(
            String when, String what, boolean unread, List<MatchRow> matches, long more, String posting) {}

    /// A provision that matches.
    ///
    /// @param event why it is told of: `new`, `changed` or `applies`
    /// @param applies from when on it applies, where that is to come
    public record MatchRow(
            String event, String says, String href, String place, String title, String words, String applies) {}
}
