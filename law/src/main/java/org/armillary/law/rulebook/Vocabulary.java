package org.armillary.law.rulebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All facts that rules may ask for, by id.
public final class Vocabulary {

    /// The fact every rulebook knows: the day the question is asked as of.
    public static final String AS_OF = "as_of";

    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private Vocabulary(Collection<Fact> facts) {
        this.facts.put(AS_OF, Fact.of(AS_OF, new FactType.Day()));
        for (Fact each : facts) {
            if (this.facts.put(each.id(), each) != null) {
                throw new IllegalArgumentException("two facts are called '" + each.id() + "': keep one");
            }
        }
    }

    /// @throws IllegalArgumentException when two facts have one name
    public static Vocabulary of(Collection<Fact> facts) {
        return new Vocabulary(facts);
    }

    public Optional<Fact> find(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /// @throws IllegalArgumentException when there is none of that id, with the nearest one
    public Fact get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no fact is called '" + id + "'"
                + Nearest.to(id, facts.keySet())
                        .map(near -> ": did you mean '" + near + "'?")
                        .orElse("")));
    }

    public List<Fact> list() {
        return List.copyOf(facts.values());
    }
}
