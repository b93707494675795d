package org.armillary.report;

import java.util.List;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Origin;
import org.armillary.assessment.Receipt;
import org.armillary.law.codification.Codex;
import org.armillary.report.Report.Part;
import org.armillary.report.Report.Section;

/// What it takes to make the same assessment again: digests of receipt, facts and rulebooks.
final class Proof {

    private static final int SHOWN = 16;

    private final ReportWords words;

    Proof(ReportWords words) {
        this.words = words;
    }

    Section section() {
        Codex codex = words.assessment().codex();
        List<List<String>> rows = words.assessment().findings().stream()
                .map(Finding::origin)
                .map(Origin::rulebook)
                .distinct()
                .map(each -> List.of(each, shown(codex.get(each).digest())))
                .toList();
        return new Section(
                words.say("board.receipt"),
                List.of(
                        new Part.Paragraph(words.say(
                                "board.receipt.text",
                                Receipt.of(words.assessment()).digest())),
                        new Part.Paragraph(words.say("board.receipt.facts", codex.factsDigest())),
                        new Part.Paragraph(words.say("board.receipt.rulebooks", SHOWN)),
                        words.grid(List.of(60, 40), List.of("board.rulebook", "board.digest"), rows)));
    }

    private static String shown(String digest) {
        return digest.substring(0, Math.min(SHOWN, digest.length()));
    }
}
