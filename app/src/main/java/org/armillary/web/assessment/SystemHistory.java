package org.armillary.web.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.portfolio.Kept;
import org.armillary.portfolio.Portfolio;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.ReceiptMark;
import org.armillary.web.ReceiptMarks;

/// What was said of a system over time, and the assessments that were kept.
///
/// @param name the system
/// @param back its page
/// @param versions newest first
/// @param kept assessments, newest first
public record SystemHistory(String name, String back, List<Version> versions, List<KeptRow> kept) {

    /// @param facts what was answered otherwise, as questions
    /// @param receipt where the ledger has the change
    public record Version(long number, String at, String who, List<String> facts, Optional<ReceiptMark> receipt) {}

    /// @param day the day asked as of
    /// @param digest SHA-256 of the receipt
    /// @param mark where the ledger has it
    public record KeptRow(
            String day, String at, String who, long version, String digest, Link receipt, Optional<ReceiptMark> mark) {}

    /// Where the ledger has what happened to a system.
    ///
    /// @param changes of the act that made each version, from 1
    /// @param assessments of the acts that kept assessments, by when
    record Marks(List<ReceiptMark> changes, Map<Instant, ReceiptMark> assessments) {

        static Marks of(List<Act> acts, ReceiptMarks receipts, Frame frame) {
            Map<UUID, ReceiptMark> marks =
                    receipts.of(acts.stream().map(Act::id).toList(), frame);
            Map<Instant, ReceiptMark> assessments = new HashMap<>();
            List<ReceiptMark> changes = new ArrayList<>();
            for (Act act : acts) {
                ReceiptMark mark = Objects.requireNonNull(marks.get(act.id()), "one for each");
                if (act.type() == ActType.SYSTEM_CHANGED) {
                    changes.add(mark);
                } else if (act.type() == ActType.ASSESSED) {
                    assessments.put(act.time(), mark);
                }
            }
            return new Marks(changes, assessments);
        }

        private Optional<ReceiptMark> change(long version) {
            return version <= changes.size() ? Optional.of(changes.get((int) version - 1)) : Optional.empty();
        }

        private Optional<ReceiptMark> assessment(Instant at) {
            return Optional.ofNullable(assessments.get(at));
        }
    }

    static SystemHistory of(
            Kept kept,
            List<Portfolio.Version> versions,
            List<Portfolio.KeptAssessment> assessments,
            Marks marks,
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
                                        .toList(),
                                marks.change(each.version())))
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
                                        "/systems/" + kept.id() + "/receipts/" + each.id()),
                                marks.assessment(each.at())))
                        .toList());
    }
}
