package org.armillary.corpus;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// The scalar values of a YAML mapping, each as written: no types, no tags, nothing is constructed.
final class FlatYaml {

    private static final int LONGEST = 64_000;

    private FlatYaml() {}

    /// The values; empty where the text is no mapping.
    static Map<String, String> parse(String yaml) {
        Map<String, String> values = new LinkedHashMap<>();
        if (yaml.length() > LONGEST) {
            return values;
        }
        try {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            options.setNestingDepthLimit(10);
            if (new Yaml(options).compose(new StringReader(yaml)) instanceof MappingNode mapping) {
                mapping.getValue().forEach(tuple -> put(tuple, values));
            }
        } catch (YAMLException e) {
            return Map.of();
        }
        return values;
    }

    /// The front matter of a document: what stands between two lines of three hyphens at its beginning.
    static Map<String, String> frontMatter(String text) {
        String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!start.startsWith("---\n") && !start.startsWith("---\r\n")) {
            return Map.of();
        }
        int end = start.indexOf("\n---", 4);
        return end < 0 ? Map.of() : parse(start.substring(4, end));
    }

    private static void put(NodeTuple tuple, Map<String, String> values) {
        if (tuple.getKeyNode() instanceof ScalarNode key && tuple.getValueNode() instanceof ScalarNode value) {
            values.put(key.getValue(), value.getValue());
        }
    }
}
