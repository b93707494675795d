package org.armillary.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.armillary.web.rendering.LawHtml;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// A text as a file.
@Component
class Downloads {

    /// Registered media type of Akoma Ntoso (OASIS, IANA).
    static final MediaType AKN = MediaType.parseMediaType("application/akn+xml");

    private final Corpus corpus;
    private final Pages pages;
    private final InstrumentContext context;
    private final Press press;

    Downloads(Corpus corpus, Pages pages, InstrumentContext context, Press press) {
        this.corpus = corpus;
        this.pages = pages;
        this.context = context;
        this.press = press;
    }

    /// @param format `akn`, `xml`, `json`, `html` or `pdf`
    ResponseEntity<?> answer(Opened reading, String format, Frame frame) {
        return switch (format) {
            case "akn", "xml" -> file(reading, format, AKN, akn(reading));
            case "json" -> file(reading, format, MediaType.APPLICATION_JSON, Json.of(reading));
            case "html" -> file(reading, format, Pages.HTML, html(reading, frame));
            case "pdf" -> press.answer(reading, frame);
            default -> throw new Refusal(Problem.notFound(format));
        };
    }

    private byte[] akn(Opened reading) {
        try {
            return Files.readAllBytes(corpus.texts().file(reading.holding()));
        } catch (IOException e) {
            throw new UncheckedIOException("the reading of " + reading.expression() + " can't be read", e);
        }
    }

    private byte[] html(Opened reading, Frame frame) {
        String law = LawHtml.of(reading.text().document(), Address.of(reading.expression()), frame.wording());
        return pages.render(
                "alone",
                frame,
                context.view(reading, law, Marks.Marked.none(reading), List.of(), Optional.empty(), frame));
    }

    static ResponseEntity<byte[]> file(Opened reading, String ending, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(reading, ending))
                .body(bytes);
    }

    static String disposition(Opened reading, String ending) {
        String name = reading.expression()
                .substring("/akn/".length())
                .replaceAll("[^\\p{L}\\p{N}@.-]+", "-")
                .toLowerCase(Locale.ROOT);
        return ContentDisposition.attachment()
                .filename(name + "." + ending, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
