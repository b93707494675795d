package org.armillary.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armillary.canonical.CanonicalJson;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// What each entry of a catalogue says, as a digest: of its YAML as canonical JSON in which every scalar is
/// text, so that comments, order and line breaks don't count.
public final class EntryDigests {

    private final CatalogueFiles files;
    private final Map<String, String> digests = new TreeMap<>();

    private EntryDigests(CatalogueFiles files) {
        this.files = files;
    }

    /// SHA-256 of each entry in hexadecimal, by its path: `/instruments/<id>`, `/catalogue/bodies/<id>`.
    public static Map<String, String> of(CatalogueFiles files) {
        EntryDigests digests = new EntryDigests(files);
        for (String file : files.read("instruments/index.yaml").texts("files")) {
            digests.add("instruments/" + file, "instruments", "/instruments/");
        }
        for (String file : files.read("older-law/index.yaml").texts("files")) {
            digests.add("older-law/" + file, "older-law", "/catalogue/older-law/");
        }
        for (String folder : List.of("bodies", "practice", "registers")) {
            digests.add(folder + "/" + folder, folder, "/catalogue/" + folder + "/");
        }
        return digests.digests;
    }

    private void add(String file, String list, String path) {
        if (tree(file + ".yaml") instanceof Map<?, ?> top && top.get(list) instanceof List<?> entries) {
            for (Object entry : entries) {
                if (entry instanceof Map<?, ?> fields) {
                    digests.put(path + fields.get("id"), digest(CanonicalJson.bytes(fields)));
                }
            }
        }
    }

    private Object tree(String file) {
        try (InputStream in = files.open(file)) {
            return tree(new Yaml(new LoaderOptions()).compose(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read catalogue file " + file, e);
        }
    }

    private static Object tree(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode sequence -> {
                List<Object> values = new ArrayList<>();
                sequence.getValue().forEach(each -> values.add(tree(each)));
                yield values;
            }
            case MappingNode mapping -> {
                Map<String, Object> members = new TreeMap<>();
                for (NodeTuple each : mapping.getValue()) {
                    members.put(String.valueOf(tree(each.getKeyNode())), tree(each.getValueNode()));
                }
                yield members;
            }
            default -> throw new CatalogueFault("a catalogue", "YAML that is no scalar, list or mapping");
        };
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
