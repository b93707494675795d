package org.armillary.law.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.frbr.Language;
import org.armillary.law.norm.Definition.Scope;
import org.junit.jupiter.api.Test;

class TermUsesTest {

    @Test
    void findsPluralsAndTheLongestTerm() {
        String text = "Lamp keepers shall inspect lamps. The lamps’ keeper rests. LED is led.";
        assertThat(uses(text, "eng", term("lamp"), term("lamp keeper"), term("LED")))
                .containsExactly("Lamp keepers", "lamps", "lamps", "LED");
    }

    @Test
    void aHyphenMakesAnotherWord() {
        String text = "A low-oil lamp holds oil, not oil-cloth.";
        assertThat(uses(text, "eng", term("oil"), term("lamp"))).containsExactly("lamp", "oil");
    }

    @Test
    void aTurnOfPhraseUsesNoTerm() {
        String text =
                "Subject to Article 2, each subject is lit in order to see; the order stands, for data subjects too.";
        assertThat(uses(text, "eng", term("subject"), term("order"))).containsExactly("subject", "order");
        assertThat(uses(text, "eng", term("data subject"))).containsExactly("data subjects");
    }

    @Test
    void findsTermsOfOtherLanguagesAsTheyAreDefined() {
        assertThat(uses("Die Lampe und die Lampen", "deu", term("Lampe"))).containsExactly("Lampe");
        assertThat(uses("灯具管理人は灯具を守る。", "jpn", term("灯具"), term("灯具管理人"))).containsExactly("灯具管理人", "灯具");
        assertThat(uses("등대지기는 등대를 지킨다", "kor", term("등대"), term("등대지기"))).containsExactly("등대지기", "등대");
    }

    @Test
    void wordsOfASayingAreNoUse() {
        assertThat(uses("The keeper is subject to rules. The subject burns.", "eng", term("subject")))
                .containsExactly("subject");
        assertThat(uses("Subject to review, keepers rest.", "eng", term("subject to review"), term("subject")))
                .as("a term that is longer than the saying")
                .containsExactly("Subject to review");
    }

    @Test
    void aDefinitionIsNoUseOfItsOwnTerm() {
        String text = "‘lamp’ means a light. A lamp shines.";
        Definition lamp = new Definition(
                Definition.Kind.MEANING, "lamp", 1, 5, 0, 21, Optional.empty(), Scope.DOCUMENT, Optional.empty());
        assertThat(TermUses.find(outline(text, "eng"), List.of(lamp)))
                .extracting(TermUse::start)
                .containsExactly(text.lastIndexOf("lamp"));
    }

    @Test
    void theNarrowestScopeHolds() {
        String first = "In this part a lamp burns oil. The lamp is lit.";
        String second = "The lamp is lit.";
        String text = first + "\n" + second;
        Outline outline = Outline.of(
                text,
                new Language("eng"),
                List.of(placed("part_1", 0, first.length()), placed("part_2", first.length() + 1, text.length())),
                List.of(passage("part_1", first, 0), passage("part_2", second, first.length() + 1)));
        Definition everywhere = term("lamp");
        Definition here = new Definition(
                Definition.Kind.MEANING,
                "lamp",
                15,
                19,
                0,
                30,
                Optional.of("part_1"),
                new Scope(Optional.of("part_1"), false),
                Optional.empty());
        assertThat(TermUses.find(outline, List.of(everywhere, here)))
                .extracting(TermUse::definition)
                .containsExactly(here, everywhere);
    }

    @Test
    void theFirstUseInALineIsEnoughForReaders() {
        String text = "A lamp by a lamp. A wick.";
        assertThat(TermUses.findFirst(outline(text, "eng"), List.of(term("lamp"))))
                .hasSize(1);
    }

    private static List<String> uses(String text, String language, Definition... definitions) {
        List<String> words = new ArrayList<>();
        TermUses.find(outline(text, language), List.of(definitions))
                .forEach(use -> words.add(text.substring(use.start(), use.end())));
        return words;
    }

    /// A definition that stands elsewhere.
    private static Definition term(String term) {
        int elsewhere = 100_000;
        return new Definition(
                Definition.Kind.MEANING,
                term,
                elsewhere,
                elsewhere + 1,
                elsewhere,
                elsewhere + 9,
                Optional.empty(),
                Scope.DOCUMENT,
                Optional.empty());
    }

    private static Outline outline(String text, String language) {
        return Outline.of(text, new Language(language), List.of(), List.of(passage("", text, 0)));
    }

    private static Passage passage(String eId, String text, int start) {
        return Passage.of(
                Optional.of(eId).filter(id -> !id.isEmpty()),
                Passage.Kind.TEXT,
                false,
                text,
                List.of(new Passage.Stretch(0, start)));
    }

    private static PlacedProvision placed(String eId, int start, int end) {
        return new PlacedProvision(eId, "part", Optional.empty(), Optional.empty(), start, end, Optional.empty());
    }
}
