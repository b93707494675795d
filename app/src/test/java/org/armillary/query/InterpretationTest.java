package org.armillary.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterpretationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // words and signs
                "high-risk systems?             | high-risk systems",
                "+deployer draft -code          | +deployer draft -code",
                "what is the \"AI Act\"?        | what is the \"AI Act\"",
                "+only                          | only",
                // quotation marks of nine languages
                "“serious incident”             | \"serious incident\"",
                "„hohes Risiko“ Systeme         | \"hohes Risiko\" Systeme",
                "« haut risque »                | \"haut risque\"",
                "»hohes Risiko«                 | \"hohes Risiko\"",
                "「人工知能」                       | \"人工知能\"",
                "《个人信息保护法》                   | \"个人信息保护法\"",
                "‘serious incident’ l’autorité  | \"serious incident\" l’autorité",
                "＂full width＂ ＡＩ                | \"full width\" AI",
                // operators, strongest first: signs, nearness, side by side, AND, OR
                "a1 AND b1 OR c1                | a1 AND b1 OR c1",
                "a1 AND (b1 OR c1)              | a1 AND (b1 OR c1)",
                "high risk AND provider         | high risk AND provider",
                "(a1 AND b1) AND c1             | a1 AND b1 AND c1",
                "a1 UND b1 ODER c1 NICHT d1     | a1 AND b1 OR c1 -d1",
                "a1 ET b1 OU c1 SAUF d1         | a1 AND b1 OR c1 -d1",
                "a1 NOT b1                      | a1 -b1",
                "NOT (a1 b1)                    | -(a1 b1)",
                "a1 and b1                      | a1 and b1",
                // nearness
                "report w/10 incident           | report w/10 incident",
                "report W/10 (incident OR risk) | report w/10 (incident OR risk)",
                "report pre/5 incident          | report pre/5 incident",
                "report /s incident             | report w/25 incident",
                "report /p incident             | report w/100 incident",
                "a1 b1 w/3 c1 w/4 d1            | a1 b1 w/3 c1 w/4 d1",
                "a1 w/3 (b1 w/4 c1)             | a1 w/3 (b1 w/4 c1)",
                "-a1 w/3 b1                     | -(a1 w/3 b1)",
                "a1 w/99999 b1                  | a1 w/99999 b1",
                "a1 w/0 b1                      | a1 w/1 b1",
                // beginnings
                "regul*                         | regul*",
                "\"regul* act\"                 | \"regul* act\"",
                "规*                             | 规*",
                // values
                "in:eu,kr risk                  | in:eu,kr risk",
                "Jurisdiction:EU risk           | in:EU risk",
                "title:\"AI Act\"               | title:\"AI Act\"",
                "in:(eu OR kr)                  | in:eu,kr",
                "date:2024..2026 -in:us         | date:2024..2026 -in:us",
                "asof:2026-08-02 risk           | asof:2026-08-02 risk",
                // leftovers have some reading
                "\"unbalanced                   | unbalanced",
                "(a1 OR b1                      | a1 OR b1",
                "a1) b1                         | a1 b1",
                "AND a1 OR                      | and a1 or",
                "a1 AND OR b1                   | a1 and OR b1",
                "w/10 a1 w/5                    | a1",
                "a1 -                           | a1",
                "foo:bar                        | foo bar",
                "in: eu                         | eu",
                "*tion                          | tion",
                "ab*                            | ab",
                "in:eu w/5 risk                 | in:eu AND risk",
                "RISK AND SYSTEMS AND PROVIDERS OR USERS | RISK and SYSTEMS and PROVIDERS or USERS",
                "AI OR ML                       | AI OR ML",
                "() (()) a1                     | a1",
                "a\u0000b\u202Ec \uD800 d1        | a bc d1",
            })
    void readsAnything(String typed, String read) {
        assertThat(Interpretation.of(typed).print()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"unbalanced | QUOTE",
                "(a1 | BRACKET",
                "a1 AND | OPERATOR",
                "a1 AND b1 OR c1 | MIXED",
                "foo:bar | FIELD",
                "in: eu | VALUE",
                "date:soon | BAD_VALUE",
                "*tion | LEADING_ASTERISK",
                "ab* | SHORT_BEGINNING",
                "in:eu w/5 risk | NEARNESS",
                "RISK AND SYSTEMS OR USERS NOT PROVIDERS | CAPITALS",
                "-risk | EXCLUSION",
                "-risk NOT draft | EXCLUSION",
            })
    void saysHowItWasRead(String typed, Note.Kind kind) {
        Interpretation reading = Interpretation.of(typed);

        assertThat(reading.notes()).extracting(Note::kind).contains(kind);
        assertThat(reading.note()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serious incident",
                "Article 6(3) AI Act",
                "\"AI Act\" risk -draft",
                "a1 AND (b1 OR c1)",
                "lit. a) of art. 6",
                "ECLI:EU:C:2014:317",
                "don't do it",
                "regul* in:eu"
            })
    void saysNothingOfWhatIsPlain(String typed) {
        assertThat(Interpretation.of(typed).notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Article 6(3) AI Act              | 6/3     | ARTICLE | AI Act",
                "art 6.3 of the AI Act            | 6.3     | ARTICLE | AI Act",
                "art.6(3)(a)                      | 6/3/a   | ARTICLE | ''",
                "Article 6 (3) AI Act             | 6/3     | ARTICLE | AI Act",
                "Article 6, paragraph 3, point (a)| 6/3/a   | ARTICLE | ''",
                "point (a) of Article 6(1) GDPR   | 6/1/a   | ARTICLE | GDPR",
                "§ 7 Abs. 2 BDSG                  | 7/2     | ARTICLE | BDSG",
                "§7 abs 2 Satz 1 BDSG             | 7/2     | ARTICLE | BDSG",
                "Abs. 2 von § 7 BDSG              | 7/2     | ARTICLE | BDSG",
                "article 5, § 2                   | 5       | ARTICLE | § 2",
                "l’article 6 bis du règlement     | 6       | ARTICLE | règlement",
                "comma 3 dell'articolo 6          | 6/3     | ARTICLE | ''",
                "15 U.S.C. § 1681m(b)             | 1681m/b | ARTICLE | 15 U.S.C",
                "Cal. Civ. Code § 1798.185        | 1798.185| ARTICLE | Cal Civ Code",
                "Annex III AI Act                 | iii     | ANNEX   | AI Act",
                "recital 12 2024/1689             | 12      | RECITAL | 2024/1689",
                "Erwägungsgrund 26 DSGVO          | 26      | RECITAL | DSGVO",
                "个人信息保护法第十七条第二款             | 17/2    | ARTICLE | 个人信息保护法",
                "第二十三条                          | 23      | ARTICLE | ''",
                "제31조 제2항 인공지능기본법              | 31/2    | ARTICLE | 인공지능기본법",
                "31조                              | 31      | ARTICLE | ''",
                "제31조의2                          | 31      | ARTICLE | ''",
                "第 17 条 AI法                      | 17      | ARTICLE | AI法",
                "Case C-131/12 Google              | c-131/12| CASE    | Google",
                "C‑131/12                          | c-131/12| CASE    | ''",
                "ECLI:EU:C:2014:317                | ecli:eu:c:2014:317 | CASE | ''",
                "《个人信息保护法》第十七条               | 17      | ARTICLE | 个人信息保护法",
                "art. 6 AI Act in:eu               | 6       | ARTICLE | AI Act",
            })
    void jumpsToWhatIsCited(String typed, String path, Citation.Kind kind, String rest) {
        Jump jump = Interpretation.of(typed).jump().orElseThrow(() -> new AssertionError("no citation in " + typed));

        assertThat(jump.citation().path()).isEqualTo(path);
        assertThat(jump.citation().kind()).isEqualTo(kind);
        assertThat(jump.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Article 6\"",
                "Article 6 AND risk",
                "Regulation (EU) 2024/1689",
                "article of association",
                "state of the art 2024/1689",
                "risk w/5 art. 6",
                "3月1日",
                "C-131"
            })
    void jumpsNowhereElse(String typed) {
        assertThat(Interpretation.of(typed).jump()).isEmpty();
    }

    @Test
    void ranksByWhatShouldOccur() {
        Interpretation reading =
                Interpretation.of("+provider \"serious incident\" OR regul* NOT (draft OR code) in:eu art. 73");

        assertThat(reading.words()).isEqualTo("provider serious incident regul art 73");
        assertThat(reading.isBoolean()).isTrue();
        assertThat(Interpretation.of("provider \"serious incident\" -draft in:eu")
                        .isBoolean())
                .isFalse();
    }

    @Test
    void isEmptyWhereNothingIsAsked() {
        for (String typed : List.of("", " ", "()", "\"\"", "-", "in:eu", "!?", "*", "\uD83D\uDE00")) {
            assertThat(Interpretation.of(typed).isEmpty()).as(typed).isTrue();
        }
        assertThat(Interpretation.of("risk").isEmpty()).isFalse();
    }
}
