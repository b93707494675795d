package org.armillary.law.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every line that a catalogue entry gives as an example begins with a label of its level; every counterexample does
/// not.
class CatalogueExamplesTest {

    @ParameterizedTest(name = "{0}: {1} \"{3}\"")
    @MethodSource("examples")
    void readsTheLabelOfTheLevel(String tradition, String level, int index, String line) {
        assertThat(levels(tradition, line)).as(line).contains(index);
    }

    @ParameterizedTest(name = "{0}: no {1} \"{3}\"")
    @MethodSource("counterexamples")
    void readsNoLabelOfTheLevel(String tradition, String level, int index, String line) {
        assertThat(levels(tradition, line)).as(line).doesNotContain(index);
    }

    static Stream<Arguments> examples() {
        return lines("examples");
    }

    static Stream<Arguments> counterexamples() {
        return lines("counterexamples");
    }

    private static Stream<Arguments> lines(String key) {
        List<Arguments> lines = new ArrayList<>();
        for (String name : CatalogueReader.strings(CatalogueReader.load("index.yaml"), "traditions")) {
            List<?> levels = (List<?>) CatalogueReader.load(name + ".yaml").getOrDefault("levels", List.of());
            for (int index = 0; index < levels.size(); index++) {
                Map<String, Object> level = CatalogueReader.map(levels.get(index));
                for (String line : CatalogueReader.strings(level, key)) {
                    lines.add(Arguments.of(name, String.valueOf(level.get("unit")), index, line));
                }
            }
        }
        return lines.stream();
    }

    /// Indexes of the levels that a label at the start of the line may belong to.
    private static List<Integer> levels(String tradition, String line) {
        Grammar grammar = Catalogue.get().get(tradition);
        List<Label> labels = new ArrayList<>();
        grammar.scanner().scan(line, 0, line.length(), labels);
        return labels.stream()
                .flatMap(label -> label.form().ladder().stream())
                .map(Level::index)
                .distinct()
                .toList();
    }
}
