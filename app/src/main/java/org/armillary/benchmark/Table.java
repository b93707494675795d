package org.armillary.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A table of names that comes with the program, such as `requirements.yaml`.
final class Table {

    private Table() {}

    static JsonNode read(String name) {
        LoaderOptions options = new LoaderOptions();
        Yaml yaml = new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                new Literal());
        try (InputStream file = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            Object read = yaml.load(file);
            return JsonMapper.builder().build().valueToTree(read);
        } catch (IOException gone) {
            throw new UncheckedIOException(name, gone);
        }
    }

    /// Days and words such as `yes` stay text; only `true`, `false`, `null` and whole numbers are more.
    private static final class Literal extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.NULL, Pattern.compile("null|"), "n\0");
            addImplicitResolver(Tag.INT, Pattern.compile("-?[0-9]+"), "-0123456789");
            addImplicitResolver(Tag.MERGE, MERGE, "<");
        }
    }
}
