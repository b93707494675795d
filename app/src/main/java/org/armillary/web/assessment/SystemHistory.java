package org.armillary.web.assessment;

import java.util.List;
import org.armillary.portfolio.Kept;
import org.armillary.portfolio.Portfolio;
import org.armillary.web.Frame;
import org.armillary.web.Link;

/// What was said of a system over time, and the assessments that were kept.
///
/// @param name the system
/// @param back its page
/// @param versions newest first
/// @param kept assessments, newest first
public record SystemHistory(String name, String back, List<Version> versions, List<KeptRow> kept) {

    /// @param facts what was answered otherwise, as questions
    public record Version(long number, String at, String who, List<String> facts) {}

    /// @param day the day asked as of
    /// @param digest SHA-256 of the receipt
    public record KeptRow(String day, String at, String who, long version, String digest, Link receipt) {}

    static SystemHistory of(
            Kept kept,
            List<Portfolio.Version> versions,
            List<Portfolio.KeptAssessment> assessments,
            Faces faces,
            Frame frame) {
        return new SystemHistory(
                kept.system().name(),
                frame.link("/systems/" + kept.id()),
                versions.stream()
                        .map(each -> new Version(
                                each.version(),
                                frame.wording().moment(each.at()),
                                each.actor(),
                                each.facts().stream()
                                        .map(fact ->
                                                faces.assessor().codex().facts().containsKey(fact)
                                                        ? faces.assessor()
                                                                .codex()
                                                                .fact(fact)
                                                                .fact()
                                                                .question()
                                                        : fact)
                                        .toList()))
                        .toList(),
                assessments.stream()
                        .map(each -> new KeptRow(
                                frame.wording().day(each.asOf()),
                                frame.wording().moment(each.at()),
                                each.actor(),
                                each.version(),
                                each.digest(),
                                Link.of(
                                        frame.say("systems.receipt"),
                                        "/systems/" + kept.id() + "/receipts/" + each.id())))
                        .toList());
    }
}
