package org.armillary.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// Opens the YAML files of a catalogue, as trees that know their lines.
public interface CatalogueFiles {

    /// Opens a file.
    ///
    /// @param name path inside the catalogue, such as `instruments/eu.yaml`
    /// @throws IOException when there is none, or it can't be read
    InputStream open(String name) throws IOException;

    /// The files the build put on the class path.
    static CatalogueFiles shipped() {
        return name -> {
            InputStream in = CatalogueFiles.class.getResourceAsStream("/catalogues/" + name);
            if (in == null) {
                throw new IOException("not on the class path: build the law module");
            }
            return in;
        };
    }

    /// The files of a folder.
    static CatalogueFiles in(Path folder) {
        return name -> Files.newInputStream(folder.resolve(name));
    }

    /// A file as one mapping.
    default Fields read(String name) {
        try (InputStream in = open(name)) {
            Node root = new Yaml(new LoaderOptions()).compose(new InputStreamReader(in, StandardCharsets.UTF_8));
            if (root instanceof MappingNode mapping) {
                return new Fields(name, mapping);
            }
            throw new CatalogueFault(name, "no mapping at the top: write 'key: value' lines");
        } catch (MarkedYAMLException e) {
            String line =
                    e.getProblemMark() == null ? "" : ":" + (e.getProblemMark().getLine() + 1);
            throw new CatalogueFault(name + line, "not YAML: " + e.getProblem());
        } catch (IOException e) {
            throw new UncheckedIOException("can't read catalogue file " + name, e);
        }
    }
}
