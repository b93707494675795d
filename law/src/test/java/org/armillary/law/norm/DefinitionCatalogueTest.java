package org.armillary.law.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.armillary.law.akn.Outline;
import org.armillary.law.frbr.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every example of the catalogue defines exactly the terms and gives exactly the names it says; those that say none
/// define nothing.
class DefinitionCatalogueTest {

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("examples")
    void definesWhatItSays(String language, String heading, List<String> text, List<String> means, List<String> names) {
        Outline outline = Sketch.of(new Language(language), heading, text);
        List<Definition> found = Definitions.standard().find(outline);
        assertThat(terms(found, Definition.Kind.MEANING)).isEqualTo(means);
        assertThat(terms(found, Definition.Kind.NAME)).isEqualTo(names);
        for (Definition each : found) {
            assertThat(outline.text().substring(each.termStart(), each.termEnd()))
                    .isEqualTo(each.term());
            assertThat(each.start()).isLessThanOrEqualTo(each.termStart());
            assertThat(each.end()).isGreaterThanOrEqualTo(each.termEnd());
        }
    }

    private static List<String> terms(List<Definition> found, Definition.Kind kind) {
        return found.stream()
                .filter(each -> each.kind() == kind)
                .map(Definition::term)
                .toList();
    }

    static Stream<Arguments> examples() {
        List<Arguments> examples = new ArrayList<>();
        for (String file : DefinitionCatalogue.files()) {
            Map<String, Object> entry = DefinitionCatalogue.load(file + ".yaml");
            String language = DefinitionCatalogue.strings(entry, "codes").getFirst();
            for (Object each : (List<?>) Objects.requireNonNull(entry.get("examples"), file)) {
                Map<String, Object> example = DefinitionCatalogue.map(each);
                examples.add(Arguments.of(
                        String.valueOf(example.getOrDefault("language", language)),
                        String.valueOf(example.getOrDefault("heading", "")),
                        DefinitionCatalogue.strings(example, "text"),
                        DefinitionCatalogue.strings(example, "means"),
                        DefinitionCatalogue.strings(example, "names")));
            }
        }
        return examples.stream();
    }
}
