package org.armillary.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.armillary.act.Act;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.CorrectionRefused;
import org.armillary.corpus.Corrections;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Reference;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.reception.Address;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The history of a text: its acts, taking a correction back, withdrawing the text.
@Controller
class HistoryPages {

    private final Corpus corpus;
    private final ActRows rows;
    private final ReceiptMarks receipts;
    private final Pages pages;

    HistoryPages(Corpus corpus, ActRows rows, ReceiptMarks receipts, Pages pages) {
        this.corpus = corpus;
        this.rows = rows;
        this.receipts = receipts;
        this.pages = pages;
    }

    /// The address of a text's history.
    static String address(Frame frame, String expression) {
        return frame.link("/history", "text", expression);
    }

    @GetMapping("/history")
    ResponseEntity<byte[]> show(Frame frame, @RequestParam String text, CsrfToken token) {
        return pages.show("history", frame, view(frame, text, "", token));
    }

    @PostMapping("/history/undo")
    ResponseEntity<?> undo(Frame frame, @RequestParam String text, @RequestParam int number, CsrfToken token) {
        try {
            corpus.corrections().undo(text, number);
            return seeOther(frame, text);
        } catch (CorrectionRefused refused) {
            HistoryView view = view(frame, text, String.valueOf(refused.getMessage()), token);
            return pages.show(HttpStatus.CONFLICT, "history", frame, view);
        } catch (IOException e) {
            throw new UncheckedIOException("the history of " + text + " can't be changed: " + e.getMessage(), e);
        }
    }

    @PostMapping("/history/withdraw")
    ResponseEntity<?> withdraw(Frame frame, @RequestParam String text, @RequestParam(defaultValue = "") String reason) {
        try {
            corpus.withdrawals().withdraw(Reference.parse(text), reason.strip());
            return seeOther(frame, text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.notFound(text));
        } catch (IOException e) {
            throw new UncheckedIOException(text + " can't be withdrawn: " + e.getMessage(), e);
        }
    }

    private static ResponseEntity<Void> seeOther(Frame frame, String text) {
        return ResponseEntity.status(303)
                .location(URI.create(address(frame, text)))
                .build();
    }

    private HistoryView view(Frame frame, String text, String refused, CsrfToken token) {
        List<Act> acts = corpus.acts().list(text);
        if (acts.isEmpty()) {
            throw new Refusal(Problem.notFound(text));
        }
        Holding last = corpus.library().readings(text.substring(0, text.lastIndexOf('/'))).stream()
                .filter(each -> each.expression().equals(text))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal(Problem.notFound(text)));
        boolean withdrawn = corpus.withdrawals().find(text).isPresent();
        Set<Integer> standing = withdrawn || !frame.writing()
                ? Set.of()
                : corpus.corrections().list(text).stream()
                        .map(Corrections.Made::number)
                        .collect(Collectors.toSet());
        Map<UUID, ReceiptMark> marks = receipts.of(acts.stream().map(Act::id).toList(), frame);
        return new HistoryView(
                Shown.heading(last),
                last.language().tag(),
                text,
                withdrawn ? "" : frame.link(Address.of(text)),
                acts.reversed().stream()
                        .map(act -> rows.of(act, standing, Objects.requireNonNull(marks.get(act.id())), frame))
                        .toList(),
                refused,
                token.getParameterName(),
                token.getToken());
    }
}
