package org.armillary.mcp;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.comparison.Topic;
import org.armillary.comparison.Topics;
import org.armillary.graph.Duty;
import org.armillary.law.frbr.Work;
import org.armillary.law.norm.Modality;

/// Says who must, must not or may do what.
final class NormTool implements Tool {

    private static final int PAGE = 20;
    private static final int WORDS = 2_000;
    private static final int BEARERS = 20;

    private final ToolCard card = ToolCard.of("norms_for");

    @Override
    public ToolCard card() {
        return card;
    }

    /// @param modality `obligation`, `prohibition`, `permission`, `right`, `power` or `constitutive`
    /// @param bearer who is bound or entitled, as printed
    /// @param action what is to be done
    /// @param object what it is done to
    /// @param towards whom
    /// @param conditions when it holds, and when not
    /// @param limits within which time
    /// @param words the sentence
    record Stated(
            Anchor at,
            String modality,
            String bearer,
            Optional<String> action,
            Optional<String> object,
            Optional<String> towards,
            List<Condition> conditions,
            List<String> limits,
            String words) {

        /// A condition or an exception.
        record Condition(String kind, String words) {}
    }

    record Answer(LocalDate asOf, int total, List<Stated> norms, Optional<String> nextCursor, List<String> unknown) {}

    @Override
    public ToolAnswer call(Arguments arguments, Held held) {
        LocalDate day = held.day(arguments);
        Cursor cursor = arguments.cursor();
        Optional<String> work = Works.find("work", arguments, held);
        List<Duty> duties = held.room().duties().of(arguments.text("bearer", 200), work, day).values().stream()
                .flatMap(List::stream)
                .filter(fitting(arguments))
                .toList();
        Anchors anchors = new Anchors(held.room(), day);
        Answer answer = new Answer(
                day,
                duties.size(),
                cursor.page(duties, PAGE).stream()
                        .flatMap(each -> anchors
                                .find(each.expression(), each.at().eId())
                                .stream()
                                .map(at -> stated(each, at)))
                        .toList(),
                cursor.next(PAGE, duties.size()),
                unknown(duties, work, day, held));
        return ToolAnswer.of(answer, readable(answer));
    }

    private static java.util.function.Predicate<Duty> fitting(Arguments arguments) {
        Optional<Modality> modality = arguments.findChoice("modality", Modality.values());
        Optional<String> jurisdiction =
                arguments.findText("jurisdiction", 20).map(each -> each.toLowerCase(Locale.ROOT));
        Optional<String> language = arguments.findLanguage("language").map(each -> each.code());
        Optional<Topic> topic = topic(arguments);
        return duty -> modality.map(each -> each == duty.modality()).orElse(true)
                && language.map(duty.language()::equals).orElse(true)
                && jurisdiction.map(each -> each.equals(jurisdiction(duty))).orElse(true)
                && topic.map(each -> Topics.shipped()
                                .in(duty.sentence(), duty.language())
                                .contains(each))
                        .orElse(true);
    }

    private static String jurisdiction(Duty duty) {
        return Work.parse(duty.at().work()).jurisdiction().code();
    }

    /// The topic that is asked for.
    ///
    /// @throws ToolFault when there is none of that id; it names all
    static Optional<Topic> topic(Arguments arguments) {
        try {
            return arguments.findText("topic", 60).map(Topics.shipped()::get);
        } catch (IllegalArgumentException e) {
            throw new ToolFault(String.valueOf(e.getMessage()));
        }
    }

    private static Stated stated(Duty each, Anchor at) {
        return new Stated(
                at,
                Arguments.word(each.modality()),
                each.bearer(),
                each.action(),
                each.object(),
                each.counterparty(),
                each.conditions().stream()
                        .map(one -> new Stated.Condition(Arguments.word(one.kind()), one.words()))
                        .toList(),
                each.limits().stream().map(Duty.Limit::words).toList(),
                Shortened.of(each.sentence(), WORDS));
    }

    private static List<String> unknown(List<Duty> duties, Optional<String> work, LocalDate day, Held held) {
        return duties.isEmpty()
                ? List.of("no text held states such a norm on that day; those who bear most: "
                        + String.join(", ", held.room().duties().bearers(work, day, BEARERS)))
                : List.of("norms are recognised in the wording by program, some may be missing or misread: read the "
                        + "words, and the provision around them, before relying on them");
    }

    private static String readable(Answer answer) {
        Readable text = new Readable().line("Norms: " + answer.total() + ", as of " + answer.asOf());
        answer.norms()
                .forEach(each -> text.line(each.modality() + " of " + each.bearer() + ", "
                                + each.at().line())
                        .quote(each.words()));
        return text.unknown(answer.unknown()).next(answer.nextCursor()).toString();
    }
}
