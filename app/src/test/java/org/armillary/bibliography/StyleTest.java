package org.armillary.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StyleTest {

    static Stream<Arguments> citations() {
        Reference regulation = Specimens.regulation("art_6__para_3__point_a");
        Reference annex = Specimens.regulation("annex_III__point_5__point_a");
        Reference recital = Specimens.regulation("rec_12");
        Reference act = Specimens.act("sec_5__subsec_1");
        Reference schedule = Specimens.act("sched_2__para_3__subpara_a");
        Reference statute = Specimens.statute("sec_7__subsec_2__point_3");
        Reference treaty = Specimens.treaty("art_4__para_1");
        Reference neutral =
                Specimens.judgment("/akn/gb/judgment/uksc/2031/11", "Lamp v Wick", "Supreme Court", "dec__para_44");
        Reference docket =
                Specimens.judgment("/akn/eu/judgment/C/2031/c-634-31", "Wick", "Court of Justice", "dec__para_44");
        return Stream.of(
                // OSCOLA 2.6.1: title, [year] OJ, pinpoint after a comma, no full stops in abbreviations
                Arguments.of(
                        Style.OSCOLA,
                        regulation,
                        "Regulation (EU) 2031/1021 on lanterns (Lantern Act) [2031] OJ L 2031/1021, art 6(3)(a)"),
                Arguments.of(
                        Style.OSCOLA,
                        annex,
                        "Regulation (EU) 2031/1021 on lanterns (Lantern Act) [2031] OJ L 2031/1021, annex III point 5(a)"),
                Arguments.of(
                        Style.OSCOLA,
                        recital,
                        "Regulation (EU) 2031/1021 on lanterns (Lantern Act) [2031] OJ L 2031/1021, recital 12"),
                // 2.4.1, 2.4.2: short title and year, section
                Arguments.of(Style.OSCOLA, act, "Harbour Lights Act 2030, s 5(1)"),
                Arguments.of(Style.OSCOLA, schedule, "Harbour Lights Act 2030, sch 2 para 3(a)"),
                Arguments.of(Style.OSCOLA, treaty, "Framework Convention on Lanterns (5 September 2031), art 4(1)"),
                // 2.1.6: paragraph in brackets after a neutral citation
                Arguments.of(Style.OSCOLA, neutral, "Lamp v Wick [2031] UKSC 11 [44]"),
                Arguments.of(Style.OSCOLA, docket, "Wick, C-634/31 (Court of Justice), para 44"),
                // Bluebook 21.9, 20.5, 21.4, 10
                Arguments.of(
                        Style.BLUEBOOK,
                        regulation,
                        "Regulation (EU) 2031/1021 (Lantern Act), art. 6(3)(a), 2031 O.J. (L 1021) (EU)"),
                Arguments.of(Style.BLUEBOOK, act, "Harbour Lights Act 2030, c. 12, § 5(1) (U.K.)"),
                Arguments.of(
                        Style.BLUEBOOK,
                        treaty,
                        "Framework Convention on Lanterns art. 4(1), Sept. 5, 2031, C.E.T.S. No. 925"),
                Arguments.of(Style.BLUEBOOK, docket, "Wick, C-634/31, ¶ 44 (Court of Justice Dec. 7, 2031)"),
                // German: the provision first, each step by name
                Arguments.of(
                        Style.GERMAN,
                        regulation,
                        "Art. 6 Abs. 3 Buchst. a Verordnung (EU) 2031/1021 (Lantern Act), ABl. L, 2031/1021"),
                Arguments.of(
                        Style.GERMAN,
                        annex,
                        "Anhang III Nr. 5 Buchst. a Verordnung (EU) 2031/1021 (Lantern Act), ABl. L, 2031/1021"),
                Arguments.of(Style.GERMAN, statute, "§ 7 Abs. 2 Nr. 3 LatG vom 2.3.2029"),
                Arguments.of(Style.GERMAN, docket, "Court of Justice, 7.12.2031 – C-634/31, Wick, Rn. 44"),
                Arguments.of(
                        Style.PLAIN,
                        treaty,
                        "Council of Europe, Framework Convention on Lanterns, 2031-09-05, Article 4(1)"));
    }

    @ParameterizedTest
    @MethodSource("citations")
    void namesWorkAndProvision(Style style, Reference reference, String expected) {
        Cited.Builder out = new Cited.Builder();
        style.name(reference, out, new StyleRules(style.word()));
        assertThat(out.build().text()).isEqualTo(expected);
    }

    @Test
    void saysWhichTextAndWhen() {
        Reference reference = Specimens.act("sec_5");
        String address = reference.address();
        assertThat(Style.OSCOLA.cite(reference, Specimens.OCCASION).text())
                .endsWith(" (text of 13 June 2031, as at 4 January 2032) <" + address + "> accessed 29 February 2032");
        assertThat(Style.BLUEBOOK.cite(reference, Specimens.OCCASION).text())
                .endsWith(
                        " (text of June 13, 2031, as of Jan. 4, 2032), " + address + " (last visited Feb. 29, 2032).");
        assertThat(Style.GERMAN.cite(reference, Specimens.OCCASION).text())
                .endsWith(
                        " (Fassung vom 13.6.2031, Stand 4.1.2032), " + address + " (zuletzt abgerufen am 29.2.2032).");
        assertThat(Style.PLAIN
                        .cite(reference, new Occasion(Optional.empty(), LocalDate.of(2032, 2, 29)))
                        .text())
                .endsWith(" (text of 2031-06-13), " + address + ", accessed 2032-02-29.");
    }

    @Test
    void setsCasesInItalicsAndAddressesApart() {
        Reference reference = Specimens.judgment("/akn/gb/judgment/uksc/2031/11", "Lamp v Wick", "", "");
        Cited cited = Style.OSCOLA.cite(reference, Specimens.OCCASION);
        assertThat(cited.pieces())
                .filteredOn(Cited.Piece::italic)
                .extracting(Cited.Piece::text)
                .containsExactly("Lamp v Wick");
        assertThat(cited.pieces())
                .filteredOn(Cited.Piece::isLink)
                .extracting(Cited.Piece::text)
                .containsExactly(reference.address());
    }

    /// Interinstitutional style guide, 1.2.2.
    @Test
    void namesActsOfTheUnionAsTheirTimesNumberedThem() {
        assertThat(name("regulation", "2024", "1689")).isEqualTo("Regulation (EU) 2024/1689");
        assertThat(name("regulation", "2013", "575")).isEqualTo("Regulation (EU) No 575/2013");
        assertThat(name("regulation", "2004", "139")).isEqualTo("Regulation (EC) No 139/2004");
        assertThat(name("directive", "1995", "46")).isEqualTo("Directive 95/46/EC");
        assertThat(name("directive", "1985", "374")).isEqualTo("Directive 85/374/EEC");
        assertThat(name("directive", "2014", "65")).isEqualTo("Directive 2014/65/EU");
    }

    private static String name(String kind, String year, String number) {
        Reference reference = Specimens.reference(
                Genre.REGULATION, "/akn/eu/act/" + kind + "/" + year + "/" + number, "", "x", "", "", year, "eng");
        return EuAct.find(reference).orElseThrow().name("en");
    }

    @Test
    void citesWhatTheCatalogueKnowsWithoutAText() {
        Reference card = References.of(Catalogue.shipped().get("kr-ai-basic-act"), "https://observatory.example/card");
        assertThat(card.genre()).isEqualTo(Genre.LEGISLATION);
        assertThat(Style.PLAIN
                        .cite(card, new Occasion(Optional.empty(), LocalDate.of(2032, 2, 29)))
                        .text())
                .contains(card.title())
                .endsWith(", https://observatory.example/card, accessed 2032-02-29.");
    }
}
