package org.armillary.mcp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Text;
import org.armillary.law.akn.Provision;
import org.armillary.law.akn.Rendering;

/// Gives a provision, or a whole text, as it stands on a day.
final class ProvisionTool implements Tool {

    private static final int WORDS = 12_000;
    private static final int PARTS = 300;

    private final ToolCard card = ToolCard.of("get_provision");

    @Override
    public ToolCard card() {
        return card;
    }

    /// @param eId of a provision inside
    record Part(Optional<String> eId, String type, Optional<String> num, Optional<String> heading) {

        static Part of(Provision provision) {
            return new Part(provision.eId(), provision.type(), provision.num(), provision.heading());
        }
    }

    /// A version of the same text.
    record Version(String expression, LocalDate date, String standing) {}

    /// @param words those from `start` on
    /// @param length of all its words, in UTF-16 units
    /// @param appliesFrom first day on which it applies, where the text says so
    /// @param appliesUntil first day on which it no longer does
    record Answer(
            Anchor at,
            String type,
            Optional<String> num,
            Optional<String> heading,
            List<String> path,
            String words,
            int start,
            int length,
            Optional<LocalDate> appliesFrom,
            Optional<LocalDate> appliesUntil,
            List<Part> parts,
            Optional<Ties> links,
            List<Version> versions,
            Optional<String> nextCursor,
            List<String> unknown) {}

    @Override
    public ToolAnswer call(Arguments arguments, Held held) {
        LocalDate day = held.day(arguments);
        boolean linked = arguments.isOn("links", true);
        Cursor cursor = arguments.cursor();
        Named named = Named.find(arguments.text("provision", 2_000), day, arguments.findLanguage("language"), held);
        Anchors anchors = new Anchors(held.room(), day);
        Text text = named.text();
        Optional<Provision> place = named.provision();
        String words = place.map(each -> Rendering.of(each.element()))
                .orElseGet(() -> Rendering.of(text.document()))
                .text();
        List<Provision> inside = place.map(each -> each.walk().skip(1).toList()).orElseGet(text::provisions);
        int start = Shortened.end(words, cursor.start());
        Answer answer = new Answer(
                anchors.of(named.one(), named.eId()),
                place.map(Provision::type).orElse("document"),
                place.flatMap(Provision::num),
                place.flatMap(Provision::heading),
                place.map(ProvisionTool::path).orElse(List.of()),
                words.substring(start, start + Shortened.end(words.substring(start), WORDS)),
                start,
                words.length(),
                place.flatMap(text.applications()::from),
                place.flatMap(text.applications()::until),
                inside.stream().limit(PARTS).map(Part::of).toList(),
                linked
                        ? Optional.of(Ties.of(held.room().relations(named.one()), anchors, held.room()))
                        : Optional.empty(),
                versions(named, day),
                cursor.next(WORDS, words.length()),
                unknown(named, inside.size()));
        return ToolAnswer.of(answer, readable(answer));
    }

    private static List<String> path(Provision provision) {
        return provision.path().stream()
                .map(each -> (each.num().orElse("") + " " + each.heading().orElse("")).strip())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static List<Version> versions(Named named, LocalDate day) {
        return named.one().timeline().versions().stream()
                .map((Holding each) -> new Version(
                        each.expression(),
                        each.date(),
                        named.one().timeline().standing(each, day).word()))
                .toList();
    }

    private static List<String> unknown(Named named, int parts) {
        List<String> unknown = new ArrayList<>();
        named.readAs().ifPresent(unknown::add);
        if (named.one().version().stamp().identity().inForceFrom().isEmpty()) {
            unknown.add("nothing held says from when this text is in force");
        }
        long doubts = named.text().uncertain().size();
        if (doubts > 0) {
            unknown.add("when this text was read, " + doubts + " places of its structure were uncertain");
        }
        if (parts > PARTS) {
            unknown.add("only the first " + PARTS + " of " + parts + " parts are listed; ask for one of them");
        }
        return unknown;
    }

    private static String readable(Answer answer) {
        Readable text = new Readable().line(answer.at().line());
        if (!answer.path().isEmpty()) {
            text.line(String.join(" › ", answer.path()));
        }
        answer.appliesFrom().ifPresent(each -> text.line("Applies from " + each));
        answer.appliesUntil().ifPresent(each -> text.line("Applies until before " + each));
        text.quote(answer.words());
        answer.links().ifPresent(each -> each.write(text));
        if (answer.versions().size() > 1) {
            text.line("Versions: "
                    + String.join(
                            ", ",
                            answer.versions().stream()
                                    .flatMap(each -> Stream.of(each.date() + " (" + each.standing() + ")"))
                                    .toList()));
        }
        return text.unknown(answer.unknown()).next(answer.nextCursor()).toString();
    }
}
