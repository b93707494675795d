package org.armillary.catalogue;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// The fields of one entry of a catalogue file, read by name and type; whatever is wrong is said with file and
/// line.
///
/// Every scalar is text as written: the reader, not YAML, decides what is a date or a number.
public final class Fields {

    private final String file;
    private final MappingNode node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    Fields(String file, MappingNode node) {
        this.file = file;
        this.node = node;
        for (NodeTuple each : node.getValue()) {
            String key = scalar(each.getKeyNode());
            if (values.put(key, each.getValueNode()) != null) {
                throw fault(each.getKeyNode(), "'" + key + "' stands here twice: keep one");
            }
        }
    }

    private CatalogueFault fault(Node at, String what) {
        return new CatalogueFault(place(at), what);
    }

    private String place(Node at) {
        return file + ":" + (at.getStartMark().getLine() + 1);
    }

    /// File and line of a field, or of the entry when it has no such field.
    public String place(String key) {
        return place(values.getOrDefault(key, node));
    }

    private Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private String scalar(Node at) {
        if (at instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault(at, "wanted one value here, not a list or a mapping");
    }

    public Optional<String> findText(String key) {
        return node(key).map(this::scalar);
    }

    public String text(String key) {
        return findText(key).filter(each -> !each.isBlank()).orElseThrow(() -> missing(key));
    }

    public String textOrEmpty(String key) {
        return findText(key).orElse("");
    }

    private CatalogueFault missing(String key) {
        return new CatalogueFault(place(key), "no '" + key + "': every entry of this kind has one");
    }

    /// A field read by a parser that throws IllegalArgumentException.
    public <T> Optional<T> find(String key, Function<String, T> parser) {
        return findText(key).map(text -> {
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException e) {
                throw new CatalogueFault(place(key), "'" + key + "': " + e.getMessage());
            }
        });
    }

    public <T> T get(String key, Function<String, T> parser) {
        return find(key, parser).orElseThrow(() -> missing(key));
    }

    public Optional<PartialDate> findDate(String key) {
        return find(key, PartialDate::parse);
    }

    public Optional<URI> findUri(String key) {
        return find(key, URI::create);
    }

    public Optional<BigDecimal> findNumber(String key) {
        return find(key, BigDecimal::new);
    }

    public Optional<Boolean> findFlag(String key) {
        return find(key, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("wanted true or false, not '" + text + "'");
        });
    }

    public boolean flag(String key) {
        return findFlag(key).orElseThrow(() -> missing(key));
    }

    /// A name of a closed set, in lower case with hyphens.
    public <E extends Enum<E>> Optional<E> findOneOf(String key, Class<E> set) {
        return find(key, text -> named(text, set));
    }

    public <E extends Enum<E>> E oneOf(String key, Class<E> set) {
        return findOneOf(key, set).orElseThrow(() -> missing(key));
    }

    public static <E extends Enum<E>> E named(String text, Class<E> set) {
        return Arrays.stream(set.getEnumConstants())
                .filter(each -> nameOf(each).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no '" + text + "' there: one of "
                        + Arrays.stream(set.getEnumConstants())
                                .map(Fields::nameOf)
                                .collect(Collectors.joining(", "))));
    }

    /// How a name of a closed set is written in files: `IN_FORCE` is `in-force`.
    public static String nameOf(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<String> texts(String key) {
        return nodes(key).stream().map(this::scalar).toList();
    }

    public <T> List<T> list(String key, Function<String, T> parser) {
        return nodes(key).stream()
                .map(each -> {
                    try {
                        return parser.apply(scalar(each));
                    } catch (IllegalArgumentException e) {
                        throw fault(each, "'" + key + "': " + e.getMessage());
                    }
                })
                .toList();
    }

    /// The entries of a list of mappings; an absent list has none.
    public <T> List<T> entries(String key, Function<Fields, T> reader) {
        List<T> read = new ArrayList<>();
        for (Node each : nodes(key)) {
            read.add(read(each, reader));
        }
        return List.copyOf(read);
    }

    /// A field that is a mapping.
    public <T> Optional<T> findEntry(String key, Function<Fields, T> reader) {
        return node(key).map(each -> read(each, reader));
    }

    public <T> T entry(String key, Function<Fields, T> reader) {
        return findEntry(key, reader).orElseThrow(() -> missing(key));
    }

    private <T> T read(Node at, Function<Fields, T> reader) {
        if (!(at instanceof MappingNode mapping)) {
            throw fault(at, "wanted fields here ('key: value')");
        }
        Fields fields = new Fields(file, mapping);
        T entry = reader.apply(fields);
        fields.checkNothingElse();
        return entry;
    }

    private List<Node> nodes(String key) {
        Optional<Node> found = node(key);
        if (found.isEmpty()) {
            return List.of();
        }
        if (found.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw fault(found.get(), "'" + key + "': wanted a list");
    }

    /// Whether there is a field of that name.
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /// All fields as text, in the file's order.
    public Map<String, String> asTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.keySet().forEach(key -> texts.put(key, text(key)));
        return texts;
    }

    /// The names of all fields, in the file's order.
    public Set<String> names() {
        return values.keySet();
    }

    /// A field that nobody reads is a misspelling.
    public void checkNothingElse() {
        values.keySet().stream().filter(key -> !asked.contains(key)).findFirst().ifPresent(key -> {
            throw new CatalogueFault(place(key), "no field is called '" + key + "' here; known are " + sorted(asked));
        });
    }

    private static String sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
