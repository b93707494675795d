package org.armillary.law.identification;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// A file of `catalogues/identification`, as the library carries it.
final class CatalogueFile {

    private static final String FOLDER = "/catalogues/identification/";

    private CatalogueFile() {}

    /// What the file holds: lists, maps and words.
    ///
    /// @param name of the file, such as `keys.yaml`
    static <T> T read(String name) {
        try (InputStream in = Objects.requireNonNull(
                CatalogueFile.class.getResourceAsStream(FOLDER + name), FOLDER + name + " is not on the class path")) {
            return new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
