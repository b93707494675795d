package org.armillary.law.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    private static final String GERMAN =
            "Der Hüter des Planetariums ölt die Räder am ersten Tag für jeden Monat und trägt es in das Buch ein. ";
    private static final String POLISH =
            "Opiekun planetarium oliwi koła pierwszego dnia każdego miesiąca i wpisuje to do księgi, która jest jawna. ";
    private static final String RUSSIAN =
            "Хранитель планетария смазывает колёса в первый день каждого месяца и делает запись в книге. ";
    private static final String CHINESE = "第一条　天象仪的管理人应当在每月第一日为齿轮加油，并且记入本会的书中。";
    private static final String TAIWAN = "第一條　天象儀之管理人應於每月第一日為齒輪加油，並記入本會之書中。";
    private static final String JAPANESE = "第一条　天象儀の管理者は、毎月一日に歯車に油を差し、これを帳簿に記録しなければならない。";
    private static final String KOREAN = "제1조(목적) 혼천의를 지키는 사람은 매월 첫날에 톱니바퀴에 기름을 치고 이를 장부에 적어야 한다. ";
    private static final String ARABIC =
            "على أمين القبة السماوية أن يزيت التروس في أول يوم من كل شهر وأن يدون ذلك في السجل. ";
    private static final String HEBREW =
            "שומר המכונה ישמן את הגלגלים ביום הראשון של כל חודש וירשום זאת בספר של הגילדה. ";

    @ParameterizedTest
    @CsvSource({
        "windows-1252, deu",
        "ISO-8859-1, deu",
        "UTF-16LE, deu",
        "UTF-16BE, deu",
        "windows-1250, pol",
        "ISO-8859-2, pol",
        "windows-1251, rus",
        "KOI8-R, rus",
        "GB18030, zho",
        "GBK, zho",
        "Big5, zht",
        "Shift_JIS, jpn",
        "EUC-JP, jpn",
        "ISO-2022-JP, jpn",
        "EUC-KR, kor",
        "UTF-16LE, kor",
        "UTF-16BE, zho",
        "windows-1256, ara",
        "windows-1255, heb"
    })
    void textIsDecodedByWhatReadsBest(String charset, String language) {
        String text = sample(language).repeat(6).replace("ё", "е");
        Layout layout =
                DocumentReader.standard().read((text + "\n" + text).getBytes(Charset.forName(charset)), "a.txt");
        assertThat(layout.text()).isEqualTo(text + "\n" + text);
        assertThat(layout.language().code()).isEqualTo(language.equals("zht") ? "zho" : language);
        assertThat(layout.notices()).extracting(Notice::code).containsExactly("encoding-assumed");
    }

    private static String sample(String language) {
        return switch (language) {
            case "deu" -> GERMAN;
            case "pol" -> POLISH;
            case "rus" -> RUSSIAN;
            case "zho" -> CHINESE;
            case "zht" -> TAIWAN;
            case "jpn" -> JAPANESE;
            case "kor" -> KOREAN;
            case "ara" -> ARABIC;
            default -> HEBREW;
        };
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-32LE, FFFE0000"})
    void byteOrderMarksAreBelievedAndDropped(String charset, String mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(mark));
        bytes.writeBytes(KOREAN.getBytes(Charset.forName(charset)));
        Layout layout = DocumentReader.standard().read(bytes.toByteArray(), "a.txt");
        assertThat(layout.text()).isEqualTo(KOREAN);
        assertThat(layout.notices()).isEmpty();
    }

    @Test
    void textCutInTheMiddleOfACharacterKeepsTheRest() {
        byte[] whole = CHINESE.repeat(5).getBytes(StandardCharsets.UTF_8);
        Layout layout = DocumentReader.standard().read(Arrays.copyOf(whole, whole.length - 1), "a.txt");
        assertThat(layout.text()).startsWith(CHINESE);
        assertThat(layout.notices()).extracting(Notice::code).containsExactly("encoding-broken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eng | This rule applies to every keeper of an orrery and to any person who acts for the keeper.",
                "fra | La présente règle est applicable à tout gardien de planétaire et à la personne qui agit pour lui.",
                "ita | La presente legge si applica a ogni custode di planetario e alla persona che agisce per conto di questo.",
                "spa | La presente ley se aplica a todo guardián de un planetario y a las personas que actúen por él.",
                "por | A presente lei aplica-se a todo o guardião de um planetário e às pessoas que ajam por ele.",
                "nld | Deze wet is van toepassing op iedere hoeder van een planetarium en op de persoon die voor hem optreedt.",
                "ron | Prezenta lege se aplică oricărui păstrător al unui planetariu și persoanei care acționează pentru acesta.",
            })
    void languagesAreKnownByTheirSmallWords(String language, String text) {
        assertThat(LanguageIdentifier.identify(text).code()).isEqualTo(language);
    }
}
