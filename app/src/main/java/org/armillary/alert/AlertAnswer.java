package org.armillary.alert;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.armillary.search.QuestionForm;

/// A saved search as programs are told of it.
///
/// @param question its parameters, each with its values: `{"q":["incident"],"jurisdiction":["eu"]}`
/// @param made when it was kept, as in ISO 8601
/// @param paused whether nothing is told of
/// @param unread how many of its notices are unread
/// @param feed whether a feed tells of it
/// @param hook where its notices are posted to
/// @param hookTrouble why they no longer are
public record AlertAnswer(
        UUID id,
        String name,
        Map<String, List<String>> question,
        String made,
        boolean paused,
        int unread,
        boolean feed,
        Optional<String> hook,
        Optional<String> hookTrouble) {

    public static AlertAnswer of(SavedSearch search, int unread) {
        return new AlertAnswer(
                search.id(),
                search.name(),
                QuestionForm.parameters(search.question()),
                search.madeAt().toString(),
                search.isPaused(),
                unread,
                search.hasFeed(),
                search.hook().map(Object::toString),
                search.hookTrouble());
    }
}
