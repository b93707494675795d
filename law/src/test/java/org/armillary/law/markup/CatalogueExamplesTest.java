package org.armillary.law.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every catalogue entry carries examples of its labels; here they are read.
class CatalogueExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyExampleIsReadAsItsEntrySays() {
        return traditions()
                .flatMap(name -> examples(name).stream()
                        .map(example -> DynamicTest.dynamicTest(
                                name + ": " + example.get("line"), () -> check(name, example))));
    }

    @TestFactory
    Stream<DynamicTest> noCounterexampleIsReadAsALabelWithWords() {
        return traditions()
                .flatMap(name ->
                        CatalogueReader.strings(CatalogueReader.load(name + ".yaml"), "counterexamples").stream()
                                .map(line -> DynamicTest.dynamicTest(
                                        name + ": " + line,
                                        () -> assertThat(read(name, line))
                                                .noneMatch(label -> label.form().worded() != null))));
    }

    @TestFactory
    Stream<DynamicTest> everyEntryHasExamples() {
        return traditions()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(examples(name)).isNotEmpty()));
    }

    private static Stream<String> traditions() {
        return CatalogueReader.strings(CatalogueReader.load("index.yaml"), "traditions").stream();
    }

    private static List<Map<String, Object>> examples(String name) {
        Object examples = CatalogueReader.load(name + ".yaml").getOrDefault("examples", List.of());
        return ((List<?>) examples).stream().map(CatalogueReader::map).toList();
    }

    private static List<Label> read(String name, String line) {
        Tradition tradition = CatalogueReader.read(CatalogueReader.load(name + ".yaml"));
        List<Label> labels = new ArrayList<>();
        new Grammar(tradition).scanner().scan(line, 0, line.length(), labels);
        return labels;
    }

    private static void check(String name, Map<String, Object> example) {
        String line = String.valueOf(example.get("line"));
        String unit = String.valueOf(example.get("unit")).toUpperCase(java.util.Locale.ROOT);
        assertThat(read(name, line)).as("readings of '%s'", line).anySatisfy(label -> {
            assertThat(line.substring(label.start(), label.end())).isEqualTo(example.get("num"));
            assertThat(label.form().ladder())
                    .anyMatch(level -> level.unit().name().equals(unit));
            if (example.containsKey("value")) {
                assertThat(label.numeral().main()).isEqualTo(example.get("value"));
            }
        });
    }
}
