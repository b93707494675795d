package org.armillary.law.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armillary.law.akn.Outline;
import org.armillary.law.frbr.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormsTest {

    @Test
    void itemsBelongToTheActionOfTheirStem() {
        assertThat(NormLines.of(
                        List.of(
                                "sec_1|section|1|The keeper must—",
                                "sec_1__para_a|paragraph|(a)|trim the lamp, and",
                                "sec_1__para_b|paragraph|(b)|keep a log that the owner may read."),
                        "eng"))
                .containsExactly(
                        "sec_1: obligation of The keeper: " + "trim the lamp, and keep a log that the owner may read");
    }

    @Test
    void itemsWithVerbsOfTheirOwnShareTheSubjectAndTheConditionOfTheStem() {
        assertThat(NormLines.of(
                        List.of(
                                "sec_1|section|1|If the lamp smokes, the keeper—",
                                "sec_1__para_a|paragraph|(a)|must put it out;",
                                "sec_1__para_b|paragraph|(b)|may light another."),
                        "eng"))
                .containsExactly(
                        "sec_1__para_a: obligation of the keeper: put it out; if the lamp smokes",
                        "sec_1__para_b: permission of the keeper: light another; if the lamp smokes");
    }

    @Test
    void closingWordsHaveTheVerbOfAConditionInItems() {
        assertThat(NormLines.of(
                        List.of(
                                "sec_1|section|1|Where a keeper—",
                                "sec_1__para_a|paragraph|(a)|may not enter the tower, or",
                                "sec_1__para_b|paragraph|(b)|is ill,",
                                "sec_1|section|1|the owner must send another."),
                        "eng"))
                .containsExactly("sec_1: obligation of the owner: send another; "
                        + "where a keeper— may not enter the tower, or is ill");
    }

    @Test
    void aListOfConditionsIsOneCondition() {
        assertThat(NormLines.of(
                        List.of(
                                "sec_1|section|1|The keeper must not open the shutter—",
                                "sec_1__para_a|paragraph|(a)|before lighting the lamp, or",
                                "sec_1__para_b|paragraph|(b)|where there is fog."),
                        "eng"))
                .containsExactly("sec_1: prohibition of The keeper: open the shutter; "
                        + "before lighting the lamp, or where there is fog");
    }

    @Test
    void conditionsAreCarriedOverFromWhereTheyStand() {
        assertThat(NormLines.of(
                        List.of(
                                "sec_1|section|1|",
                                "sec_1__subsec_1|subsection|(1)|This section applies if a ship is in sight.",
                                "sec_1__subsec_2|subsection|(2)|The keeper must sound the horn.",
                                "sec_1__subsec_3|subsection|(3)|Subsection (2) does not apply to a rowing boat."),
                        "eng"))
                .containsExactly("sec_1__subsec_2: obligation of The keeper: sound the horn; where a ship is in sight; "
                        + "unless a rowing boat");
    }

    @Test
    void pronounsStandForTheBearerBefore() {
        assertThat(NormLines.of(
                        "The Board shall keep a register. It may close it. If the owner refuses, they may appeal.",
                        "eng"))
                .containsExactly(
                        "obligation of The Board: keep a register",
                        "permission of The Board: close it",
                        "permission of the owner: appeal; if the owner refuses");
    }

    @Test
    void takesTheActionApart() {
        String text = "The keeper shall submit a report to the Board within 15 working days after the storm. "
                + "Records must be kept by the owner for a period of five years from the storm, without delay.";
        Outline outline = NormLines.outline(List.of("sec_1|section|1|" + text), "eng");
        List<Norm> norms = Norms.standard().find(outline, List.of());
        Norm report = norms.getFirst();
        assertThat(report.object().orElseThrow().of(outline.text())).isEqualTo("a report");
        assertThat(report.counterparty().orElseThrow().of(outline.text())).isEqualTo("the Board");
        assertThat(report.limits()).singleElement().satisfies(limit -> {
            assertThat(limit.quantity()).contains(15);
            assertThat(limit.unit()).isEqualTo("working-day");
            assertThat(limit.from().orElseThrow().of(outline.text())).isEqualTo("the storm");
        });
        Norm records = norms.getLast();
        assertThat(records.bearer().orElseThrow().of(outline.text())).isEqualTo("Records");
        assertThat(records.agent().orElseThrow().of(outline.text())).isEqualTo("the owner");
        assertThat(records.limits()).extracting(Norm.TimeLimit::unit).containsExactly("year", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Attention shall be given to the weather to be expected by the keeper.",
                "The lamp shall be such as to ensure that no ship is misled by the keeper.",
                "The lamp shall be lit where the tower is visited by the owner."
            })
    void whoeverActsInAnotherClauseIsNotTheAgent(String text) {
        Outline outline = NormLines.outline(List.of("sec_1|section|1|" + text), "eng");
        assertThat(Norms.standard().find(outline, List.of()))
                .singleElement()
                .satisfies(norm -> assertThat(norm.agent()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            the provider => provider
            Providers of high-risk AI systems => provider
            the national competent authorities => national competent authority
            A person (A) who manages premises => person
            providers and the importers, or any distributor => provider;importer;distributor
            that deployer => deployer
            each Member State concerned => member state
            the => ''
            """)
    void bearersHaveKeys(String bearer, String keys) {
        String expected = keys.equals("''") ? "" : keys;
        assertThat(String.join(";", Norms.standard().bearerKeys(bearer, Language.parse("eng"))))
                .isEqualTo(expected);
    }

    @Test
    void whatADefinitionSaysIsNoNorm() {
        String text = "“lamp” includes a lantern which the keeper must light. The keeper must light it.";
        Outline outline = NormLines.outline(List.of("sec_1|section|1|" + text), "eng");
        Definition definition = new Definition(
                Definition.Kind.MEANING,
                "lamp",
                1,
                5,
                0,
                text.indexOf(" The keeper"),
                java.util.Optional.empty(),
                Definition.Scope.DOCUMENT,
                java.util.Optional.empty());
        assertThat(Norms.standard().find(outline, List.of(definition))).hasSize(1);
    }

    /// Each of these has thousands of places where a reader might try again from the start.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "must ",
                "if , ",
                "the keeper must, where ",
                "( ",
                ", and must ",
                "who may ",
                "; ",
                "and the ",
                "If a, b, c ",
                "nothing in ",
                "应当，",
                "der muss ",
                "しなければならない"
            })
    void hostileTextTakesLinearTime(String part) {
        String text = part.repeat(20_000 / part.length());
        for (String language : List.of("eng", "fra", "deu", "zho", "jpn", "kor")) {
            Outline outline = NormLines.outline(List.of("sec_1|section|1|" + text), language);
            assertThat(Norms.standard().find(outline, List.of())).allSatisfy(each -> assertInside(each, outline));
        }
    }

    @Test
    void anyTextIsReadAndEverySpanStandsInIt() {
        List<String> words = List.of(
                "the",
                "keeper",
                "must",
                "not",
                "may",
                "shall",
                "if",
                "where",
                ",",
                ";",
                "—",
                "(",
                ")",
                "unless",
                ".",
                "It",
                "who",
                "that",
                "and",
                "or",
                "is",
                "to",
                "before",
                "lighting",
                "subsection",
                "(1)",
                "applies",
                "does",
                "nothing",
                "in",
                "within",
                "30",
                "days",
                "after",
                "“",
                "应当",
                "不得",
                "は",
                "해야",
                "muss",
                "doit",
                "\uD83D\uDE00",
                "\uD800",
                "");
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<String> provisions = IntStream.range(0, 4)
                    .mapToObj(i -> "sec_1" + "__para_a".repeat(random.nextInt(3)) + "|section|1|x"
                            + random.ints(random.nextInt(25), 0, words.size())
                                    .mapToObj(words::get)
                                    .collect(Collectors.joining(" ")))
                    .toList();
            for (String language : List.of("eng", "fra", "deu", "zho", "jpn", "kor")) {
                Outline outline = NormLines.outline(provisions, language);
                assertThat(Norms.standard().find(outline, List.of())).allSatisfy(each -> assertInside(each, outline));
            }
        }
    }

    private static void assertInside(Norm norm, Outline outline) {
        int length = outline.text().length();
        assertThat(norm.start()).isBetween(0, norm.end());
        assertThat(norm.end()).isLessThanOrEqualTo(length);
        IntStream.concat(
                        norm.conditions().stream().flatMapToInt(each -> IntStream.of(each.start(), each.end())),
                        List.of(norm.bearer(), norm.action(), norm.object(), norm.agent(), norm.counterparty()).stream()
                                .flatMap(java.util.Optional::stream)
                                .flatMapToInt(each -> IntStream.of(each.start(), each.end())))
                .forEach(index -> assertThat(index).isBetween(0, length));
        norm.conditions().forEach(each -> assertThat(each.start()).isLessThanOrEqualTo(each.end()));
    }
}
