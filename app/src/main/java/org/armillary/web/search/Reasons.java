package org.armillary.web.search;

import java.util.List;
import org.armillary.search.Hit;
import org.armillary.search.Reason;
import org.armillary.web.Frame;

/// Why a hit was found, in words.
final class Reasons {

    private static final int TERMS = 8;

    private Reasons() {}

    static List<Why> of(Hit hit, Frame frame) {
        return hit.why().stream().map(each -> why(each, frame)).toList();
    }

    private static Why why(Reason reason, Frame frame) {
        int percent = percent(reason.share());
        return switch (reason) {
            case Reason.Words words ->
                new Why(
                        "words",
                        frame.say("search.why.words"),
                        percent,
                        words.terms().stream()
                                .limit(TERMS)
                                .map(each -> frame.say("search.why.term", each.word(), percent(each.share())))
                                .toList());
            case Reason.Meaning meaning ->
                new Why(
                        "meaning",
                        frame.say("search.why.meaning"),
                        percent,
                        List.of(frame.say("search.why.likeness", percent(meaning.likeness()))));
            case Reason.Cited cited -> new Why("cited", frame.say("search.why.cited"), percent, List.of(cited.what()));
            case Reason.Translated translated ->
                new Why(
                        "translated",
                        frame.say("search.why.translated"),
                        percent,
                        List.of(frame.say(
                                "search.why.translation",
                                translated.typed(),
                                translated.found(),
                                translated.concept())));
            case Reason.Linked linked ->
                new Why(
                        "linked",
                        frame.say("search.why.linked"),
                        percent,
                        List.of(frame.say("search.why.link", linked.link(), linked.other())));
            case Reason.Beside _ -> new Why("beside", frame.say("search.why.beside"), percent, List.of());
        };
    }

    private static int percent(double share) {
        return (int) Math.round(100 * Math.clamp(share, 0, 1));
    }
}
