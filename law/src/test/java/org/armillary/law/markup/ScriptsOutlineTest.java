package org.armillary.law.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Invented law in languages and scripts beyond those of Western Europe and East Asia, and the outline it must yield.
class ScriptsOutlineTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void yieldsTheOutline(String why, String text, String outline) {
        assertThat(Outlines.of(text)).as(why).isEqualTo(outline);
    }

    static Stream<Arguments> yieldsTheOutline() {
        return Stream.of(
                Arguments.of("Arabic: articles in figures and words, abjad letters, figures of both scripts", """
                        إن الدول الأطراف في هذه الاتفاقية،
                        إذ تضع في اعتبارها أهمية الموانئ،
                        قد اتفقت على ما يلي:

                        الباب الأول
                        أحكام عامة

                        المادة 1
                        النطاق

                        1 - تسري هذه الاتفاقية على الموانئ.
                        2 - لا تسري على:
                        (أ) أرصفة الصيد؛
                        (ب) العبارات التي:
                        '1' تنقل الأشخاص وحدهم.

                        المادة 2
                        السجل

                        يمسك رئيس الميناء السجل.

                        الباب الثاني
                        المراقبة

                        المادة الثالثة
                        الرسوم

                        ١. تدفع الرسوم كل سنة.
                        ٢. يحدد الرئيس مقدارها.
                        """, """
                        title الباب الأول | أحكام عامة
                          article المادة 1 | النطاق
                            paragraph 1 -
                            paragraph 2 -
                              point (أ)
                              point (ب)
                                subpoint '1'
                          article المادة 2 | السجل
                        title الباب الثاني | المراقبة
                          article المادة الثالثة | الرسوم
                            paragraph ١.
                            paragraph ٢.
                        """),
                Arguments.of("Russian: articles and an inserted one, points with Cyrillic letters", """
                        ФЕДЕРАЛЬНЫЙ ЗАКОН
                        О портах и реестрах

                        Глава 1. Общие положения

                        Статья 1. Предмет регулирования

                        1. Настоящий закон регулирует ведение реестра портов.
                        2. Закон не применяется:
                        1) к рыбным причалам;
                        2) к паромам, которые:
                        а) перевозят только людей;
                        б) ходят не чаще раза в день.
                        3. Сборы платит порт.

                        Статья 2. Реестр

                        Реестр ведёт капитан порта.

                        Статья 2.1. Сборы

                        1. Сбор платят раз в год.

                        Глава 2. Надзор

                        Статья 3. Надзор

                        Надзор ведёт капитан порта.
                        """, """
                        chapter Глава 1. | Общие положения
                          article Статья 1. | Предмет регулирования
                            paragraph 1.
                            paragraph 2.
                              point 1)
                              point 2)
                                subpoint а)
                                subpoint б)
                            paragraph 3.
                          article Статья 2. | Реестр
                          article Статья 2.1. | Сборы
                            paragraph 1.
                        chapter Глава 2. | Надзор
                          article Статья 3. | Надзор
                        """),
                Arguments.of("Hebrew: headings before bare numbers, letters as numbers, an inserted section", """
                        חוק הנמלים

                        פרק א': הוראות כלליות

                        הגדרות
                        1. בחוק זה, "נמל" הוא מקום שבו עוגנות ספינות.

                        מרשם
                        2. (א) רב החובל ינהל מרשם.
                        (ב) המרשם פתוח לכול.
                        (ג) אין לרשום –
                        (1) סירה קטנה;
                        (2) מעבורת.

                        פרק ב': אגרות

                        אגרה
                        3. הנמל ישלם אגרה.
                        3א. האגרה תשולם פעם בשנה.
                        """, """
                        chapter פרק א': | הוראות כלליות
                          section 1. | הגדרות
                          section 2. | מרשם
                            subsection (א)
                            subsection (ב)
                            subsection (ג)
                              paragraph (1)
                              paragraph (2)
                        chapter פרק ב': | אגרות
                          section 3. | אגרה
                          section 3א.
                        """),
                Arguments.of("Hindi: letters of Devanagari, sentences closed by a danda", """
                        बन्दरगाह अधिनियम

                        अध्याय 1
                        प्रारम्भिक

                        धारा 1. विस्तार
                        (1) यह अधिनियम सब बन्दरगाहों पर लागू है।
                        (2) यह इन पर लागू नहीं है—
                        (क) मछली के घाट;
                        (ख) नावें।

                        धारा 2. पंजी
                        पंजी खुली रहेगी।

                        अध्याय 2
                        शुल्क

                        धारा 3. शुल्क
                        शुल्क हर वर्ष दिया जाएगा।
                        """, """
                        chapter अध्याय 1 | प्रारम्भिक
                          article धारा 1. | विस्तार
                            subsection (1)
                            subsection (2)
                              paragraph (क)
                              paragraph (ख)
                          article धारा 2. | पंजी
                        chapter अध्याय 2 | शुल्क
                          article धारा 3. | शुल्क
                        """),
                Arguments.of("Turkish: headings before the number, a letter of its own between c and d", """
                        LİMAN KANUNU

                        BİRİNCİ BÖLÜM
                        Genel Hükümler

                        Amaç
                        MADDE 1 – (1) Bu Kanunun amacı limanların sicilini düzenlemektir.
                        (2) Bu Kanun şunlara uygulanmaz:
                        a) Balıkçı iskeleleri,
                        b) Feribotlar,
                        c) Kayıklar,
                        ç) Sandallar.

                        Sicil
                        MADDE 2 – (1) Sicil herkese açıktır.

                        İKİNCİ BÖLÜM
                        Ücretler

                        Ücret
                        MADDE 3 – (1) Ücret her yıl ödenir.
                        """, """
                        chapter BİRİNCİ BÖLÜM | Genel Hükümler
                          article MADDE 1 – | Amaç
                            paragraph (1)
                            paragraph (2)
                              point a)
                              point b)
                              point c)
                              point ç)
                          article MADDE 2 – | Sicil
                            paragraph (1)
                        chapter İKİNCİ BÖLÜM | Ücretler
                          article MADDE 3 – | Ücret
                            paragraph (1)
                        """),
                Arguments.of("Indonesian: definitions numbered in an article", """
                        UNDANG-UNDANG TENTANG PELABUHAN

                        BAB I
                        KETENTUAN UMUM

                        Pasal 1
                        Dalam Undang-Undang ini yang dimaksud dengan:
                        1. Pelabuhan adalah tempat kapal berlabuh.
                        2. Daftar adalah daftar pelabuhan.

                        Pasal 2
                        (1) Syahbandar memelihara daftar.
                        (2) Daftar memuat:
                        a. nama pelabuhan;
                        b. letak pelabuhan.

                        BAB II
                        BIAYA

                        Pasal 3
                        Biaya dibayar setiap tahun.
                        """, """
                        chapter BAB I | KETENTUAN UMUM
                          article Pasal 1
                            paragraph 1.
                            paragraph 2.
                          article Pasal 2
                            paragraph (1)
                            paragraph (2)
                              point a.
                              point b.
                        chapter BAB II | BIAYA
                          article Pasal 3
                        """),
                Arguments.of("Vietnamese: a letter of its own between d and e", """
                        LUẬT CẢNG BIỂN

                        Chương I
                        QUY ĐỊNH CHUNG

                        Điều 1. Phạm vi điều chỉnh
                        1. Luật này quy định về sổ đăng ký cảng.
                        2. Luật này không áp dụng đối với:
                        a) Bến cá;
                        b) Phà;
                        c) Thuyền nhỏ;
                        d) Tàu khách;
                        đ) Tàu kéo.

                        Điều 2. Sổ đăng ký
                        Sổ đăng ký công khai.

                        Chương II
                        LỆ PHÍ

                        Điều 3. Lệ phí
                        Lệ phí được nộp hằng năm.
                        """, """
                        chapter Chương I | QUY ĐỊNH CHUNG
                          article Điều 1. | Phạm vi điều chỉnh
                            paragraph 1.
                            paragraph 2.
                              point a)
                              point b)
                              point c)
                              point d)
                              point đ)
                          article Điều 2. | Sổ đăng ký
                        chapter Chương II | LỆ PHÍ
                          article Điều 3. | Lệ phí
                        """),
                Arguments.of("Thai: Thai figures, no punctuation", """
                        พระราชบัญญัติท่าเรือ

                        หมวด ๑
                        บททั่วไป

                        มาตรา ๑ พระราชบัญญัตินี้ใช้กับท่าเรือทุกแห่ง

                        มาตรา ๒ พระราชบัญญัตินี้ไม่ใช้กับ
                        (๑) ท่าเทียบเรือประมง
                        (๒) เรือข้ามฟาก

                        หมวด ๒
                        ค่าธรรมเนียม

                        มาตรา ๓ ให้ชำระค่าธรรมเนียมทุกปี
                        """, """
                        chapter หมวด ๑ | บททั่วไป
                          article มาตรา ๑
                          article มาตรา ๒
                            paragraph (๑)
                            paragraph (๒)
                        chapter หมวด ๒ | ค่าธรรมเนียม
                          article มาตรา ๓
                        """),
                Arguments.of("Greek: chapters and points counted with letters", """
                        ΝΟΜΟΣ ΓΙΑ ΤΑ ΛΙΜΑΝΙΑ

                        ΚΕΦΑΛΑΙΟ Α΄
                        ΓΕΝΙΚΕΣ ΔΙΑΤΑΞΕΙΣ

                        Άρθρο 1
                        Πεδίο εφαρμογής
                        1. Ο παρών νόμος εφαρμόζεται στα λιμάνια.
                        2. Δεν εφαρμόζεται:
                        α) στις αποβάθρες αλιείας,
                        β) στα πορθμεία.

                        Άρθρο 2
                        Μητρώο
                        Το μητρώο είναι δημόσιο.

                        ΚΕΦΑΛΑΙΟ Β΄
                        ΤΕΛΗ

                        Άρθρο 3
                        Τέλη
                        Το τέλος καταβάλλεται κάθε έτος.
                        """, """
                        chapter ΚΕΦΑΛΑΙΟ Α΄ | ΓΕΝΙΚΕΣ ΔΙΑΤΑΞΕΙΣ
                          article Άρθρο 1 | Πεδίο εφαρμογής
                            paragraph 1.
                            paragraph 2.
                              point α)
                              point β)
                          article Άρθρο 2 | Μητρώο
                        chapter ΚΕΦΑΛΑΙΟ Β΄ | ΤΕΛΗ
                          article Άρθρο 3 | Τέλη
                        """));
    }
}
