package org.armillary.law.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text takes more than linear time, makes an exception or gives spans outside itself.
class HostileTextTest {

    private static final int MEGABYTE = 1_000_000;

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
                "paragraphs 1 to 2 to 3 to "
            })
    // Minutes are far from what a linear reading takes and near to nothing for a quadratic one.
    @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsAMegabyteOf(String unit) {
        String text = unit.repeat(MEGABYTE / unit.length());
        for (String language : new String[] {"eng", "deu", "jpn"}) {
            Said said = Said.in(language, text);
            assertThat(said.references()).allMatch(each -> each.end() <= text.length());
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
