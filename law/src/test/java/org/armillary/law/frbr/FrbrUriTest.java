package org.armillary.law.frbr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrbrUriTest {

    @Test
    void anAddressWithEveryField() {
        FrbrUri uri = FrbrUri.parse(
                "/akn/it-45/act/legge/consiglio/2004-05-24/11/ita@2020-01-01:2021-06-30/!annex_1~art_3.xml#art_3__para_2");

        assertThat(uri.work().jurisdiction()).isEqualTo(new Jurisdiction("it-45"));
        assertThat(uri.work().jurisdiction().kind()).isEqualTo(Jurisdiction.Kind.SUBDIVISION);
        assertThat(uri.work().type()).isEqualTo("act");
        assertThat(uri.work().subtype()).contains("legge");
        assertThat(uri.work().author()).contains("consiglio");
        assertThat(uri.work().date()).isEqualTo("2004-05-24");
        assertThat(uri.work().year()).contains(2004);
        assertThat(uri.work().number()).contains("11");
        assertThat(uri.work().uri()).isEqualTo("/akn/it-45/act/legge/consiglio/2004-05-24/11");
        Expression expression = uri.expression().orElseThrow();
        assertThat(expression.language()).isEqualTo(new Language("ita"));
        assertThat(expression.version().date()).contains(LocalDate.of(2020, 1, 1));
        assertThat(expression.version().view()).contains(LocalDate.of(2021, 6, 30));
        assertThat(uri.component()).contains("annex_1");
        assertThat(uri.portion()).contains("art_3");
        assertThat(uri.format()).contains("xml");
        assertThat(uri.eId()).contains(new EId("art_3__para_2"));
        assertThat(new Manifestation(expression, "xml").uri())
                .isEqualTo("/akn/it-45/act/legge/consiglio/2004-05-24/11/ita@2020-01-01:2021-06-30.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/akn/eu/act/regulation/2024/1689",
                "/akn/eu/act/regulation/2024/1689#art_6__para_3",
                "/akn/kr/act/2025-01-21/20676/kor@2026-01-22",
                "/akn/jp/act/1993/第八十八号/jpn@",
                "/akn/zz/doc/nd/lamp-code/und",
                "/akn/ke/act/decree/ministry/2005-07-12/3",
                "/akn/sl/act/2004-02-13/2/eng:2007-01-01",
                "/akn/eu/act/2004-11-13/87/und:",
                "/akn/eu/bill/2013/COM(2013)344/eng@final_2",
                "/akn/dz/debaterecord/2004-12-21/fra@.doc",
                "/akn/eu/act/directive/2014-03-01/16/!annex_1",
                "/akn/sl/act/2004-02-13/2/eng@2004-07-21/!main/schedule_1/table_A",
                "/akn/eu/act/2003/87/eng/~art_3->art_5",
                "/akn/eu/act/2003/87/eng@2015-01-20/!schedule_1~art_6.1.xml",
            })
    void printingWhatWasParsedGivesTheSameAddress(String uri) {
        assertThat(FrbrUri.parse(uri))
                .hasToString(uri)
                .isEqualTo(FrbrUri.parse(FrbrUri.parse(uri).toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "eu/2024/1689",
                "/akn/eu/act",
                "/akn/eu/act/regulation",
                "/akn/eu/act/a/b/c/2024/1",
                "/akn/eu/act/2024/1/2/3",
                "/akn/e u/act/2024/1",
                "/akn/eu/act/2024/1/eng/!",
                "/akn/../act/2024/1",
            })
    void whatFollowsNoConventionIsAnErrorThatNamesIt(String uri) {
        assertThatThrownBy(() -> FrbrUri.parse(uri))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + uri + "'");
    }

    @Test
    void aWorkIsNoExpression() {
        assertThat(Work.parse("/akn/eu/act/2024/1").number()).contains("1");
        assertThatThrownBy(() -> Work.parse("/akn/eu/act/2024/1/eng@")).hasMessageContaining("/akn/eu/act/2024/1");
        assertThatThrownBy(() -> Expression.parse("/akn/eu/act/2024/1")).hasMessageContaining("language");
        assertThatThrownBy(() -> Work.parse("/akn/eu/act/2024/1/!main/../x/eng"))
                .isNotNull();
    }

    @Test
    void aLegalDayBeginsAtTheSeatOfGovernment() {
        Instant newYear = Instant.parse("2026-01-21T15:00:00Z");

        assertThat(LegalDay.of(newYear, Jurisdiction.of("KR")).date()).isEqualTo(LocalDate.of(2026, 1, 22));
        assertThat(LegalDay.of(newYear, Jurisdiction.of("eu")).date()).isEqualTo(LocalDate.of(2026, 1, 21));
        assertThat(LegalDay.of(newYear, Jurisdiction.of("kr")).begins()).isEqualTo(newYear);
        assertThat(Jurisdiction.of("coe").name(Locale.ENGLISH)).isEqualTo("Council of Europe");
        assertThat(Jurisdiction.of("kr").name(Locale.ENGLISH)).isEqualTo("South Korea");
        assertThat(Jurisdiction.UNKNOWN.kind()).isEqualTo(Jurisdiction.Kind.UNKNOWN);
        assertThat(Jurisdiction.listBodies()).contains(Jurisdiction.of("un"), Jurisdiction.of("eu"));
    }

    @Test
    void aTemporalGroupEndsOnTheDayItNoLongerHolds() {
        LocalDate day = LocalDate.of(2026, 8, 2);
        TemporalGroup group = new TemporalGroup(
                "tmpg_1",
                List.of(new TemporalGroup.Interval("inForce", Optional.of(day), Optional.of(day.plusDays(2)))));

        assertThat(group.covers(day.minusDays(1), "inForce")).isFalse();
        assertThat(group.covers(day.plusDays(1), "inForce")).isTrue();
        assertThat(group.covers(day.plusDays(2), "inForce")).isFalse();
        assertThat(group.covers(day, "application")).isFalse();
    }
}
