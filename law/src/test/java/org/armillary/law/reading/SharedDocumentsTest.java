package org.armillary.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armillary.law.Shared;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.AknSchema;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.markup.TextCompleteness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Real documents, where they are at hand: each is read without an error, nothing is lost, the result is valid, its
/// identifiers are unique, and reading what was written gives the same again.
class SharedDocumentsTest {

    private final Reader reader = Reader.standard();

    @ParameterizedTest
    @ValueSource(strings = {"corpus", "kits/extract/dev/structure/input"})
    void everyDocumentIsReadWhole(String folder) throws IOException {
        AknSchema schema = AknSchema.read(Shared.path("akn/akomantoso30.xsd"));
        List<Path> files = documents(Shared.path(folder));

        List<String> problems = files.parallelStream()
                .flatMap(file -> problem(file, schema).map(each -> file + ": " + each).stream())
                .toList();

        assertThat(files).isNotEmpty();
        assertThat(problems).isEmpty();
    }

    private static List<Path> documents(Path folder) throws IOException {
        List<Path> documents = new ArrayList<>();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path each : inside.sorted().toList()) {
                if (Files.isDirectory(each) && !Folders.isOneDocument(each)) {
                    documents.addAll(documents(each));
                } else {
                    documents.add(each);
                }
            }
        }
        return documents;
    }

    private Optional<String> problem(Path file, AknSchema schema) {
        try {
            Reading reading = reader.read(file, Hints.NONE);
            AknDocument document = reading.document();
            byte[] xml = document.toBytes();
            Optional<String> invalid = schema.problems(xml).stream().findFirst();
            if (invalid.isPresent()) {
                return invalid;
            }
            if (!AknDocument.read(xml, "written").equals(document)) {
                return Optional.of("reading what was written gives another document");
            }
            Set<String> eIds = new HashSet<>();
            Optional<String> twice = reading.provisions().stream()
                    .map(PlacedProvision::eId)
                    .filter(each -> !eIds.add(each))
                    .findFirst();
            if (twice.isPresent()) {
                return Optional.of("two provisions are " + twice.get());
            }
            return reading.source().format().isOfficialXml()
                    ? Optional.empty()
                    : TextCompleteness.problem(reading.text(), document);
        } catch (IOException | RuntimeException e) {
            return Optional.of(e.toString());
        }
    }
}
