package org.armillary.web.lineage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.drafting.Draft;
import org.armillary.drafting.DraftAkn;
import org.armillary.drafting.DraftDocx;
import org.armillary.drafting.Drafting;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.lineage.End;
import org.armillary.lineage.Lineage;
import org.armillary.web.Choice;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// From principle to provision: a draft article, on the page, as DOCX and as Akoma Ntoso.
@Controller
class DraftPages {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType AKN = MediaType.parseMediaType("application/akn+xml");
    private static final int MOST = 40;

    private final Drafting drafting;
    private final Catalogue catalogue;
    private final LineageWords words;
    private final Pages pages;

    DraftPages(Drafting drafting, Lineage lineage, LineageWords words, Pages pages) {
        this.drafting = drafting;
        this.catalogue = lineage.catalogue();
        this.words = words;
        this.pages = pages;
    }

    /// What is asked for.
    private record Asked(String topic, String principle, List<String> precedents, List<Drafting.Precedent> offered) {}

    private Asked asked(Frame frame) {
        String topic =
                frame.text("topic").isEmpty() ? drafting.topics().getFirst().id() : frame.text("topic");
        if (drafting.topics().stream().noneMatch(each -> each.id().equals(topic))) {
            throw new Refusal(Problem.notFound("/draft?topic=" + topic));
        }
        String principle = frame.text("from");
        if (!principle.isEmpty() && catalogue.find(principle).isEmpty()) {
            throw new Refusal(Problem.notFound(principle));
        }
        List<Drafting.Precedent> offered =
                principle.isEmpty() ? List.of() : drafting.precedents(topic, principle, frame.day());
        List<String> chosen = frame.query().getOrDefault("with", List.of()).stream()
                .filter(each -> catalogue.find(each).isPresent())
                .limit(MOST)
                .toList();
        List<String> precedents = chosen.isEmpty()
                ? offered.stream()
                        .filter(Drafting.Precedent::descendant)
                        .map(each -> each.instrument().id())
                        .toList()
                : chosen;
        return new Asked(topic, principle, precedents, offered);
    }

    @GetMapping("/draft")
    ResponseEntity<byte[]> show(Frame frame) {
        Asked asked = asked(frame);
        Optional<Draft> draft = draft(asked, frame);
        DraftView view = new DraftView(
                drafting.topics().stream()
                        .map(each ->
                                new Choice(each.id(), each.name(), -1, each.id().equals(asked.topic())))
                        .toList(),
                drafting.principles(asked.topic(), frame.day()).stream()
                        .map(each -> new Choice(
                                each.id(), each.shortName(), -1, each.id().equals(asked.principle())))
                        .toList(),
                asked.offered().stream()
                        .map(each -> precedent(each, asked, frame))
                        .toList(),
                draft.map(each -> article(each, frame)),
                address("/draft.docx", asked, frame),
                address("/draft.akn", asked, frame));
        return pages.show("draft", frame, view);
    }

    @GetMapping("/draft.docx")
    ResponseEntity<byte[]> docx(Frame frame) {
        Draft draft = required(frame);
        return download(DraftDocx.of(draft, docxWords(draft, frame)), DOCX, draft.fileName() + ".docx");
    }

    @GetMapping("/draft.akn")
    ResponseEntity<byte[]> akn(Frame frame) {
        Draft draft = required(frame);
        return download(DraftAkn.of(draft).toBytes(), AKN, draft.fileName() + ".akn.xml");
    }

    private Draft required(Frame frame) {
        Asked asked = asked(frame);
        return draft(asked, frame).orElseThrow(() -> new Refusal(Problem.notFound("/draft?from=")));
    }

    private Optional<Draft> draft(Asked asked, Frame frame) {
        return asked.principle().isEmpty()
                ? Optional.empty()
                : drafting.draft(asked.topic(), asked.principle(), asked.precedents(), frame.day());
    }

    private static DraftDocx.Words docxWords(Draft draft, Frame frame) {
        Map<String, String> elements = new HashMap<>();
        Arrays.stream(Draft.Element.values())
                .forEach(each -> elements.put(each.word(), frame.say("draft.element." + each.word())));
        return new DraftDocx.Words(
                frame.say(
                        "draft.docx.preamble",
                        draft.principle().shortName(),
                        frame.wording().day(draft.day())),
                frame.say("draft.leans"),
                frame.say("draft.missing"),
                elements);
    }

    private static ResponseEntity<byte[]> download(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    private static String address(String path, Asked asked, Frame frame) {
        List<String> parameters = new ArrayList<>(List.of("topic", asked.topic(), "from", asked.principle()));
        asked.precedents().forEach(each -> parameters.addAll(List.of("with", each)));
        return asked.principle().isEmpty() ? "" : frame.link(path, parameters.toArray(String[]::new));
    }

    private DraftView.Precedent precedent(Drafting.Precedent precedent, Asked asked, Frame frame) {
        String id = precedent.instrument().id();
        return new DraftView.Precedent(
                node(precedent.instrument(), frame), id, asked.precedents().contains(id), precedent.descendant());
    }

    private LineageWords.Node node(Instrument instrument, Frame frame) {
        return words.node(new End(Optional.of(instrument), Optional.empty(), "", "", ""), frame, catalogue);
    }

    private DraftView.Article article(Draft draft, Frame frame) {
        return new DraftView.Article(
                draft.title(),
                draft.paragraphs().stream()
                        .map(each -> new DraftView.Paragraph(
                                each.number(),
                                frame.say("draft.element." + each.element().word()),
                                each.phrases().stream()
                                        .map(phrase -> phrase(phrase, frame))
                                        .toList()))
                        .toList(),
                draft.missing().stream()
                        .map(each -> new DraftView.Missing(
                                frame.say("draft.element." + each.element().word()), each.words()))
                        .toList());
    }

    private DraftView.Phrase phrase(Draft.Phrase phrase, Frame frame) {
        return new DraftView.Phrase(
                parts(phrase.text()),
                phrase.leans().stream()
                        .map(each -> new DraftView.Lean(
                                node(each.instrument(), frame), each.place(), each.says(), each.verified()))
                        .toList(),
                phrase.supported());
    }

    /// Words in brackets apart from the others.
    private static List<DraftView.Part> parts(String text) {
        List<DraftView.Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('[', at);
            int close = open < 0 ? -1 : text.indexOf(']', open);
            int end = close < 0 ? text.length() : open;
            if (end > at) {
                parts.add(new DraftView.Part(text.substring(at, end), false));
            }
            if (close >= 0) {
                parts.add(new DraftView.Part(text.substring(open, close + 1), true));
            }
            at = close < 0 ? text.length() : close + 1;
        }
        return parts;
    }
}
