package org.armillary.law.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Invented law with numbers that need their neighbours to be understood, and the outline it must yield.
class NumberingOutlineTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void yieldsTheOutline(String why, String text, String outline) {
        assertThat(Outlines.of(text)).as(why).isEqualTo(outline);
    }

    static Stream<Arguments> yieldsTheOutline() {
        return Stream.of(
                Arguments.of("bare I., A., 1. above articles group them; 1) and a) inside don't", """
                        Gesetz über die Häfen

                        I.
                        Allgemeine Bestimmungen

                        A.
                        Gegenstand

                        1.
                        Grundsatz

                        Art. 1
                        Zweck
                        1) Dieses Gesetz regelt die Häfen.
                        2) Es gilt nicht für:
                        a) Fischerstege;
                        b) Fähren.
                        Der Hafenmeister führt darüber Buch.

                        2.
                        Ausnahmen

                        Art. 2
                        Boote
                        Boote sind frei.

                        II.
                        Gebühren

                        Art. 3
                        Gebühr
                        Die Gebühr ist jährlich zu zahlen.
                        """, """
                        subdivision I. | Allgemeine Bestimmungen
                          subdivision A. | Gegenstand
                            subdivision 1. | Grundsatz
                              article Art. 1 | Zweck
                                paragraph 1)
                                paragraph 2)
                                  point a)
                                  point b)
                            subdivision 2. | Ausnahmen
                              article Art. 2 | Boote
                        subdivision II. | Gebühren
                          article Art. 3 | Gebühr
                        """),
                Arguments.of("raised figures that a copy has flattened: 21 is 2¹ between 2 and 3", """
                        Sadamate seadus

                        § 1. Kohaldamisala
                        (1) Seadus reguleerib sadamaid.
                        (2) Seadus ei kehti paatidele.

                        § 2. Register
                        Registrit peab sadamakapten.

                        § 21. Registri andmed
                        (1) Andmed on avalikud.
                        (11) Andmeid uuendatakse kord aastas.
                        (2) Andmed säilitatakse.

                        § 22. Tasu
                        Tasu makstakse kord aastas.

                        § 3. Järelevalve
                        Järelevalvet teeb sadamakapten.
                        """, """
                        article § 1. | Kohaldamisala
                          paragraph (1)
                          paragraph (2)
                        article § 2. | Register
                        article § 21. | Registri andmed
                          paragraph (1)
                          paragraph (11)
                          paragraph (2)
                        article § 22. | Tasu
                        article § 3. | Järelevalve
                        """),
                Arguments.of("articles counted in chapters, with a letter after the decimal", """
                        Wet op de havens

                        Hoofdstuk 2 Registers

                        Artikel 2.9 Register
                        1 De havenmeester houdt een register.
                        2 Het register is openbaar en niet van toepassing op:
                        a. vissteigers;
                        b. veren.

                        Artikel 2.10 Rechten
                        De rechten zijn jaarlijks verschuldigd.

                        Artikel 2.10a Vrijstelling
                        Boten zijn vrijgesteld.

                        Artikel 2.11 Toezicht
                        De havenmeester houdt toezicht.
                        """, """
                        chapter Hoofdstuk 2 | Registers
                          article Artikel 2.9 | Register
                            paragraph 1
                            paragraph 2
                              point a.
                              point b.
                          article Artikel 2.10 | Rechten
                          article Artikel 2.10a | Vrijstelling
                          article Artikel 2.11 | Toezicht
                        """),
                Arguments.of(
                        "a heading closed by a point, and cross headings above headings beside the number", """
                        An Act of the Scottish Parliament about harbours

                        Part 1
                        Harbours

                        Duties

                        1 Harbour masters.
                        (1) A harbour master must keep a register.
                        (2) The register must be open.

                        2 Dues
                        Dues are payable each year.

                        Powers

                        3 Inspection
                        (1) A harbour master may inspect ships.
                        (2) This section does not apply to ferries.
                        """, """
                        part Part 1 | Harbours
                          cross_heading | Duties
                          section 1 | Harbour masters.
                            subsection (1)
                            subsection (2)
                          section 2 | Dues
                          cross_heading | Powers
                          section 3 | Inspection
                            subsection (1)
                            subsection (2)
                        """),
                Arguments.of("a decree and the regulation it approves, which begins again at article 1", """
                        DECRETO SUPREMO

                        Artículo 1.- Aprobación
                        Apruébase el Reglamento de Puertos.

                        Artículo 2.- Vigencia
                        El decreto rige desde su publicación.

                        TÍTULO I
                        DISPOSICIONES GENERALES

                        CAPÍTULO I
                        PUERTOS

                        SUBCAPÍTULO I
                        REGISTRO

                        Artículo 1.- Registro
                        1.1 El capitán lleva el registro.
                        1.2 El registro es público.

                        SUBCAPÍTULO II
                        TASAS

                        Artículo 2.- Tasas
                        Las tasas se pagan cada año.
                        """, """
                        article Artículo 1.- | Aprobación
                        article Artículo 2.- | Vigencia
                        title TÍTULO I | DISPOSICIONES GENERALES
                          chapter CAPÍTULO I | PUERTOS
                            subchapter SUBCAPÍTULO I | REGISTRO
                              article Artículo 1.- | Registro
                                paragraph 1.1
                                paragraph 1.2
                            subchapter SUBCAPÍTULO II | TASAS
                              article Artículo 2.- | Tasas
                        """),
                Arguments.of(
                        "marks that plain text makes of accents, titles closed by a point, 118th is no number",
                        """
                        118th CONGRESS
                        1st Session

                        AN ACT
                        To amend the Harbor Act.

                        Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled,

                        SECTION 1. Short title.

                        This Act may be cited as the Harbor Dues Act.

                        SEC. 2. Harbor dues.

                        (a) In General.--Section 4 of the Harbor Act is amended by adding at the end the following:
                        ``(c) Dues.--
                        ``(1) Each ship pays dues.
                        ``(2) Dues are paid each year.''.
                        (b) Effective Date.--This section takes effect on the day after enactment.

                        SEC. 3. Report.

                        The harbor master shall report each year.
                        """,
                        """
                        section SECTION 1. | Short title.
                        section SEC. 2. | Harbor dues.
                          subsection (a) | In General.--
                            quotation
                          subsection (b) | Effective Date.--
                        section SEC. 3. | Report.
                        """),
                Arguments.of("titles closed by a point, above numbered paragraphs and above text", """
                        Ley de puertos

                        CAPÍTULO I
                        Disposiciones generales

                        Artículo 1. Objeto.
                        Esta ley regula los puertos y su registro.

                        Artículo 2. Registro.
                        1. El capitán lleva el registro.
                        2. El registro es público.

                        Artículo 3. Tasas de los puertos.
                        Las tasas se pagan cada año.
                        El capitán fija su importe.
                        """, """
                        chapter CAPÍTULO I | Disposiciones generales
                          article Artículo 1. | Objeto.
                          article Artículo 2. | Registro.
                            paragraph 1.
                            paragraph 2.
                          article Artículo 3. | Tasas de los puertos.
                        """));
    }
}
