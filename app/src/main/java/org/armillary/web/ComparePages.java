package org.armillary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.corpus.Comparison;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Passage;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Two texts of one work side by side: two dates, word by word, or two languages.
@Controller
class ComparePages {

    private final Corpus corpus;
    private final Pages pages;

    ComparePages(Corpus corpus, Pages pages) {
        this.corpus = corpus;
        this.pages = pages;
    }

    /// The page that compares two expressions.
    static String address(Frame frame, String left, String right) {
        return frame.link("/compare", "left", left, "right", right);
    }

    @GetMapping("/compare")
    ResponseEntity<byte[]> show(
            Frame frame,
            @RequestParam String left,
            @RequestParam String right,
            @RequestParam(defaultValue = "false") boolean all) {
        Opened before = Opened.get(corpus, left, frame.day());
        Opened after = Opened.get(corpus, right, frame.day());
        if (!before.holding().work().equals(after.holding().work())) {
            throw new Refusal(Problem.of("not-comparable", HttpStatus.BAD_REQUEST, left, right));
        }
        Comparison comparison = Comparison.of(before.text(), after.text());
        boolean dates = before.holding().language().equals(after.holding().language());
        boolean whole = all || !dates;
        List<Comparison.Change> shown = whole ? comparison.changes() : comparison.differences();
        return pages.show(
                "compare",
                frame,
                new CompareView(
                        Shown.heading(after.holding()),
                        after.tag(),
                        side(before, dates, frame),
                        side(after, dates, frame),
                        dates,
                        comparison.count(Comparison.Kind.CHANGED),
                        comparison.count(Comparison.Kind.ADDED),
                        comparison.count(Comparison.Kind.REMOVED),
                        comparison.count(Comparison.Kind.MOVED),
                        comparison.count(Comparison.Kind.SAME),
                        all,
                        shown.stream()
                                .map(change -> pair(change, before, after, dates, frame))
                                .toList(),
                        others(after, frame)));
    }

    private static CompareView.Side side(Opened opened, boolean dates, Frame frame) {
        String day = Shown.day(frame, opened.holding().date());
        String label = dates
                ? frame.say("compare.version", day)
                : frame.say(
                        "compare.language",
                        Shown.language(frame, opened.holding().language()),
                        day);
        return new CompareView.Side(label, opened.tag(), frame.link(Address.of(opened.expression())));
    }

    private static Compared pair(Comparison.Change change, Opened before, Opened after, boolean dates, Frame frame) {
        return new Compared(
                change.name(),
                change.kind().name().toLowerCase(Locale.ROOT),
                pieces(change.beforePieces(), dates),
                pieces(change.afterPieces(), dates),
                href(change.before(), before, frame),
                href(change.after(), after, frame));
    }

    private static List<Compared.Piece> pieces(List<Comparison.Piece> pieces, boolean marked) {
        return pieces.stream()
                .map(piece -> new Compared.Piece(piece.text(), marked && piece.marked()))
                .toList();
    }

    private static String href(Optional<Passage> passage, Opened opened, Frame frame) {
        return passage.map(each -> each.eId().isEmpty()
                        ? frame.link(Address.of(opened.expression()))
                        : frame.link(Address.place(opened.expression(), each.eId())))
                .orElse("");
    }

    /// Every pair of neighbouring versions.
    private static List<Link> others(Opened opened, Frame frame) {
        List<Holding> versions = opened.timeline().versions();
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            Holding earlier = versions.get(i - 1);
            Holding later = versions.get(i);
            links.add(Link.of(
                    frame.say("compare.pair", Shown.day(frame, earlier.date()), Shown.day(frame, later.date())),
                    address(frame, earlier.expression(), later.expression())));
        }
        return links;
    }
}
