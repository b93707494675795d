package org.armillary.law.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.frbr.Language;
import org.armillary.law.norm.Definition.Scope;
import org.junit.jupiter.api.Test;

/// Where definitions stand, where they hold and what they are called in the other language.
class DefinitionsTest {

    private static final Language ENGLISH = new Language("eng");

    private static List<Definition> find(Outline outline) {
        return Definitions.standard().find(outline);
    }

    private static List<String> spans(Outline outline) {
        return find(outline).stream()
                .map(each -> outline.text().substring(each.start(), each.end()))
                .toList();
    }

    @Test
    void anItemIsDefinedWithItsList() {
        Outline outline = Sketch.of(
                ENGLISH,
                "Definitions",
                List.of("In this Regulation:", "- ‘lamp’ means a vessel;", "- ‘keeper’ means whoever lights it."));
        assertThat(spans(outline)).containsExactly("‘lamp’ means a vessel;", "‘keeper’ means whoever lights it.");
    }

    @Test
    void aParagraphTakesInTheItemsBelowIt() {
        Outline outline = Sketch.of(
                ENGLISH,
                "",
                List.of(
                        "The following definitions apply in this Act.",
                        "lamp means",
                        "- a vessel that gives light; or",
                        "- a lantern. (lampe)",
                        "wick means the cord that burns. (mèche)"));
        assertThat(spans(outline))
                .containsExactly(
                        "lamp means\na vessel that gives light; or\na lantern. (lampe)",
                        "wick means the cord that burns. (mèche)");
        assertThat(find(outline))
                .extracting(Definition::pair)
                .containsExactly(Optional.of("lampe"), Optional.of("mèche"));
    }

    @Test
    void severalParagraphsRunTogetherByWrappingAreToldApart() {
        Outline outline = Sketch.of(
                ENGLISH,
                "",
                List.of(
                        "The following definitions apply in this Act.",
                        "lamp means a vessel. (lampe) wick means a cord. (mèche)"));
        assertThat(spans(outline)).containsExactly("lamp means a vessel. (lampe)", "wick means a cord. (mèche)");
    }

    @Test
    void noTermHasNoPairWhereTheOtherLanguageHasNone() {
        Outline outline = Sketch.of(
                ENGLISH,
                "",
                List.of(
                        "The following definitions apply in this Act.",
                        "lamp means a vessel. (Version anglaise seulement)"));
        assertThat(find(outline)).extracting(Definition::pair).containsExactly(Optional.empty());
    }

    @Test
    void wordsSayWhereAMeaningHolds() {
        assertThat(scope("In this Act, “lamp” means a vessel.")).isEqualTo(Scope.DOCUMENT);
        assertThat(scope("In this Article, “lamp” means a vessel.")).isEqualTo(new Scope(Optional.of("art_1"), false));
        assertThat(scope("In this Part, “lamp” means a vessel.")).isEqualTo(new Scope(Optional.of("part_1"), false));
        assertThat(scope("“Lamp” means a vessel.")).isEqualTo(Scope.DOCUMENT);
    }

    /// The scope of a definition in an article of a part.
    private static Scope scope(String text) {
        List<PlacedProvision> provisions = List.of(
                provision("part_1", "part", text, Optional.empty()),
                provision("art_1", "article", text, Optional.of("part_1")));
        Outline outline = Outline.of(text + "\n", ENGLISH, provisions, List.of(passage("art_1", text)));
        return find(outline).getFirst().scope();
    }

    @Test
    void aTreatyInAScheduleDefinesForItself() {
        String text = "For the purposes of this Convention, “lamp” means a vessel.";
        List<PlacedProvision> provisions = List.of(
                provision("sec_1", "section", text, Optional.empty()),
                provision("att_1", "schedule", text, Optional.empty()),
                provision("att_1__art_1", "article", text, Optional.of("att_1")));
        Outline outline = Outline.of(text + "\n", ENGLISH, provisions, List.of(passage("att_1__art_1", text)));
        assertThat(find(outline).getFirst().scope()).isEqualTo(new Scope(Optional.of("att_1"), true));
    }

    @Test
    void lawQuotedByAnAmendmentDefinesNothingHere() {
        String text = "In this Act, “lamp” means a vessel.";
        Passage quoted =
                Passage.of(Optional.of("art_1"), Passage.Kind.TEXT, true, text, List.of(new Passage.Stretch(0, 0)));
        assertThat(find(Outline.of(text, ENGLISH, List.of(), List.of(quoted)))).isEmpty();
    }

    /// A hundred times as much text may take a few hundred times as long, not ten thousand times.
    @Test
    void hostileTextTakesNoLongerThanItIsLong() {
        for (String part : List.of(
                "“a”, ",
                "in this Act, ",
                "“a means ",
                "a means b (c) ",
                "(“a”) ",
                "for the purposes of ",
                "means ",
                "“ ",
                "( ")) {
            Outline outline = Sketch.of(
                    ENGLISH, "", List.of("The following definitions apply in this Act.", part.repeat(40_000)));
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> find(outline), part);
        }
    }

    private static PlacedProvision provision(String eId, String type, String text, Optional<String> parent) {
        return new PlacedProvision(eId, type, Optional.empty(), Optional.empty(), 0, text.length(), parent);
    }

    private static Passage passage(String eId, String text) {
        return Passage.of(Optional.of(eId), Passage.Kind.TEXT, false, text, List.of(new Passage.Stretch(0, 0)));
    }
}
