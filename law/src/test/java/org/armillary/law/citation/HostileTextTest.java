package org.armillary.law.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text takes more than linear time, makes an exception or gives spans outside itself.
class HostileTextTest {

    private static final int LENGTH = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article 1(1(1(1",
                "§§§§ ",
                "of the of the of the ",
                "Article 5 and Article 5 of Article 5 ",
                "section 1, 2, 3, 4, ",
                "第一条第",
                "(hereinafter \"the ",
                "Regulation (EU) 2016/",
                "42 U.S.C. 1(a) ",
                "the Act Act Act ",
                "point (a) of point (a) of ",
                "art. 1, comma 1, 2, ",
                "Article 5 thereof this Act ",
                "《《《《",
                "Convention on the and the Of Of ",
                "first and second and third and ",
                "paragraphs 1 to 2 to 3 to ",
                "§§ 5 bis 6 a, 7 bis ",
                "前条第一項第一項前条",
                "灯火に関する法律（",
                "（以下「新法」という。）",
                "법 제1조ㆍ제2조ㆍ",
                "32024R1689 Article 5 of ",
                "A/RES/78/265/A/RES/",
                "thereof point 2 thereof ",
                "di cui all'articolo 1, comma 1; 2; 3; ",
                "may be cited as the Act may be cited as the "
            })
    // Minutes are far from what a linear reading takes and near to nothing for a quadratic one.
    @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsALongRunOf(String unit) {
        String text = unit.repeat(LENGTH / unit.length());
        for (String language : new String[] {"eng", "deu", "jpn"}) {
            Said said = Said.in(language, text);
            assertThat(said.references()).allMatch(each -> each.end() <= text.length());
        }
    }

    /// Amending clauses too: nested quotations, orders without end, lists of what is put behind what.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Regulation (EU) 2031/12 is amended as follows: ",
                "in Article 5 is replaced by the following: ",
                "“ „ « \" ",
                "after paragraph 2 insert after paragraph 3 insert ",
                "strike “a” and insert “b” and strike ",
                "paragraph 1 becomes paragraph 2 becomes ",
                "the following the following paragraph (a) is inserted ",
                "(1(2(3(a) is deleted ",
                "wird wie folgt geändert: In Absatz 1 wird ",
                "第五条の次に次の一条を加える。",
                "제5조를 다음과 같이 한다. ",
                "è sostituito dal seguente: «Art. 5 "
            })
    @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsTheChangesOfALongRunOf(String unit) {
        String text = unit.repeat(LENGTH / 2 / unit.length());
        for (String language : new String[] {"eng", "deu", "ita", "jpn", "kor"}) {
            assertThat(Said.changes(language, text))
                    .allSatisfy(each -> assertThat(each.operation()).isNotNull());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng", "fra", "deu", "ita", "spa", "por", "zho", "jpn", "kor", "und"})
    void readsRandomTextTheSameTwice(String language) {
        String[] words = {
            "Article",
            "§",
            "5",
            "(",
            ")",
            "a",
            ",",
            ";",
            "and",
            "of",
            "the",
            "Act",
            "2016",
            "/",
            "679",
            "(EU)",
            "art.",
            "comma",
            "第",
            "条",
            "三",
            "제",
            "조",
            "à",
            "l’",
            "du",
            "Regulation",
            "this",
            "that",
            "thereof",
            "“",
            "”",
            "U.S.C.",
            "42",
            "\n",
            "\t",
            "-",
            ".",
            "《",
            "法",
            "》",
            "\uD83D\uDE00",
            "\u0000",
            "Lei",
            "nº",
            "de",
            "IV",
            "bis",
            "to",
            "bis"
        };
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
            }
            Said once = Said.in(language, text.toString());
            assertThat(Said.in(language, text.toString())).isEqualTo(once);
            assertThat(once.references()).allMatch(each -> each.end() <= text.length() && each.start() < each.end());
        }
    }
}
