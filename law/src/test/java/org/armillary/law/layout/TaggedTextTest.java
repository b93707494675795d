package org.armillary.law.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.identification.Clues;
import org.armillary.law.reading.Hints;
import org.armillary.law.reading.Reader;
import org.armillary.law.reading.Reading;
import org.junit.jupiter.api.Test;

/// XML whose elements are lines, in the form of the Korean publisher, with an invented act on lanterns.
class TaggedTextTest {

    private static final String ACT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <법령 법령키="0999992031011520001">
            <기본정보><법령ID>099999</법령ID><공포일자>20310115</공포일자><공포번호>99999</공포번호>
            <법종구분 법종구분코드="A0002">법률</법종구분><법령명_한글><![CDATA[등불의 관리에 관한 법률]]></법령명_한글>
            <법령명약칭><![CDATA[등불법]]></법령명약칭><시행일자>20310716</시행일자></기본정보>
            <조문>
            <조문단위 조문키="0001000"><조문번호>1</조문번호><조문여부>전문</조문여부><조문시행일자>20310716</조문시행일자>
            <조문내용><![CDATA[           제1장 총칙]]></조문내용></조문단위>
            <조문단위 조문키="0001001"><조문번호>1</조문번호><조문여부>조문</조문여부><조문제목><![CDATA[목적]]></조문제목>
            <조문내용><![CDATA[제1조(목적) 이 법은 등불을 안전하게 켜는 것을 목적으로 한다.]]></조문내용></조문단위>
            <조문단위 조문키="0002001"><조문번호>2</조문번호><조문여부>조문</조문여부><조문제목><![CDATA[의무]]></조문제목>
            <조문내용><![CDATA[제2조(의무)]]></조문내용>
            <항><항번호><![CDATA[①]]></항번호><항내용><![CDATA[① 등대지기는 다음 각 호의 일을 하여야 한다.]]></항내용>
            <호><호번호><![CDATA[1.]]></호번호><호내용><![CDATA[1.  해가 지면 등불을 켤 것]]></호내용></호>
            <호><호번호><![CDATA[2.]]></호번호><호내용><![CDATA[2.  해가 뜨면 등불을 끌 것]]></호내용></호></항>
            <항><항번호><![CDATA[②]]></항번호><항내용><![CDATA[② 등대지기는 심지를 다듬어야 한다.]]></항내용></항></조문단위>
            </조문>
            <부칙><부칙단위 부칙키="1"><부칙공포일자>20310115</부칙공포일자>
            <부칙내용><![CDATA[부칙 <제99999호,2031.1.15>
            이 법은 공포 후 6개월이 경과한 날부터 시행한다.]]></부칙내용></부칙단위></부칙>
            </법령>
            """;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void elementsOfTextAreLinesAndNothingElseIs() {
        Layout layout = DocumentReader.standard().read(bytes(ACT), "law.xml");

        assertThat(layout.format()).isEqualTo(Format.TAGGED_TEXT);
        assertThat(layout.text().lines())
                .startsWith("등불의 관리에 관한 법률", "제1장 총칙", "제1조(목적) 이 법은 등불을 안전하게 켜는 것을 목적으로 한다.")
                .endsWith("부칙 <제99999호,2031.1.15>", "이 법은 공포 후 6개월이 경과한 날부터 시행한다.")
                .doesNotContain("①", "1.", "0999992031011520001");
    }

    @Test
    void theNumbersOfTheLinesMakeTheHierarchy() throws IOException {
        Reading reading = Reader.standard().read(bytes(ACT), "law.xml", Hints.NONE);

        assertThat(reading.provisions().stream().map(PlacedProvision::eId))
                .containsExactly(
                        "chp_1",
                        "art_1",
                        "art_2",
                        "art_2__para_1",
                        "art_2__para_1__item_1",
                        "art_2__para_1__item_2",
                        "art_2__para_2",
                        "supplement_1");
    }

    @Test
    void itNamesItsWorkAndItsDay() {
        Layout layout = DocumentReader.standard().read(bytes(ACT), "law.xml");
        Clues clues = Clues.ofMetadata(layout.metadata(), Optional.empty());

        assertThat(clues.find("work")).contains("/akn/kr/act/nd/099999");
        assertThat(clues.find("date")).contains("2031-01-15");
        assertThat(clues.find("inForceFrom")).contains("2031-07-16");
        assertThat(clues.find("shortTitle")).contains("등불법");
    }

    @Test
    void whatIsBrokenOrEmptyIsRefused() {
        DocumentReader reader = DocumentReader.standard();
        assertThatThrownBy(() -> reader.read(bytes(ACT.replace("</조문>", "")), "law.xml"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("no well-formed XML");
        assertThatThrownBy(() -> reader.read(bytes("<법령><기본정보/></법령>"), "law.xml"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("no text");
    }
}
