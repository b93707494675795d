package org.armillary.law.codification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.ConditionFault;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// The conditions read so far, kept with their places until everything they may name has been read.
final class Conditions {

    private record Read(Condition condition, ScalarNode at, Faults faults) {}

    private final List<Read> read = new ArrayList<>();

    /// The condition under a key.
    Optional<Condition> find(Entry entry, String key) {
        return entry.findScalar(key).flatMap(at -> {
            try {
                Condition condition = Condition.parse(at.getValue());
                read.add(new Read(condition, at, entry.faults()));
                return Optional.of(condition);
            } catch (ConditionFault e) {
                entry.faults().add(at, e.offset(), e.what());
                return Optional.empty();
            }
        });
    }

    /// The condition under a key; always met, where there is none.
    Condition orAlways(Entry entry, String key) {
        return find(entry, key).orElse(new Condition.Always(true));
    }

    /// The condition under a key, which must be there.
    Condition get(Entry entry, String key) {
        if (!entry.has(key)) {
            entry.fault(key, "'" + key + "' is missing here: write a condition, or true");
        }
        return orAlways(entry, key);
    }

    /// Checks all of them.
    void check(Names names) {
        read.forEach(each -> names.check(each.condition(), each.at(), each.faults()));
    }
}
