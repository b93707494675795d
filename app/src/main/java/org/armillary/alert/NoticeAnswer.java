package org.armillary.alert;

import java.util.List;
import java.util.UUID;

/// A notice as programs are told of it.
///
/// @param made when, as in ISO 8601
/// @param count how many provisions there are, of which at most 200 are listed
public record NoticeAnswer(UUID id, String made, boolean read, long count, List<MatchAnswer> matches) {

    public static NoticeAnswer of(Notice notice) {
        return new NoticeAnswer(
                notice.id(),
                notice.madeAt().toString(),
                notice.readAt().isPresent(),
                notice.count(),
                notice.matches().stream().map(MatchAnswer::of).toList());
    }

    /// A provision that a notice tells of.
    ///
    /// @param event `new`, `changed` or `applies`
    public record MatchAnswer(
            String event, String expression, String eId, String title, String place, String words, String appliesFrom) {

        static MatchAnswer of(Match match) {
            return new MatchAnswer(
                    match.event().word(),
                    match.expression(),
                    match.eId(),
                    match.title(),
                    match.place(),
                    match.words(),
                    match.appliesFrom().toString());
        }
    }
}
