package org.armillary.web.search;

import java.util.List;
import org.armillary.search.Hit;
import org.armillary.search.Reason;
import org.armillary.terminology.Terminology;
import org.armillary.web.Frame;
import org.armillary.web.Link;

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
                                .map(each -> said(frame.say("search.why.term", each.word(), percent(each.share()))))
                                .toList());
            case Reason.Meaning meaning ->
                new Why(
                        "meaning",
                        frame.say("search.why.meaning"),
                        percent,
                        List.of(said(frame.say("search.why.likeness", percent(meaning.likeness())))));
            case Reason.Cited cited ->
                new Why("cited", frame.say("search.why.cited"), percent, List.of(said(cited.what())));
            case Reason.Translated translated ->
                new Why("translated", frame.say("search.why.translated"), percent, List.of(concept(translated, frame)));
            case Reason.Linked linked ->
                new Why(
                        "linked",
                        frame.say("search.why.linked"),
                        percent,
                        List.of(said(frame.say("search.why.link", linked.link(), linked.other()))));
            case Reason.Beside _ -> new Why("beside", frame.say("search.why.beside"), percent, List.of());
        };
    }

    private static Link said(String sentence) {
        return Link.of(sentence, "");
    }

    /// Which concept joins what was typed and what was found, with the page of all its terms.
    private static Link concept(Reason.Translated translated, Frame frame) {
        String name = Terminology.shipped()
                .find(translated.concept())
                .map(each -> each.name("eng"))
                .orElse(translated.concept());
        return Link.of(
                frame.say("search.why.translation", translated.typed(), translated.found(), name),
                frame.link("/concepts/" + translated.concept()));
    }

    private static int percent(double share) {
        return (int) Math.round(100 * Math.clamp(share, 0, 1));
    }
}
