package org.armillary.law.codification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.law.rulebook.Fact;
import org.armillary.law.rulebook.FactType;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads what surrounds rules: `penalties.yaml`, `*.scorecard.yaml`.
final class SurroundingsReader {

    private final Conditions conditions;
    private final List<Penalty> penalties = new ArrayList<>();
    private final List<Scorecard> scorecards = new ArrayList<>();
    private final List<Turnover> turnovers = new ArrayList<>();

    /// A fact that a penalty names as what it is a share of.
    private record Turnover(ScalarNode at, Entry penalty) {}

    SurroundingsReader(Conditions conditions) {
        this.conditions = conditions;
    }

    List<Penalty> penalties() {
        return penalties;
    }

    List<Scorecard> scorecards() {
        return scorecards;
    }

    void readPenalties(byte[] bytes, Faults faults) {
        YamlFile.open(bytes, faults)
                .ifPresent(root ->
                        root.read(file -> file.all("penalties", this::penalty)).ifPresent(penalties::addAll));
    }

    private Penalty penalty(Entry entry) {
        if (!entry.has("provisions")) {
            entry.fault("provisions", "'provisions' is missing: say what sets the penalty");
        }
        if (entry.has("amount") && !entry.has("currency")) {
            entry.fault("amount", "an amount needs a 'currency', such as EUR");
        }
        if (entry.has("share") && !entry.has("of")) {
            entry.fault(
                    "share", "a share needs 'of', the number that says the turnover, such as worldwide_turnover_eur");
        }
        entry.findScalar("of").ifPresent(at -> turnovers.add(new Turnover(at, entry)));
        return new Penalty(
                HeaderReader.name(entry),
                entry.text("what"),
                conditions.orAlways(entry, "when"),
                entry.findNumber("amount"),
                entry.textOr("currency", ""),
                entry.textOr("per", ""),
                entry.findNumber("share"),
                entry.findText("of"),
                entry.flag("lower", false),
                entry.texts("provisions"),
                entry.findDay("from"),
                entry.findDay("until"));
    }

    /// Says at its place what a penalty is a share of and can't be.
    ///
    /// @param facts every fact, by id
    void check(Map<String, Fact> facts) {
        Map<String, Fact> numbers = new HashMap<>(facts);
        numbers.values().removeIf(each -> !(each.type() instanceof FactType.Quantity));
        for (Turnover each : turnovers) {
            String name = each.at().getValue();
            String currency = each.penalty().textOr("currency", "");
            Fact fact = numbers.get(name);
            if (fact == null) {
                each.penalty()
                        .faults()
                        .add(each.at(), "no number is called '" + name + "'" + Entry.near(name, numbers.keySet()));
            } else if (fact.type() instanceof FactType.Quantity(String unit) && !unit.equals(currency)) {
                each.penalty()
                        .faults()
                        .add(
                                each.at(),
                                "'" + name + "' counts " + unit + ", the penalty '" + currency
                                        + "': name a fact in the penalty's currency");
            }
        }
    }

    void readScorecard(byte[] bytes, Faults faults) {
        YamlFile.open(bytes, faults).flatMap(root -> root.read(this::scorecard)).ifPresent(scorecards::add);
    }

    private Scorecard scorecard(Entry entry) {
        return new Scorecard(
                HeaderReader.name(entry),
                entry.text("title"),
                entry.all("items", this::item),
                points(entry, "groups"),
                entry.entry("deduction").flatMap(each -> each.read(SurroundingsReader::deduction)),
                entry.all(
                        "levels",
                        each -> new Scorecard.Level(each.text("is"), each.whole("at-most", Integer.MAX_VALUE))),
                entry.texts("provisions"));
    }

    private static Scorecard.Deduction deduction(Entry entry) {
        return new Scorecard.Deduction(
                entry.text("group"),
                entry.findNumber("at-least").orElseThrow(() -> new IllegalArgumentException("'at-least' is missing")),
                entry.findNumber("share").orElseThrow(() -> new IllegalArgumentException("'share' is missing")));
    }

    private Scorecard.Item item(Entry entry) {
        return new Scorecard.Item(
                entry.text("fact"),
                entry.textOr("group", ""),
                conditions.orAlways(entry, "asked"),
                points(entry, "points"));
    }

    private static Map<String, Integer> points(Entry entry, String key) {
        Map<String, Integer> points = new LinkedHashMap<>();
        entry.entry(key).ifPresent(each -> each.keys().keySet().forEach(name -> points.put(name, each.whole(name, 0))));
        return points;
    }
}
