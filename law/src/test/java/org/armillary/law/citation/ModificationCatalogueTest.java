package org.armillary.law.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.frbr.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every example of the catalogue of amending phrases says exactly the changes it lists; those that list none change
/// nothing.
///
/// An example is an article: its first line, then items ("- …") and new text ("> …"). A change is written
/// `operation part`, then `+addition`, `after part` or `before part`, and `old > new` for words.
class ModificationCatalogueTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void changesWhatItSays(String language, List<String> text, List<String> changes) {
        Outline outline = outline(new Language(language), text);
        List<Reference> references = Citations.standard().find(outline);
        List<String> found = Modifications.standard().find(outline, references).stream()
                .map(each -> written(each, outline.text()))
                .toList();
        assertThat(found).isEqualTo(changes);
    }

    static Stream<Arguments> examples() {
        List<Arguments> examples = new ArrayList<>();
        for (String file : AmendingPhrases.files()) {
            Map<String, Object> entry = AmendingPhrases.load(file + ".yaml");
            for (Object each : Catalogues.list(entry, "examples")) {
                Map<String, Object> example = Catalogues.map(each);
                examples.add(Arguments.of(
                        Catalogues.strings(entry, "codes").getFirst(),
                        Catalogues.strings(example, "text"),
                        Catalogues.strings(example, "changes")));
            }
        }
        return examples.stream();
    }

    private static String written(Modification each, String text) {
        StringBuilder written = new StringBuilder(each.operation().name().toLowerCase(Locale.ROOT));
        written.append(' ').append(each.part().isEmpty() ? "work" : each.part());
        each.additions().forEach(one -> written.append(" +").append(one));
        each.position()
                .ifPresent(one ->
                        written.append(one.after() ? " after " : " before ").append(one.eId()));
        each.old()
                .ifPresent(one ->
                        written.append(' ').append(text, one.start(), one.end()).append(" >"));
        each.fresh()
                .filter(one -> text.substring(one.start(), one.end()).indexOf('\n') < 0 && isWords(text, one))
                .ifPresent(one ->
                        written.append(each.old().isPresent() ? " " : " > ").append(text, one.start(), one.end()));
        return written.toString();
    }

    /// Words inside of the sentence, and no paragraph of new text.
    private static boolean isWords(String text, Modification.Stretch stretch) {
        return stretch.start() > 0 && text.charAt(stretch.start() - 1) != '\n';
    }

    private static Outline outline(Language language, List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<PlacedProvision> provisions = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        String at = "art_1";
        provisions.add(provision(at, "article", Optional.empty()));
        for (String line : lines) {
            int start = text.length();
            boolean quoted = line.startsWith("> ");
            String prose = quoted || line.startsWith("- ") ? line.substring(2) : line;
            if (line.startsWith("- ")) {
                at = "art_1__point_" + provisions.size();
                provisions.add(provision(at, "point", Optional.of("art_1")));
            }
            text.append(prose).append('\n');
            passages.add(Passage.of(
                    Optional.of(at), Passage.Kind.TEXT, quoted, prose, List.of(new Passage.Stretch(0, start))));
        }
        return Outline.of(text.toString(), language, provisions, passages);
    }

    private static PlacedProvision provision(String eId, String type, Optional<String> parent) {
        return new PlacedProvision(eId, type, Optional.empty(), Optional.empty(), 0, 0, parent);
    }
}
