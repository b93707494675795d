package org.armillary.web;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.armillary.corpus.Scope;
import org.armillary.corpus.Shelf;
import org.armillary.corpus.Timeline.Standing;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.frbr.Language;

/// The choices that narrow a list of instruments or provisions, with how many each would leave.
public final class Filters {

    private Filters() {}

    /// The scope that a page's parameters give.
    public static Scope scope(String jurisdiction, String kind, String binding, String language) {
        try {
            return Scope.of(jurisdiction, kind, binding, language);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.badRequest(language));
        }
    }

    /// What a scope can be chosen from.
    ///
    /// @param shelf the instruments counted
    public static List<Filter> of(Scope chosen, Shelf shelf, Frame frame) {
        return List.of(
                counted(
                        "jurisdiction",
                        chosen.jurisdiction().orElse(""),
                        shelf.jurisdictions(),
                        code -> Shown.jurisdiction(frame, code),
                        frame),
                counted("kind", chosen.kind().orElse(""), shelf.kinds(), each -> Shown.kind(frame, each), frame),
                counted(
                        "language",
                        chosen.language().map(Language::code).orElse(""),
                        shelf.languages(),
                        each -> Shown.language(frame, new Language(each)),
                        frame),
                signed("binding", chosen.binding().orElse(""), Stream.of(Sign.HARD, Sign.SOFT, Sign.HYBRID), frame));
    }

    /// Where a text stands on the as-of day.
    static Filter standings(String chosen, Frame frame) {
        return signed("standing", chosen, Stream.of(Standing.values()).map(Shown::standing), frame);
    }

    private static Filter counted(
            String name, String chosen, Map<String, Long> counts, UnaryOperator<String> label, Frame frame) {
        List<Choice> choices = counts.entrySet().stream()
                .map(each -> new Choice(
                        each.getKey(),
                        label.apply(each.getKey()),
                        each.getValue(),
                        each.getKey().equals(chosen)))
                .toList();
        return new Filter(name, frame.say("filter." + name), choices);
    }

    private static Filter signed(String name, String chosen, Stream<Sign> signs, Frame frame) {
        List<Choice> choices = signs.map(sign -> new Choice(
                        sign.word(),
                        frame.say("sign." + sign.id()),
                        -1,
                        sign.word().equals(chosen)))
                .toList();
        return new Filter(name, frame.say("filter." + name), choices);
    }
}
