package org.armillary.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.law.codification.Clock;
import org.armillary.law.codification.Relation;

/// Obligations as a tree of maps, lists and values, for programs.
public final class DescribedObligations {

    private DescribedObligations() {}

    public static Map<String, Object> of(Obligations obligations) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("bound", list(obligations.bound()));
        described.put("open", list(obligations.open()));
        described.put("advised", list(obligations.advised()));
        described.put(
                "relations",
                obligations.relations().stream()
                        .map(DescribedObligations::relation)
                        .toList());
        return described;
    }

    /// What begins and what comes due, by day.
    public static List<Map<String, Object>> of(Agenda agenda) {
        return agenda.entries().stream().map(DescribedObligations::entry).toList();
    }

    private static Map<String, Object> entry(Agenda.Entry entry) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("day", entry.day().toString());
        described.put("kind", Described.word(entry.kind()));
        described.put("certain", entry.certain());
        described.put("conclusion", entry.finding().conclusion());
        described.put("do", entry.act());
        entry.deadline()
                .ifPresent(deadline -> described.put("clock", deadline.clock().id()));
        described.put(
                "provisions",
                entry.provisions().stream().map(entry.finding().origin()::cited).toList());
        return described;
    }

    private static List<Map<String, Object>> list(List<Obligation> obligations) {
        return obligations.stream().map(DescribedObligations::obligation).toList();
    }

    private static Map<String, Object> obligation(Obligation obligation) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("conclusion", obligation.finding().conclusion());
        described.put("do", obligation.act());
        described.put("binds", obligation.finding().binds());
        described.put("topic", obligation.topic());
        described.put("when", obligation.when());
        obligation.from().ifPresent(day -> described.put("from", day.toString()));
        described.put("evidence", obligation.evidence());
        described.put("provisions", obligation.finding().citations());
        described.put(
                "clocks",
                obligation.clocks().stream()
                        .map(each -> clock(each, obligation.finding().origin()))
                        .toList());
        described.put(
                "penalties",
                obligation.exposures().stream()
                        .map(DescribedObligations::exposure)
                        .toList());
        return described;
    }

    private static Map<String, Object> clock(Clock clock, Origin origin) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("id", clock.id());
        described.put("what", clock.what());
        described.put("whose", clock.whose());
        described.put("to", clock.to());
        described.put("words", clock.words());
        described.put(
                "starts",
                clock.starts().stream()
                        .map(each -> Map.of(
                                "moment", each.moment(), "period", each.period().toString()))
                        .toList());
        described.put(
                "provisions", clock.provisions().stream().map(origin::cited).toList());
        return described;
    }

    private static Map<String, Object> exposure(Exposure exposure) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("what", exposure.penalty().what());
        described.put("reaches", Described.word(exposure.reaches()));
        exposure.most().ifPresent(most -> {
            described.put("most", most);
            described.put("currency", exposure.penalty().currency());
        });
        described.put("provisions", exposure.citations());
        return described;
    }

    private static Map<String, Object> relation(Relation relation) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("kind", Described.word(relation.kind()));
        described.put("from", relation.from());
        described.put("to", relation.to());
        described.put("what", relation.what());
        described.put("basis", relation.basis());
        described.put("reviewed", relation.reviewed());
        described.put("source", relation.source());
        return described;
    }
}
