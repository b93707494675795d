package org.armillary.law.codification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aJarHoldsWhatItsFolderHolds() throws IOException {
        Path root = new Harbour()
                .with("rulebooks/README.md", "the format")
                .with("rulebooks/notes.txt", "no rulebook")
                .write(folder.resolve("files"));
        for (String prefix : List.of("", "BOOT-INF/classes/")) {
            Path jar = folder.resolve("law" + prefix.length() + ".jar");
            pack(root, prefix, jar);
            RulebookFiles packed =
                    RulebookFiles.beside(URI.create("jar:" + jar.toUri() + "!/" + prefix + "rulebooks/README.md")
                            .toURL());
            RulebookFiles plain = RulebookFiles.in(root);
            assertThat(packed.byPath().keySet())
                    .isEqualTo(plain.byPath().keySet())
                    .doesNotContain("rulebooks/notes.txt", "rulebooks/README.md")
                    .contains("rulebooks/xx/lantern-act/rulebook.yaml", Harbour.FACTS);
            assertThat(Digests.of(packed.byPath())).isEqualTo(Digests.of(plain.byPath()));
        }
    }

    private static void pack(Path root, String prefix, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(root).filter(Files::isRegularFile)) {
            for (Path each : (Iterable<Path>) files::iterator) {
                entries.putNextEntry(
                        new JarEntry(prefix + root.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, entries);
            }
        }
    }
}
