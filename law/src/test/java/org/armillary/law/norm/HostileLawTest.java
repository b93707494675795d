package org.armillary.law.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armillary.law.akn.Outline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Law as nobody writes it: definitions and norms are read in bounded time, and every place stands in the text.
class HostileLawTest {

    private static final Definitions DEFINITIONS = Definitions.standard();
    private static final Norms NORMS = Norms.standard();

    /// A reading that is linear takes a few seconds on a busy machine; a quadratic one hours.
    private static final Duration LONG = Duration.ofSeconds(60);

    private static final int MEGABYTE = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if the keeper who must light the lamp, ",
                "the keeper must light the lamp and must ",
                "the keeper (who must (if ",
                "where the lamp, unless the oil, except the wick, ",
                "not later than 3 days after the day of ",
                "“lamp” means “wick” and includes ",
                "in this section, “a”, in relation to ",
                "keeper must light the lamp, | where it rains ",
                "keeper must light | the lamp that burns if ",
                "keeper must light— | before the end of the following ",
                "subject to subsection (2) and (3) and "
            })
    void aSentenceOfAMegabyte(String part) {
        int bar = part.indexOf('|');
        String again = part.substring(bar + 1);
        String once = part.substring(0, Math.max(0, bar));
        read("eng", List.of("sec_1|section|1|The " + once + again.repeat(MEGABYTE / again.length())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "‘", "«", "「", "\"", "(", "（", "“(", "‘“"})
    void thousandsOfNestedMarks(String open) {
        String close = new StringBuilder(open.replace('“', '”')
                        .replace('‘', '’')
                        .replace('«', '»')
                        .replace('「', '」')
                        .replace('(', ')')
                        .replace('（', '）'))
                .reverse()
                .toString();
        String text = "In this Act, " + open.repeat(20_000) + "lamp" + close.repeat(20_000)
                + " means a vessel that a keeper must light.";
        for (String language : List.of("eng", "deu", "jpn")) {
            read(language, List.of("sec_1|section|1|" + text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "light the lamp;",
                "the keeper must light the lamp, if it is dark;",
                "“lamp %d” means a vessel;",
                "lamp %d: a vessel;",
                "This section applies if the lamp %d is lit.",
                "Subsection (1) does not apply where the lamp %d is lit."
            })
    void aListOfFiftyThousandItems(String item) {
        List<String> provisions = new ArrayList<>(List.of("sec_1|section|1|In this Act, the keeper must—"));
        IntStream.range(0, 50_000)
                .forEach(
                        i -> provisions.add("sec_1__para_" + i + "|paragraph|" + i + "|" + item.replace("%d", "" + i)));
        read("eng", provisions);
    }

    @ParameterizedTest
    @ValueSource(ints = {400})
    void provisionsWithinProvisions(int depth) {
        List<String> provisions = IntStream.range(1, depth)
                .mapToObj(i -> "sec_1" + "__para_a".repeat(i) + "|paragraph|a|the keeper must light, and")
                .toList();
        read("eng", provisions);
    }

    /// Words of the catalogues' own examples in any order: whatever a phrase waits for may follow it or not.
    @ParameterizedTest
    @MethodSource("languages")
    void examplesInAnyOrder(String language, List<String> words) {
        Random random = new Random(language.hashCode());
        for (int round = 0; round < 400; round++) {
            List<String> provisions = IntStream.range(0, 5)
                    .mapToObj(i -> (random.nextBoolean() ? "sec_1" : "sec_1__para_" + i) + "|section|1|"
                            + random.ints(1 + random.nextInt(40), 0, words.size())
                                    .mapToObj(words::get)
                                    .collect(Collectors.joining()))
                    .filter(each -> !each.endsWith("|")
                            && !each.substring(each.lastIndexOf('|')).isBlank())
                    .toList();
            read(language, provisions);
        }
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> languages() {
        return IdiomReader.files().stream().map(IdiomReader::load).map(idiom -> {
            String language = IdiomReader.strings(idiom, "languages").getFirst();
            List<String> texts =
                    new ArrayList<>(IdiomReader.map(idiom, "examples").keySet());
            texts.addAll(IdiomReader.strings(idiom, "counterexamples"));
            for (String file : DefinitionCatalogue.files()) {
                var entry = DefinitionCatalogue.load(file + ".yaml");
                if (DefinitionCatalogue.strings(entry, "codes").contains(language)
                        && entry.get("examples") instanceof List<?> examples) {
                    examples.forEach(
                            each -> texts.addAll(DefinitionCatalogue.strings(DefinitionCatalogue.map(each), "text")));
                }
            }
            Pattern word = Pattern.compile("\\p{IsHan}|\\p{IsHiragana}|\\p{IsHangul}+|[\\p{L}\\p{M}]+|\\d+|\\s+|.");
            List<String> words = texts.stream()
                    .map(each -> each.replace("|", " "))
                    .flatMap(each -> word.matcher(each).results().map(found -> found.group()))
                    .collect(Collectors.toCollection(ArrayList::new));
            words.addAll(List.of("\n", " ", "; ", "\uD83D\uDE00", "\uD800", "\u0000", "\t"));
            return org.junit.jupiter.params.provider.Arguments.of(language, words);
        });
    }

    private static void read(String language, List<String> provisions) {
        read(NormLines.outline(provisions, language));
    }

    private static void read(Outline outline) {
        int length = outline.text().length();
        List<Definition> definitions = assertTimeoutPreemptively(LONG, () -> DEFINITIONS.find(outline));
        for (Definition each : definitions) {
            assertThat(each.start()).isBetween(0, each.termStart());
            assertThat(each.termStart()).isLessThan(each.termEnd());
            assertThat(each.termEnd()).isLessThanOrEqualTo(each.end());
            assertThat(each.end()).isLessThanOrEqualTo(length);
        }
        List<Norm> norms = assertTimeoutPreemptively(LONG, () -> NORMS.find(outline, definitions));
        norms.forEach(each -> inside(each, length));
        List<TermUse> uses = assertTimeoutPreemptively(LONG, () -> TermUses.findFirst(outline, definitions));
        uses.forEach(each -> assertThat(each.end()).isBetween(each.start() + 1, length));
    }

    private static void inside(Norm norm, int length) {
        Stream.of(
                        Stream.of(norm.marker()),
                        norm.bearer().stream(),
                        norm.agent().stream(),
                        norm.counterparty().stream(),
                        norm.action().stream(),
                        norm.object().stream(),
                        norm.conditions().stream().map(each -> new Norm.Part(each.start(), each.end())),
                        norm.limits().stream().map(each -> new Norm.Part(each.start(), each.end())))
                .flatMap(each -> each)
                .forEach(part -> {
                    if (part.start() < 0 || part.end() <= part.start() || part.end() > length) {
                        throw new AssertionError(part + " of " + norm + " is no stretch of a text of " + length);
                    }
                });
    }
}
