package org.armillary.law.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Heads of invented judgments.
class CaseHeadTest {

    private static CaseHead read(String language, String... lines) {
        return CaseHead.read(List.of(lines), Optional.of(new Language(language)));
    }

    @Test
    void takesTheIdentifierForTheAddressAndTheDocketForAnotherName() {
        CaseHead head = read(
                "eng",
                "JUDGMENT OF THE COURT (Second Chamber)",
                "7 May 2031",
                "ECLI:EU:C:2031:957",
                "In Joined Cases C‑934/31 and C‑935/31,",
                "Ada",
                "v",
                "Harbour Office,");
        assertThat(head.work()).map(Work::uri).contains("/akn/eu/judgment/c/2031/957");
        assertThat(head.otherWorks().values().stream().map(Work::uri))
                .containsExactly("/akn/eu/judgment/c/2031/c-934-31", "/akn/eu/judgment/c/2031/c-935-31");
        assertThat(head.date()).contains(LocalDate.of(2031, 5, 7));
        assertThat(head.parties()).containsExactly("Ada", "Harbour Office");
        assertThat(head.title()).contains("Ada v Harbour Office, Court of Justice, C‑934/31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eng | [2031] EWHC 12 (Admin)                                     | /akn/gb/judgment/ewhc-admin/2031/12
            eng | Neutral Citation Number: [2031] EWCA Civ 7                 | /akn/gb/judgment/ewca-civ/2031/7
            eng | Citation: 2031 SCC 7                                       | /akn/ca/judgment/scc/2031/7
            deu | BUNDESGERICHTSHOF, Urteil vom 7. Mai 2031 – VI ZR 12/31    | /akn/de/judgment/bgh/2031/vi-zr-12-31
            deu | Bundesverfassungsgericht - 1 BvR 16/31 -                   | /akn/de/judgment/bverfg/2031/1-bvr-16-31
            deu | Landgericht Hafenstadt, 3 O 45/30                          | /akn/de/judgment/lg-hafenstadt/2030/3-o-45-30
            deu | ECLI:DE:BGH:2031:070531UVIZR12.31.0                        | /akn/de/judgment/bgh/2031/070531uvizr12.31.0
            fra | Cour de cassation, pourvoi n° 31-12.345                    | /akn/fr/judgment/ccass/2031/31-12.345
            ita | Corte costituzionale, sentenza n. 12 del 2031              | /akn/it/judgment/cost/2031/12
            spa | Tribunal Constitucional, Sentencia 12/2031                 | /akn/es/judgment/tc/2031/12
            zho | 某某市人民法院 （2031）某01民初12号                          | /akn/cn/judgment/某01/2031/某01民初12号
            jpn | 最高裁判所 令和13年（受）第12号                              | /akn/jp/judgment/supreme/2031/令和13年-受-第12号
            kor | 대법원 2031. 5. 7. 선고 2031다12345 판결                     | /akn/kr/judgment/scourt/2031/2031다12345
            eng | Data Protection Commission, inquiry IN-31-12               | /akn/ie/judgment/dpc/2031/in-31-12
            """)
    void readsTheNamesOfManyTraditions(String language, String line, String work) {
        assertThat(read(language, line).work()).map(Work::uri).contains(work);
    }

    @Test
    void tellsNothingOfALineThatNamesNoCase() {
        CaseHead head = read("eng", "Act on Lamps of 7 May 2031");
        assertThat(head.work()).isEmpty();
        assertThat(head.title()).isEmpty();
    }
}
