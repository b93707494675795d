package org.armillary.law.codification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.armillary.law.rulebook.Nearest;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A mapping of a file, read by key and type: what is missing or wrong becomes a fault at its place, and reading goes
/// on with a stand-in, so that one look finds everything.
///
/// Every scalar is text as written: the reader, not YAML, decides what is a day or a number.
final class Entry {

    private final MappingNode node;
    private final Faults faults;
    private final Map<String, ScalarNode> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Entry(MappingNode node, Faults faults) {
        this.node = node;
        this.faults = faults;
        for (NodeTuple each : node.getValue()) {
            ScalarNode key = (ScalarNode) each.getKeyNode();
            keys.put(key.getValue(), key);
            values.put(key.getValue(), each.getValueNode());
        }
    }

    Faults faults() {
        return faults;
    }

    Node node() {
        return node;
    }

    /// The keys as written.
    Map<String, ScalarNode> keys() {
        return keys;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /// The value under a key, whatever it is.
    Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key))
                .filter(each -> !each.getTag().equals(Tag.NULL));
    }

    /// Where a key's value stands; where the entry does if there is no such key.
    Node place(String key) {
        return values.getOrDefault(key, node);
    }

    void fault(String key, String what) {
        faults.add(place(key), what);
    }

    /// What a function makes of this entry; empty when something was wrong.
    <T> Optional<T> read(Function<Entry, T> reading) {
        int before = faults.count();
        Optional<T> made = Optional.empty();
        try {
            made = Optional.of(reading.apply(this));
        } catch (IllegalArgumentException e) {
            if (faults.count() == before) {
                faults.add(node, String.valueOf(e.getMessage()));
            }
        }
        reportStrangers();
        return faults.count() == before ? made : Optional.empty();
    }

    private void reportStrangers() {
        keys.forEach((key, at) -> {
            if (!asked.contains(key)) {
                faults.add(at, "no key '" + key + "' here" + near(key, asked));
            }
        });
    }

    static String near(String name, Collection<String> known) {
        return Nearest.to(name, known)
                .map(each -> ": did you mean '" + each + "'?")
                .orElseGet(() -> known.size() > 12 || known.isEmpty() ? "" : "; known are " + String.join(", ", known));
    }

    Optional<ScalarNode> findScalar(String key) {
        return value(key).flatMap(this::scalar);
    }

    Optional<ScalarNode> scalar(Node at) {
        if (at instanceof ScalarNode scalar) {
            return Optional.of(scalar);
        }
        faults.add(at, "wanted one value here, not a list or a mapping");
        return Optional.empty();
    }

    Optional<String> findText(String key) {
        return findScalar(key).map(ScalarNode::getValue);
    }

    /// @return the text; an empty one, with a fault, where it is missing
    String text(String key) {
        Optional<String> found = findText(key).filter(each -> !each.isBlank());
        if (found.isEmpty()) {
            faults.add(node, "'" + key + "' is missing here: write it");
        }
        return found.orElse("");
    }

    String textOr(String key, String otherwise) {
        return findText(key).orElse(otherwise);
    }

    /// The texts of a list; one text alone is a list of one; none where the key is missing.
    List<String> texts(String key) {
        return nodes(key).stream()
                .flatMap(each -> scalar(each).stream())
                .map(ScalarNode::getValue)
                .toList();
    }

    List<Node> nodes(String key) {
        return value(key)
                .map(each -> each instanceof SequenceNode sequence ? sequence.getValue() : List.of(each))
                .orElse(List.of());
    }

    List<Entry> entries(String key) {
        List<Entry> entries = new ArrayList<>();
        for (Node each : nodes(key)) {
            if (each instanceof MappingNode mapping) {
                entries.add(new Entry(mapping, faults));
            } else {
                faults.add(each, "wanted 'key: value' lines here, under '" + key + "'");
            }
        }
        return entries;
    }

    /// What a function makes of each entry of a list; those with faults are left out.
    <T> List<T> all(String key, Function<Entry, T> reading) {
        return entries(key).stream()
                .flatMap(each -> each.read(reading).stream())
                .toList();
    }

    Optional<Entry> entry(String key) {
        return value(key).flatMap(each -> {
            if (each instanceof MappingNode mapping) {
                return Optional.of(new Entry(mapping, faults));
            }
            faults.add(each, "wanted 'key: value' lines here, under '" + key + "'");
            return Optional.empty();
        });
    }

    /// One of an enumeration's names, written in small letters with '-'; the first, with a fault, where it is none.
    <E extends Enum<E>> E one(String key, Class<E> of) {
        return find(key, of).orElseGet(() -> {
            if (!has(key)) {
                faults.add(node, "'" + key + "' is missing here: write one of " + names(of));
            }
            return of.getEnumConstants()[0];
        });
    }

    <E extends Enum<E>> Optional<E> find(String key, Class<E> of) {
        Optional<String> text = findText(key);
        Optional<E> found = text.flatMap(written -> Arrays.stream(of.getEnumConstants())
                .filter(each -> name(each).equals(written))
                .findFirst());
        if (text.isPresent() && found.isEmpty()) {
            fault(key, "'" + text.get() + "' is none of " + names(of));
        }
        return found;
    }

    private static String name(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String names(Class<? extends Enum<?>> of) {
        return Arrays.stream(of.getEnumConstants()).map(Entry::name).collect(Collectors.joining(", "));
    }

    Optional<LocalDate> findDay(String key) {
        return findScalar(key).flatMap(at -> Days.read(at, faults));
    }

    LocalDate day(String key) {
        Optional<LocalDate> found = findDay(key);
        if (!has(key)) {
            faults.add(node, "'" + key + "' is missing here: write a day, such as 2026-08-02");
        }
        return found.orElse(LocalDate.EPOCH);
    }

    boolean flag(String key, boolean otherwise) {
        return findText(key)
                .map(written -> {
                    if (!written.equals("true") && !written.equals("false")) {
                        fault(key, "wanted true or false, not '" + written + "'");
                    }
                    return written.equals("true");
                })
                .orElse(otherwise);
    }

    Optional<BigDecimal> findNumber(String key) {
        return findScalar(key).flatMap(at -> Numbers.read(at, faults));
    }

    int whole(String key, int otherwise) {
        return findNumber(key)
                .map(number -> {
                    try {
                        return number.intValueExact();
                    } catch (ArithmeticException e) {
                        fault(key, "wanted a whole number, not " + number);
                        return otherwise;
                    }
                })
                .orElse(otherwise);
    }
}
