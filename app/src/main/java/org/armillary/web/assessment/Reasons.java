package org.armillary.web.assessment;

import java.util.List;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Outcome;
import org.armillary.assessment.Reply;
import org.armillary.law.codification.Codification;
import org.armillary.law.rulebook.Feel;
import org.armillary.law.rulebook.Rule;
import org.armillary.web.Link;

/// Why a finding is as it is, and what would change it.
final class Reasons {

    private static final int MOST_FLIPS = 12;

    private final Sheet sheet;
    private final AssessWords words;

    Reasons(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
    }

    FindingView view(Finding finding) {
        Codification codification =
                sheet.assessment().codex().get(finding.origin().rulebook());
        return new FindingView(
                sheet.rows().row(finding),
                words.book().jurisdiction(finding.origin().jurisdiction()),
                finding.origin().title(),
                words.href(finding.origin()),
                words.book().name("assess.standing.", finding.standing()),
                words.frame()
                        .say(
                                "assess.text",
                                words.book()
                                        .name("assess.basis.", finding.origin().basis()),
                                words.book().day(finding.origin().expression())),
                codification.header().scope(),
                words.cautions(finding),
                finding.duty().map(each -> each.act()).orElse(""),
                finding.duty().map(each -> each.evidence()).orElse(List.of()),
                used(finding),
                rules(finding, codification),
                finding.outcome() instanceof Outcome.Contested(var byReading) ? words.readings(byReading) : List.of(),
                flips(finding),
                finding.course().stream()
                        .map(each -> new FindingView.Stretch(
                                words.spell(each),
                                each.covers(sheet.assessment().on())))
                        .toList(),
                finding.unencoded().stream()
                        .map(each -> new FindingView.Gap(
                                sheet.citations().link(each.provision(), finding.origin()), each.what()))
                        .toList(),
                RulebookPages.address(finding.conclusion(), words.frame()),
                sheet.way().to(""),
                sheet.description().system().name(),
                sheet.way());
    }

    private List<AssessView.Answered> used(Finding finding) {
        return finding.used().stream()
                .map(fact -> new AssessView.Answered(
                        words.question(fact),
                        sheet.description()
                                .system()
                                .find(fact)
                                .map((Reply reply) -> words.reply(fact, reply))
                                .orElseGet(() -> words.frame().say("assess.followed")),
                        Faces.change(sheet, fact),
                        Jump.nowhere(""),
                        Description.FACT + fact))
                .toList();
    }

    private List<FindingView.Applied> rules(Finding finding, Codification codification) {
        String id = finding.conclusion().substring(codification.id().length() + 1);
        return codification.rules().rules().stream()
                .filter(each -> each.concludes().equals(id))
                .map(each -> applied(each, finding))
                .toList();
    }

    private FindingView.Applied applied(Rule rule, Finding finding) {
        String became = finding.fired().contains(rule.id())
                ? "fired"
                : finding.overridden().contains(rule.id())
                        ? "overridden"
                        : finding.open().contains(rule.id()) ? "open" : "idle";
        List<Link> provisions = sheet.citations().links(rule.because(), finding.origin());
        return new FindingView.Applied(
                rule.id().replace('_', ' '),
                became,
                words.frame().say((rule.grants() ? "assess.rule." : "assess.exception.") + became),
                Feel.write(rule.when()),
                provisions,
                rule.note());
    }

    private List<FindingView.Change> flips(Finding finding) {
        return sheet.assessment().flips(finding.conclusion()).stream()
                .limit(MOST_FLIPS)
                .map(each -> new FindingView.Change(
                        words.frame().say(each.holds() ? "assess.flip.holds" : "assess.flip.not"),
                        each.changes().stream().map(words::change).toList()))
                .toList();
    }
}
