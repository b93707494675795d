package org.armillary.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.retrieval.ActNumber.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UNION            | 2003 | 4    | Directive 2003/4/EC
                    UNION            | 1993 | 42   | Council Directive 93/42/EEC
                    UNION            | 2003 | 4    | 32003L0004
                    UNION            | 2016 | 680  | Directive (EU) 2016/680
                    UNION            | 2014 | 65   | la directive 2014/65/UE
                    UNION_REGULATION | 2006 | 1907 | Regulation (EC) No 1907/2006
                    UNION_REGULATION | 2006 | 1907 | règlement (CE) n° 1907/2006
                    UNION_REGULATION | 2013 | 575  | 32013R0575
                    UNION            | 2016 | 679  | 32016R0679
                    INSTRUMENT       | 2007 | 1842 | S.I. 2007/1842
                    INSTRUMENT       | 2007 | 1842 | 2007 No. 1842
                    INSTRUMENT       | 2007 | 1842 | SI 2007 No 1842
                    INSTRUMENT       | 2007 | 123  | S.I. No. 123 of 2007
                    INSTRUMENT       | 2007 | 123  | S.I. No. 123/2007
                    UNION            | 2003 | 4    | Richtlinie 2003/4/EG
                    UNION            | 1993 | 42   | der Richtlinie 93/42/EWG
                    UNION            | 2003 | 4    | EGRL 4/2003
                    UNION            | 2001 | 18   | Directive 2001/18 on lanterns
                    UNION            | 2003 | 4    | Directiva 2003/4/CE
                    UNION            | 2014 | 65   | direttiva 2014/65/UE
                    UNION            | 2003 | 4    | dyrektywy 2003/4/WE
                    UNION            | 2003 | 4    | richtlijn nr. 2003/4/EG
                    UNION            | 2003 | 4    | direktiivi 2003/4/EY
                    UNION            | 2003 | 4    | οδηγίας 2003/4/ΕΚ
                    UNION            | 2003 | 4    | Директива 2003/4/ЕО
                    UNION            | 2008 | 977  | Rahmenbeschluss 2008/977/JI
                    UNION            | 2016 | 680  | Dyrektywa (UE) 2016/680
                    UNION            | 2016 | 680  | Direktiva (EU) 2016/680
                    UNION_REGULATION | 2006 | 1907 | regolamento (CE) n. 1907/2006
                    UNION_REGULATION | 2006 | 1907 | Reglamento (CE) n.º 1907/2006
                    UNION_REGULATION | 2006 | 1907 | Verordnung (EG) Nr. 1907/2006
                    UNION_REGULATION | 2006 | 1907 | nařízení (ES) č. 1907/2006
                    UNION_REGULATION | 2006 | 1907 | 1907/2006/EK rendelet
                    UNION_REGULATION | 2013 | 575  | rozporządzenie (UE) nr 575/2013
                    """)
    void readsEveryForm(Series series, int year, int number, String written) {
        assertThat(ActNumber.list("see " + written + ", and so on"))
                .extracting(ActNumber.Place::number)
                .containsExactly(new ActNumber(series, year, number));
    }

    @Test
    void takesNothingElseForANumber() {
        assertThat(
                        ActNumber.list(
                                "12/2003, 1/2, 24/7, 2003/4, 93/42/XYZ, 99999/2003/EC, on 3/4/2003, S.S.I. 2005/22, directive 12/13, EUR 1/2003"))
                .isEmpty();
    }

    @Test
    void tellsItsOwnNumberFromThoseItCites() {
        ActNumbers directive = ActNumbers.of(
                "d", "Directive 2003/4/EC of 28 January 2003 on lanterns and repealing Directive 90/313/EEC");
        assertThat(directive.own()).contains(new ActNumber(Series.UNION, 2003, 4));
        ActNumbers regulations = ActNumbers.of(
                "r",
                "The Lanterns Regulations 2004. These Regulations implement Directive 2003/4/EC. " + "x ".repeat(500)
                        + "as mentioned in Directive 93/42/EEC");
        assertThat(regulations.own()).isEmpty();
        assertThat(regulations.cited())
                .containsEntry(new ActNumber(Series.UNION, 2003, 4), 1.0)
                .containsEntry(new ActNumber(Series.UNION, 1993, 42), 0.33);
        assertThat(regulations.ties(directive)).isEqualTo(1).isEqualTo(directive.ties(regulations));
        assertThat(ActNumbers.of("32003L0004", "untitled").own()).isEqualTo(directive.own());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.0  | The Lanterns Regulations 2031. These Regulations implement Directive 2003/4/EC.
                    1.0  | Gesetz zur Umsetzung der Richtlinie 2003/4/EG über Laternen
                    1.0  | Real Decreto por el que se transpone la Directiva 2003/4/CE
                    1.0  | Decreto legislativo. Attuazione della direttiva 2003/4/CE sulle lanterne
                    1.0  | Decreto-Lei que transpõe a Diretiva 2003/4/CE
                    1.0  | Wet tot implementatie van richtlijn 2003/4/EG
                    1.0  | Ustawa w sprawie wdrożenia dyrektywy 2003/4/WE
                    1.0  | Laki direktiivin 2003/4/EY täytäntöönpanosta, joka koskee lyhtyjä
                    0.2  | Ley por la que se modifica la Directiva 2003/4/CE
                    0.2  | Decreto che abroga la direttiva 2003/4/CE
                    0.2  | Gesetz zur Änderung der Richtlinie 2003/4/EG
                    """)
    void readsInManyLanguagesWhatAnActSaysOfAnother(double strength, String title) {
        assertThat(ActNumbers.of("32031L0001", title).cited())
                .containsEntry(new ActNumber(Series.UNION, 2003, 4), strength);
    }

    /// The act that says it implements comes before one that has more of the words.
    @Test
    void aNumberThatIsCitedOutweighsWords() {
        String lanterns = "Every harbour lantern shall burn from dusk and its keeper tells skippers when it gutters. ";
        Shelf shelf = Shelf.of(
                List.of(
                        act("words", "Order on lanterns. " + lanterns.repeat(3)),
                        act(
                                "number",
                                "Order. These Regulations implement Directive 2003/4/EC. Every harbour lantern burns."),
                        act("other", "Order on bread and the bakers who sell it.")),
                Map.of());
        Request directive = new Request(
                "Directive 2003/4/EC on lanterns. " + lanterns.repeat(12), Optional.of(2003), Optional.empty());
        assertThat(shelf.relatives(directive, 2)).extracting(Kin::id).containsExactly("number", "words");
        assertThat(shelf.relatives(directive, 2).getFirst().number()).isEqualTo(1);
    }

    private static Passage act(String id, String text) {
        return new Passage(
                id, "", text, new org.armillary.law.frbr.Language("eng"), Optional.empty(), Optional.of(2004));
    }
}
