package org.armillary.web.comparison;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armillary.catalogue.Adherence;
import org.armillary.comparison.Gap;
import org.armillary.corpus.Holding;
import org.armillary.sheet.Book;
import org.armillary.sheet.Cell;
import org.armillary.sheet.Column;
import org.armillary.sheet.Form;
import org.armillary.sheet.Table;
import org.armillary.web.Attachment;
import org.armillary.web.Choice;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Wordbook;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What soft texts lack of what makes a norm bind.
@Controller
class GapPages {

    private static final int MOST_NAMES = 6;

    private final Material material;
    private final Sentences sentences;
    private final Kept kept;

    GapPages(Material material, Sentences sentences, Kept kept) {
        this.material = material;
        this.sentences = sentences;
        this.kept = kept;
    }

    @GetMapping("/gap")
    ResponseEntity<byte[]> show(
            Frame frame,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String format) {
        List<Gap> gaps = material.gaps(frame.day()).stream()
                .filter(each ->
                        in.isEmpty() || each.instrument().jurisdiction().code().equals(in))
                .filter(each -> fits(each, find.strip().toLowerCase(Locale.ROOT)))
                .toList();
        Words words = Words.of(frame, material.catalogue());
        Optional<Form> form = Form.find(format);
        if (form.isPresent()) {
            return Attachment.of(book(gaps, words), form.get(), "soft-and-hard-" + frame.day());
        }
        return kept.show("gap", frame, request, () -> view(gaps, find, in, text, words));
    }

    private GapView view(List<Gap> gaps, String find, String in, String text, Words words) {
        Frame frame = words.frame();
        Optional<Holding> held = text.isBlank() ? Optional.empty() : material.text(text, frame.day());
        return new GapView(
                find,
                places(in, frame, words),
                gaps.stream().map(each -> row(each, words)).toList(),
                held.map(each -> sentences.of(each, frame)),
                downloads(frame));
    }

    private static boolean fits(Gap gap, String words) {
        return words.isEmpty()
                || gap.instrument().shortName().toLowerCase(Locale.ROOT).contains(words)
                || gap.instrument().title().toLowerCase(Locale.ROOT).contains(words);
    }

    private List<Choice> places(String chosen, Frame frame, Words words) {
        Map<String, Long> counts = new LinkedHashMap<>();
        material.gaps(frame.day())
                .forEach(each -> counts.merge(each.instrument().jurisdiction().code(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(each -> new Choice(
                        each.getKey(),
                        words.book().jurisdiction(each.getKey()),
                        each.getValue(),
                        each.getKey().equals(chosen)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private GapView.Row row(Gap gap, Words words) {
        Frame frame = words.frame();
        return new GapView.Row(
                Link.of(
                        gap.instrument().shortName(),
                        frame.link("/instruments/" + gap.instrument().id())),
                words.book().jurisdiction(gap.instrument().jurisdiction()),
                words.book().force(gap.instrument().force()),
                words.book().sign(gap.standing()),
                words.book().standing(gap.standing()),
                gap.has().entrySet().stream()
                        .map(each -> mark(each.getKey(), each.getValue(), words))
                        .toList(),
                gap.missing().stream()
                        .map(each -> words.book().name("gap.takes.", each))
                        .toList(),
                names(gap.joined(), words),
                names(gap.left(), words),
                material.text(gap.instrument(), frame.day())
                        .map(each -> frame.link("/gap", "text", each.work()))
                        .orElse(""));
    }

    private static GapView.Mark mark(Gap.Element element, Gap.Held held, Words words) {
        return new GapView.Mark(
                words.book().name("gap.element.", element),
                Wordbook.key(held),
                words.book().name("gap.held.", held));
    }

    private static List<String> names(List<Adherence> adherence, Words words) {
        List<String> names = new ArrayList<>(adherence.stream()
                .limit(MOST_NAMES)
                .map(each -> words.frame()
                        .say(
                                "gap.who",
                                each.count().isPresent()
                                        ? words.frame()
                                                .wording()
                                                .number(each.count().getAsInt())
                                        : words.book().who(each.who()),
                                words.book().name("gap.did.", each.did())))
                .toList());
        if (adherence.size() > MOST_NAMES) {
            names.add(words.frame().say("gap.more", adherence.size() - MOST_NAMES));
        }
        return names;
    }

    private static List<Link> downloads(Frame frame) {
        List<Link> downloads = new ArrayList<>();
        for (Form each : Form.values()) {
            downloads.add(
                    Link.of(frame.say("comparison.download." + each.ending()), frame.here("format", each.ending())));
        }
        return downloads;
    }

    private static Book book(List<Gap> gaps, Words words) {
        Frame frame = words.frame();
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(frame.say("gap.instrument"), 30), Column.text(frame.say("thresholds.standing"), 18)));
        for (Gap.Element each : Gap.Element.values()) {
            columns.add(Column.text(words.book().name("gap.element.", each), 14));
        }
        columns.add(Column.text(frame.say("gap.missing"), 50));
        columns.add(Column.text(frame.say("gap.left"), 30));
        List<List<Cell>> rows = new ArrayList<>();
        for (Gap gap : gaps) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.text(gap.instrument().shortName())
                            .from(words.cited(gap.instrument().sources())),
                    Cell.text(words.book().standing(gap.standing()))));
            gap.has().values().forEach(each -> row.add(Cell.text(words.book().name("gap.held.", each))));
            row.add(Cell.text(String.join(
                    "; ",
                    gap.missing().stream()
                            .map(each -> words.book().name("gap.takes.", each))
                            .toList())));
            row.add(Cell.text(String.join("; ", names(gap.left(), words))));
            rows.add(row);
        }
        return Book.of(
                new Table(frame.say("gap.title"), frame.say("gap.explained"), columns, rows, words.tableWords()));
    }
}
