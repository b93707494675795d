package org.armillary.bibliography;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.PartialDate;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Work;

/// References to cite in tests.
final class Specimens {

    static final LocalDate TEXT = LocalDate.of(2031, 6, 13);
    static final Occasion OCCASION = new Occasion(Optional.of(LocalDate.of(2032, 1, 4)), LocalDate.of(2032, 2, 29));

    private Specimens() {}

    static Reference regulation(String eId) {
        return reference(
                Genre.REGULATION,
                "/akn/eu/act/regulation/2031/1021",
                eId,
                "Regulation (EU) 2031/1021 of the European Parliament and of the Council of 13 June 2031 on lanterns",
                "Lantern Act",
                "European Parliament and Council",
                "2031-06-13",
                "eng");
    }

    static Reference act(String eId) {
        return reference(
                Genre.LEGISLATION,
                "/akn/gb/act/ukpga/2030/12",
                eId,
                "Harbour Lights Act 2030",
                "",
                "Parliament of the United Kingdom",
                "2030-05-01",
                "eng");
    }

    static Reference statute(String eId) {
        return reference(
                Genre.LEGISLATION,
                "/akn/de/act/2029/77",
                eId,
                "Laternengesetz",
                "LatG",
                "Bundestag",
                "2029-03-02",
                "deu");
    }

    static Reference judgment(String work, String title, String court, String eId) {
        return reference(Genre.CASE, work, eId, title, "", court, "2031-12-07", "eng");
    }

    static Reference treaty(String eId) {
        return reference(
                Genre.TREATY,
                "/akn/coe/act/treaty/2031/925",
                eId,
                "Framework Convention on Lanterns",
                "",
                "Council of Europe",
                "2031-09-05",
                "eng");
    }

    /// Everything that formats trip over.
    static Reference awkward() {
        return reference(
                Genre.REPORT,
                "/akn/kr/doc/guidance/2031/7",
                "art_3-2",
                "=cmd|'{\"Lantern}\\ 100 % & $5_#1~^<b>, \r\nTY  - CASE\u0000\u000B\uFFFE 등불에 관한 지침 \uD83D\uDD6F 照明",
                "@SUM(1)",
                "*Body, of; Lanterns*",
                "2031",
                "kor");
    }

    static Reference reference(
            Genre genre,
            String work,
            String eId,
            String title,
            String called,
            String author,
            String made,
            String lang) {
        Work parsed = Work.parse(work);
        String expression = work + "/" + lang + "@" + TEXT;
        String jurisdiction = parsed.jurisdiction().code();
        return new Reference(
                genre,
                work.substring("/akn/".length()),
                Optional.of(parsed),
                Optional.of(expression),
                Optional.of(eId).filter(each -> !each.isEmpty()).map(each -> Place.of(each, jurisdiction)),
                List.of("Chapter I General", "Article 6 Keepers"),
                title,
                Optional.of(called),
                Optional.of(author),
                jurisdiction,
                Optional.of(new Language(lang)),
                Optional.of(PartialDate.parse(made)),
                Optional.of(TEXT),
                Optional.of("Every keeper\nshall light \"the\" lantern."),
                "https://observatory.example" + expression + (eId.isEmpty() ? "" : "/~" + eId),
                Optional.of(URI.create("https://publisher.example/2031/1021")));
    }

    static Bibliography all(boolean snippets) {
        return new Bibliography(
                "\"keeper\" lantern",
                List.of(
                        regulation("art_6__para_3__point_a"),
                        regulation("art_6__para_3__point_a"),
                        act("sec_5__subsec_1"),
                        statute("sec_7__subsec_2"),
                        treaty("art_4"),
                        judgment("/akn/gb/judgment/uksc/2031/11", "Lamp v Wick", "Supreme Court", "dec__para_44"),
                        awkward()),
                Style.OSCOLA,
                OCCASION,
                snippets);
    }
}
