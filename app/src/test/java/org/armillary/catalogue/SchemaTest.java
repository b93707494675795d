package org.armillary.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file against the JSON Schema that stands beside it, and every file named in its folder's index.
class SchemaTest {
    private static final Path CATALOGUES = Path.of("..", "catalogues");
    private static final List<String> FOLDERS = List.of(
            "instruments",
            "older-law",
            "bodies",
            "practice",
            "registers",
            "publishers",
            "topics",
            "terminology",
            "dimensions",
            "findings",
            "clauses");

    static Stream<Path> files() throws IOException {
        Stream.Builder<Path> files = Stream.builder();
        for (String folder : FOLDERS) {
            try (Stream<Path> inside = Files.list(CATALOGUES.resolve(folder))) {
                inside.filter(each -> each.toString().endsWith(".yaml"))
                        .filter(each -> !each.endsWith("index.yaml"))
                        .sorted()
                        .forEach(files);
            }
        }
        return files.build();
    }

    private static Schema schema(Path folder) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(folder.resolve("schema.json")), InputFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileIsValid(Path file) throws IOException {
        List<Error> errors =
                schema(Objects.requireNonNull(file.getParent())).validate(Files.readString(file), InputFormat.YAML);
        assertThat(errors).as(file.toString()).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatItMust() throws IOException {
        Schema schema = schema(CATALOGUES.resolve("instruments"));
        String kr = Files.readString(CATALOGUES.resolve("instruments/kr.yaml"));
        assertThat(schema.validate(kr, InputFormat.YAML)).isEmpty();
        List<String> spoiled = List.of(
                kr.replaceFirst("force: hard", "force: firm"),
                kr.replaceFirst("is: in-force", "is: forceful"),
                kr.replaceFirst("in-force: '2026-01-22'", "in-force: '2026-13-22'"),
                kr.replaceFirst("short:", "shrot:"),
                kr.replaceFirst("(?m)^ +level: national\\R", ""));
        assertThat(spoiled).allSatisfy(each -> {
            assertThat(each).isNotEqualTo(kr);
            assertThat(schema.validate(each, InputFormat.YAML)).isNotEmpty();
        });
    }

    /// The reader knows the same words as the schema: neither accepts what the other refuses.
    @Test
    void theSchemaAndTheReaderKnowTheSameStatuses() throws IOException {
        String schema = Files.readString(CATALOGUES.resolve("instruments/schema.json"));
        List<String> names = Stream.of(
                        Status.values(),
                        Force.values(),
                        Instrument.Kind.values(),
                        Ancestor.Basis.values(),
                        Ancestor.Relation.values(),
                        Threshold.Quantity.values(),
                        Threshold.Comparator.values(),
                        Application.Kind.values(),
                        Adherence.Did.values())
                .flatMap(Stream::of)
                .map(each -> "\"" + Fields.nameOf((Enum<?>) each) + "\"")
                .toList();
        assertThat(schema).contains(names);
    }

    @Test
    void everyFileIsInItsIndex() throws IOException {
        CatalogueFiles files = CatalogueFiles.in(CATALOGUES);
        for (String folder : List.of("instruments", "older-law", "publishers", "findings")) {
            List<String> named = files.read(folder + "/index.yaml").texts("files");
            try (Stream<Path> inside = Files.list(CATALOGUES.resolve(folder))) {
                List<String> there = inside.map(each -> each.getFileName().toString())
                        .filter(each -> each.endsWith(".yaml") && !each.equals("index.yaml"))
                        .map(each -> each.substring(0, each.length() - ".yaml".length()))
                        .toList();
                assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(there);
            }
        }
    }
}
