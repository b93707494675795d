package org.armillary.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.armillary.assessment.Assessment;
import org.armillary.assessment.Described;
import org.armillary.assessment.Exposure;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Obligation;
import org.armillary.assessment.Obligations;
import org.armillary.assessment.Origin;
import org.armillary.assessment.Outcome;
import org.armillary.assessment.Receipt;
import org.armillary.law.codification.Penalty;
import org.armillary.law.codification.Relation;
import org.armillary.sheet.DocxStyles;
import org.armillary.wording.Wording;

/// An assessment as a document that a board would read: what must be done, what is missing, then every finding by
/// instrument with its provisions, what the rulebooks leave out, and the receipt it can be made again from.
public final class ReportDocx {

    private static final int SMALL = 9;

    private final XWPFDocument document;
    private final Assessment assessment;
    private final Wording wording;

    private ReportDocx(XWPFDocument document, Assessment assessment, Wording wording) {
        this.document = document;
        this.assessment = assessment;
        this.wording = wording;
    }

    public static byte[] of(Assessment assessment, Wording wording) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DocxStyles.addTo(document);
            new ReportDocx(document, assessment, wording).write();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a document can always be written to memory", e);
        }
    }

    private void write() {
        String name = assessment.system().name();
        String title = name.isEmpty() ? wording.say("board.unnamed") : name;
        document.getProperties().getCoreProperties().setTitle(title);
        heading(DocxStyles.HEADING, title);
        String places = assessment.jurisdictions().isEmpty()
                ? wording.say("board.everywhere")
                : String.join(", ", assessment.jurisdictions()).toUpperCase(Locale.ROOT);
        paragraph(wording.say("board.asked", wording.day(assessment.on()), places));
        paragraph(wording.say("board.note"));
        summary();
        duties(assessment.obligations());
        missing();
        findings();
        leftOut();
        heading(DocxStyles.SUBHEADING, wording.say("board.receipt"));
        small(wording.say("board.receipt.text", Receipt.of(assessment).digest()));
    }

    private void summary() {
        heading(DocxStyles.SUBHEADING, wording.say("board.summary"));
        Map<String, Long> counted = assessment.findings().stream()
                .collect(Collectors.groupingBy(each -> each.outcome().word(), TreeMap::new, Collectors.counting()));
        counted.forEach((outcome, count) -> paragraph(wording.say("board.count." + outcome, count)));
    }

    private void duties(Obligations obligations) {
        heading(DocxStyles.SUBHEADING, wording.say("board.duties"));
        if (obligations.bound().isEmpty()) {
            paragraph(wording.say("board.duties.none"));
        } else {
            List<List<String>> rows = new ArrayList<>();
            obligations.bound().forEach(each -> rows.add(row(each)));
            table(List.of("board.who", "board.what", "board.from", "board.provision", "board.penalty"), rows);
        }
        for (Relation each : obligations.relations()) {
            paragraph(
                    wording.say("board.relation." + Described.word(each.kind()), each.from(), each.to(), each.what()));
        }
    }

    private List<String> row(Obligation obligation) {
        return List.of(
                obligation.finding().binds(),
                obligation.act(),
                obligation.from().map(wording::day).orElse(""),
                obligation.finding().origin().title() + ", "
                        + String.join("; ", obligation.finding().provisions()),
                obligation.exposures().stream().map(this::cost).collect(Collectors.joining("; ")));
    }

    private String cost(Exposure exposure) {
        Penalty penalty = exposure.penalty();
        return exposure.most()
                .map(most -> most.toPlainString() + " " + penalty.currency())
                .or(() -> penalty.share()
                        .map(share -> wording.say(
                                "board.share",
                                share.toPlainString(),
                                penalty.amount()
                                        .map(each -> each.toPlainString() + " " + penalty.currency())
                                        .orElse("0"))))
                .orElse(penalty.what());
    }

    private void missing() {
        Map<String, Long> missing = assessment.findings().stream()
                .flatMap(each -> each.missing().stream())
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
        if (missing.isEmpty()) {
            return;
        }
        heading(DocxStyles.SUBHEADING, wording.say("board.missing"));
        List<List<String>> rows = new ArrayList<>();
        missing.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(each -> rows.add(List.of(
                        assessment.codex().fact(each.getKey()).fact().question(), String.valueOf(each.getValue()))));
        table(List.of("board.question", "board.turn-on-it"), rows);
    }

    private void findings() {
        Map<Origin, List<Finding>> byInstrument = new LinkedHashMap<>();
        assessment.findings().stream()
                .filter(each -> !(each.outcome() instanceof Outcome.DoesNotHold))
                .forEach(each -> byInstrument
                        .computeIfAbsent(each.origin(), _ -> new ArrayList<>())
                        .add(each));
        byInstrument.forEach((origin, findings) -> {
            heading(DocxStyles.SUBHEADING, origin.title());
            small(wording.say("assess.standing."
                            + Described.word(findings.getFirst().standing())) + " · "
                    + wording.say("assess.basis." + Described.word(origin.basis())) + ", "
                    + wording.day(origin.expression()) + " · "
                    + wording.say(origin.verified() ? "board.verified" : "board.unverified") + " · "
                    + wording.say("board.depth." + Described.word(origin.depth())));
            table(
                    List.of("board.outcome", "board.finding", "board.provision"),
                    findings.stream().map(this::row).toList());
        });
    }

    private List<String> row(Finding finding) {
        return List.of(
                outcome(finding.outcome()),
                finding.what() + (finding.binds().isEmpty() ? "" : " (" + finding.binds() + ")"),
                String.join("; ", finding.provisions()));
    }

    private String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NotYet(var from, var missing) ->
                wording.say(
                        missing.isEmpty() ? "assess.outcome.not-yet" : "assess.outcome.not-yet.depends",
                        wording.day(from),
                        missing.size());
            case Outcome.Depends(var missing) -> wording.say("assess.outcome.depends", missing.size());
            case Outcome.Stayed(var by, var _, var _) -> wording.say("assess.outcome.stayed", by);
            case Outcome.Unbinding(var is) ->
                wording.say("board.unbinding", wording.say("assess.standing." + Described.word(is)));
            case Outcome.Holds(), Outcome.DoesNotHold(), Outcome.Contested _ ->
                wording.say("assess.outcome." + outcome.word());
        };
    }

    /// What no rule captures, of all that is told above.
    private void leftOut() {
        List<String> gaps = assessment.findings().stream()
                .filter(each -> !(each.outcome() instanceof Outcome.DoesNotHold))
                .flatMap(each -> each.unencoded().stream()
                        .map(gap -> each.origin().title() + ", " + gap.provision() + ": " + gap.what()))
                .distinct()
                .toList();
        if (!gaps.isEmpty()) {
            heading(DocxStyles.SUBHEADING, wording.say("board.left-out"));
            gaps.forEach(this::small);
        }
    }

    private void heading(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private void paragraph(String text) {
        document.createParagraph().createRun().setText(text);
    }

    private void small(String text) {
        XWPFRun run = document.createParagraph().createRun();
        run.setFontSize(SMALL);
        run.setText(text);
    }

    private void table(List<String> heads, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, heads.size());
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < heads.size(); i++) {
            fill(table.getRow(0).getCell(i), wording.say(heads.get(i)), true);
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < heads.size(); j++) {
                fill(table.getRow(i + 1).getCell(j), rows.get(i).get(j), false);
            }
        }
    }

    private static void fill(XWPFTableCell cell, String text, boolean head) {
        XWPFRun run = cell.getParagraphs().getFirst().createRun();
        run.setFontSize(SMALL);
        run.setBold(head);
        run.setText(text);
    }
}
