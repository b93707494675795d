package org.armillary.law.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Lines of invented law and the outline they must yield; each case says what is hard about it.
class MarkupOutlineTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void yieldsTheOutline(String why, String text, String outline) {
        assertThat(Outlines.of(text)).as(why).isEqualTo(outline);
    }

    static Stream<Arguments> yieldsTheOutline() {
        return Stream.of(
                Arguments.of("headings below the number, points under paragraphs", """
                        CHAPTER I
                        GENERAL PROVISIONS

                        Article 1
                        Scope

                        1. This Regulation applies to harbours.

                        2. It does not apply to:
                        (a) rivers;
                        (b) lakes.

                        Article 2
                        Definitions

                        In this Regulation, 'harbour' means a place for ships.
                        """, """
                        chapter CHAPTER I | GENERAL PROVISIONS
                          article Article 1 | Scope
                            paragraph 1.
                            paragraph 2.
                              point (a)
                              point (b)
                          article Article 2 | Definitions
                        """),
                Arguments.of("(i) after (h) is a letter; (i) below an introduction is roman", """
                        Article 1

                        The master shall keep:
                        (a) one;
                        (b) two;
                        (c) three;
                        (d) four;
                        (e) five;
                        (f) six;
                        (g) seven;
                        (h) eight;
                        (i) nine:
                        (i) a small one;
                        (ii) a large one;
                        (j) ten.
                        """, """
                        article Article 1
                          point (a)
                          point (b)
                          point (c)
                          point (d)
                          point (e)
                          point (f)
                          point (g)
                          point (h)
                          point (i)
                            subpoint (i)
                            subpoint (ii)
                          point (j)
                        """),
                Arguments.of("a sentence that begins with a reference is no article", """
                        Article 1
                        Dues

                        1. Dues are paid at the quay.

                        2. Ships pay in advance.
                        Article 5 applies to boats, and Annex I to rafts.

                        Article 2
                        Fines

                        1. Fines are paid at the office.
                        """, """
                        article Article 1 | Dues
                          paragraph 1.
                          paragraph 2.
                        article Article 2 | Fines
                          paragraph 1.
                        """),
                Arguments.of("marginal notes before numbers, decimals inserted, two labels on a line", """
                        Harbours Act

                        Her Majesty, by and with the advice and consent of the Senate and House of Commons of Nowhere, enacts as follows:

                        Short Title

                        Short title
                        1 This Act may be cited as the Harbours Act.

                        Dues

                        Amount
                        2 (1) The dues are

                        (a) ten for a ship; and

                        (b) two for a boat.

                        Exception
                        (2) No dues are paid for a raft.

                        Fees
                        2.1 The master sets the fees.

                        Fines
                        3 The master sets the fines.
                        """, """
                        cross_heading | Short Title
                        section 1 | Short title
                        cross_heading | Dues
                        section 2 | Amount
                          subsection (1)
                            paragraph (a)
                            paragraph (b)
                          subsection (2) | Exception
                        section 2.1 | Fees
                        section 3 | Fines
                        """),
                Arguments.of("inserted numbers, number glued to the text, schedules begin anew", """
                        Part 1
                        Harbours

                        1Dues
                        (1)The master may—
                        (a)levy dues;
                        (aa)waive dues;
                        (b)refund dues.
                        (2)Dues are paid in advance.
                        (2A)Boats pay later.

                        2Fines
                        (1)The master may levy fines.
                        (2)Fines are paid at once.

                        SCHEDULE 1
                        Tariff

                        1(1)This paragraph applies to ships.
                        (2)It does not apply to rafts.

                        2The tariff is ten.
                        """, """
                        part Part 1 | Harbours
                          section 1 | Dues
                            subsection (1)
                              paragraph (a)
                              paragraph (aa)
                              paragraph (b)
                            subsection (2)
                            subsection (2A)
                          section 2 | Fines
                            subsection (1)
                            subsection (2)
                        schedule SCHEDULE 1 | Tariff
                          paragraph 1
                            subparagraph (1)
                            subparagraph (2)
                          paragraph 2
                        """),
                Arguments.of(
                        "contents are no units; quoted law stays inside its quotation, marks before every paragraph",
                        """
                        Be it enacted by the Senate and House of Representatives of Nowhere,

                        SECTION 1. SHORT TITLE; CONTENTS.
                        (a) Short Title.—This Act may be cited as the “Harbours Act”.
                        (b) Contents.—The contents of this Act are as follows:
                        Sec. 1. Short title; contents.
                        TITLE I—DUES
                        Sec. 101. Amount of dues.
                        Sec. 102. Waiver of dues.
                        TITLE II—FINES
                        Sec. 201. Amount of fines.

                        TITLE I—DUES

                        SEC. 101. AMOUNT OF DUES.
                        Section 5 of the Old Harbours Act is amended—
                        (1) by striking subsection (b); and
                        (2) by inserting the following:
                        “(b) Dues.—The dues are—
                        “(1) ten for a ship; and
                        “(2) two for a boat.”.

                        SEC. 102. WAIVER OF DUES.
                        (a) In General.—The master may waive dues.
                        (b) Limit.—Not more than five in a year.

                        TITLE II—FINES

                        SEC. 201. AMOUNT OF FINES.
                        The master sets the fines.
                        """,
                        """
                        section SECTION 1. | SHORT TITLE; CONTENTS.
                          subsection (a) | Short Title.—
                          subsection (b) | Contents.—
                        title TITLE I— | DUES
                          section SEC. 101. | AMOUNT OF DUES.
                            paragraph (1)
                            paragraph (2)
                              quotation
                          section SEC. 102. | WAIVER OF DUES.
                            subsection (a) | In General.—
                            subsection (b) | Limit.—
                        title TITLE II— | FINES
                          section SEC. 201. | AMOUNT OF FINES.
                        """),
                Arguments.of("a quotation that is never closed ends at the next article", """
                        Article 1
                        Change of the Old Regulation

                        In Article 3 of the Old Regulation, the following paragraph is added:
                        ‘5. When the tide is low, the master shall inform ships.

                        Article 2
                        Change of the Older Regulation

                        In Article 4 of the Older Regulation, the following paragraph is added:
                        ‘6. When the tide is high, the master shall inform boats.

                        Article 3
                        Entry into force

                        This Regulation enters into force at once.
                        """, """
                        article Article 1 | Change of the Old Regulation
                          quotation
                        article Article 2 | Change of the Older Regulation
                          quotation
                        article Article 3 | Entry into force
                        """),
                Arguments.of(
                        "divisions inside titles: the document's own numbers outvote the tradition's order", """
                        Be it enacted by the Senate and House of Representatives of Nowhere,

                        TITLE I—SEA

                        DIVISION A—SHIPS

                        SEC. 101. SHIPS.
                        Ships pay ten.

                        DIVISION B—BOATS

                        SEC. 102. BOATS.
                        Boats pay two.

                        TITLE II—LAND

                        DIVISION A—CARTS

                        SEC. 201. CARTS.
                        Carts pay one.

                        DIVISION B—CARRIAGES

                        SEC. 202. CARRIAGES.
                        Carriages pay three.
                        """, """
                        title TITLE I— | SEA
                          division DIVISION A— | SHIPS
                            section SEC. 101. | SHIPS.
                          division DIVISION B— | BOATS
                            section SEC. 102. | BOATS.
                        title TITLE II— | LAND
                          division DIVISION A— | CARTS
                            section SEC. 201. | CARTS.
                          division DIVISION B— | CARRIAGES
                            section SEC. 202. | CARRIAGES.
                        """),
                Arguments.of(
                        "recitals before the body, footnotes after the closing formula, annexes after both", """
                        THE COUNCIL OF THE EUROPEAN UNION,

                        Having regard to the Treaty of Nowhere,

                        Whereas:

                        (1) Harbours silt up.

                        (2) Ships run aground.

                        HAS ADOPTED THIS DECISION:

                        Article 1

                        Harbours are dredged.

                        Done at Nowhere, 1 May 2020.
                        For the Council
                        (1) Journal 5, p. 6.
                        (2) Journal 7, p. 8.

                        ANNEX I
                        Depths

                        1. Ten for ships.
                        2. Two for boats.
                        """, """
                        recital (1)
                        recital (2)
                        article Article 1
                        conclusions
                        annex ANNEX I | Depths
                          point 1.
                          point 2.
                        """),
                Arguments.of("definitions begin lists anew inside one paragraph", """
                        Short title
                        1 This Act may be cited as the Boats Act.

                        Definitions
                        2 (1) The following definitions apply in this Act.

                        boat means

                        (a) a small ship; or

                        (b) a raft with oars. (bateau)

                        ship means

                        (a) a large boat; or

                        (b) a raft with sails. (navire)

                        Exception
                        (2) A bath tub is no boat.

                        Dues
                        3 Boats pay two.
                        """, """
                        section 1 | Short title
                        section 2 | Definitions
                          subsection (1)
                            paragraph (a)
                            paragraph (b)
                            paragraph (a)
                            paragraph (b)
                          subsection (2) | Exception
                        section 3 | Dues
                        """));
    }
}
