package org.armillary.law.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armillary.law.Shared;
import org.junit.jupiter.api.Test;

/// Real documents, read where they lie beside the project; skipped where they don't.
class SharedDocumentsTest {

    private static List<Path> documents(String... folders) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Shared.path(folder))) {
                files.filter(f -> f.toString().matches(".*\\.(txt|md|html|pdf|docx)"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    @Test
    void everyDocumentKeepsThePromises() throws IOException {
        DocumentReader reader = DocumentReader.standard();
        for (Path file : documents("corpus", "kits/extract/dev/structure/input")) {
            LayoutInvariants.check(
                    reader.read(Files.readAllBytes(file), file.getFileName().toString()));
        }
    }

    @Test
    void documentsWithoutPagesHaveNoFurniture() throws IOException {
        DocumentReader reader = DocumentReader.standard();
        for (Path file : documents("kits/extract/dev/structure/input")) {
            String name = file.getFileName().toString();
            if (name.endsWith(".txt") && !name.contains("_hard")) {
                Layout layout = reader.read(Files.readAllBytes(file), name);
                assertThat(layout.lines())
                        .as(name)
                        .noneMatch(l -> l.role() == Role.RUNNING_HEAD || l.role() == Role.PAGE_NUMBER);
            }
        }
    }
}
