package org.armillary.law.codification;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Opens YAML and JSON as trees that know their places, and lets nothing in that could harm: no anchors, no tags of
/// one's own, no key twice, no file beyond 4 MB, no nesting beyond 24.
final class YamlFile {

    static final int MOST_BYTES = 4 << 20;
    private static final int DEEPEST = 24;
    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final Set<String> PLAIN =
            Set.of("str", "int", "float", "bool", "null", "timestamp", "map", "seq", "value");

    private YamlFile() {}

    /// The mapping at the top; empty, with a fault, where there is none.
    static Optional<Entry> open(byte[] bytes, Faults faults) {
        int before = faults.count();
        Optional<Entry> root = text(bytes, faults)
                .flatMap(text -> compose(text, faults))
                .filter(node -> isHarmless(node, faults))
                .flatMap(node -> mapping(node, faults));
        return faults.count() == before ? root : Optional.empty();
    }

    private static Optional<String> text(byte[] bytes, Faults faults) {
        if (bytes.length > MOST_BYTES) {
            faults.add(1, 1, "the file has " + bytes.length + " bytes, more than " + MOST_BYTES + ": split it");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // JSON may be indented by tabs, which YAML never is; JSON has no raw tab inside its texts.
            return Optional.of(text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text);
        } catch (CharacterCodingException e) {
            faults.add(1, 1, "the file is not UTF-8: save it so");
            return Optional.empty();
        }
    }

    private static Optional<Node> compose(String text, Faults faults) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(MOST_BYTES);
        try {
            Node node = new Yaml(options).compose(new StringReader(text));
            if (node == null) {
                faults.add(1, 1, "the file is empty");
            }
            return Optional.ofNullable(node);
        } catch (MarkedYAMLException e) {
            if (e.getProblemMark() == null) {
                faults.add(1, 1, "not YAML: " + e.getProblem());
            } else {
                faults.add(e.getProblemMark(), "not YAML: " + e.getProblem());
            }
        } catch (YAMLException | StackOverflowError e) {
            faults.add(1, 1, "not YAML that can be taken: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static Optional<Entry> mapping(Node node, Faults faults) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Entry(mapping, faults));
        }
        faults.add(node, "no mapping at the top: write 'key: value' lines");
        return Optional.empty();
    }

    private static boolean isHarmless(Node root, Faults faults) {
        int before = faults.count();
        Deque<Node> open = new ArrayDeque<>(Set.of(root));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node.getAnchor() != null) {
                faults.add(node, "anchors and references ('&', '*') are not taken: write it out");
                return false;
            }
            String tag = node.getTag().getValue();
            if (!tag.startsWith(STANDARD) || !PLAIN.contains(tag.substring(STANDARD.length()))) {
                faults.add(node, "'" + tag.replace(STANDARD, "!!") + "' is not taken: write plain values");
            }
            if (node instanceof SequenceNode sequence) {
                open.addAll(sequence.getValue());
            } else if (node instanceof MappingNode mapping) {
                addAll(mapping, open, faults);
            }
        }
        return faults.count() == before;
    }

    private static void addAll(MappingNode mapping, Deque<Node> open, Faults faults) {
        Set<String> keys = new HashSet<>();
        for (NodeTuple each : mapping.getValue()) {
            if (!(each.getKeyNode() instanceof ScalarNode key)) {
                faults.add(each.getKeyNode(), "a key is one word, not a list or a mapping");
            } else if (!keys.add(key.getValue())) {
                faults.add(key, "'" + key.getValue() + "' stands here twice: keep one");
            }
            open.add(each.getKeyNode());
            open.add(each.getValueNode());
        }
    }
}
