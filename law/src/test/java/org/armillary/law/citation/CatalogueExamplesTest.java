package org.armillary.law.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every form of the catalogue finds its examples, with the span and target they give, and none of its
/// counterexamples.
class CatalogueExamplesTest {

    static Stream<Arguments> examples() {
        return forms().flatMap(form -> Catalogues.list(form, "examples").stream()
                .map(each ->
                        Arguments.of(Catalogues.string(form, "name"), Catalogues.map(each), language(form, each))));
    }

    static Stream<Arguments> counterexamples() {
        return forms().flatMap(form -> Catalogues.strings(form, "not").stream()
                .map(text -> Arguments.of(Catalogues.string(form, "name"), text)));
    }

    private static Stream<Map<String, Object>> forms() {
        return FormsReader.FILES.stream()
                .map(file -> Catalogues.load("works/" + file + ".yaml"))
                .flatMap(entry ->
                        Catalogues.list(entry, "forms").stream().map(form -> with(entry, Catalogues.map(form))));
    }

    private static Map<String, Object> with(Map<String, Object> entry, Map<String, Object> form) {
        Map<String, Object> merged = new HashMap<>(form);
        merged.put("language", entry.getOrDefault("language", "eng"));
        return merged;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void finds(String form, Map<String, Object> example, String language) {
        String text = Catalogues.string(example, "text");
        Said said = Said.in(language, text);
        Reference found = said.references().stream()
                .filter(each -> said.words(each).equals(Catalogues.string(example, "span")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found in '" + text + "': " + said));
        assertThat(found.form()).isEqualTo(form);
        if (found.target() instanceof Target.External target) {
            expected(example, "work")
                    .ifPresent(work -> assertThat(target.work()).isEqualTo(work));
            expected(example, "official")
                    .ifPresent(id -> assertThat(target.official()).contains(id));
            expected(example, "eId").ifPresent(id -> assertThat(target.eId()).contains(id));
        } else {
            assertThat(List.of("work", "official", "eId")).noneMatch(example::containsKey);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterexamples")
    void leaves(String form, String text) {
        assertThat(Said.in("eng", text).references())
                .noneMatch(each -> each.form().equals(form));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void everyFormHasAnExample(Map<String, Object> form) {
        assertThat(Catalogues.list(form, "examples"))
                .as(Catalogues.string(form, "name"))
                .isNotEmpty();
    }

    static Stream<Map<String, Object>> names() {
        return forms();
    }

    private static String language(Map<String, Object> form, Object example) {
        return String.valueOf(Catalogues.map(example).getOrDefault("language", form.get("language")));
    }

    private static Optional<String> expected(Map<String, Object> example, String key) {
        return Optional.of(Catalogues.string(example, key)).filter(each -> !each.isEmpty());
    }
}
