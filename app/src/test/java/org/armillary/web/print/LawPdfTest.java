package org.armillary.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.armillary.web.rendering.Contents;
import org.junit.jupiter.api.Test;

class LawPdfTest {

    private static final String LAW =
            "<section class='unit leaf article' id='art_1'><h2 class='head'><a class='num' href='#art_1'>Article 1"
                    + "</a><span class='heading'>Lanterns</span></h2><div class='unit numbered' id='art_1__para_1'><a class='num' "
                    + "href='#art_1__para_1'>1.</a><div class='in'><p>Naïve λύχνος фонарь 灯笼应当明亮 ランタン 등불은 밝아야 한다.</p></div></div></section>";

    private static PDDocument printed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LawPdf.write(
                new Sheet(
                        "Lantern Act",
                        "en",
                        "http://localhost/akn/xa/act/1/eng@2020-05-01",
                        List.of("Version of 1 May 2020."),
                        List.of(new Contents("art_1", "Article 1", "Lanterns", List.of())),
                        LAW),
                out);
        return Loader.loadPDF(out.toByteArray());
    }

    @Test
    void everyScriptCanBeReadBack() throws IOException {
        try (PDDocument document = printed()) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Naïve",
                            "λύχνος",
                            "фонарь",
                            "灯笼应当明亮",
                            "ランタン",
                            "등불은 밝아야 한다",
                            "http://localhost/akn/xa/act/1");
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document = printed()) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void isTaggedAndSaysWhatItIs() throws IOException {
        try (PDDocument document = printed()) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Lantern Act");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Article 1 Lanterns");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfaid:part", "pdfuaid:part");
        }
    }
}
