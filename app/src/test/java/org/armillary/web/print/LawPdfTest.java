package org.armillary.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.armillary.task.Progress;
import org.armillary.task.Task;
import org.armillary.task.Tasks;
import org.armillary.web.rendering.Contents;
import org.junit.jupiter.api.Test;

class LawPdfTest {

    private static final String LAW =
            "<section class='unit leaf article' id='art_1'><h2 class='head'><a class='num' href='#art_1'>Article 1"
                    + "</a><span class='heading'>Lanterns</span></h2><div class='unit numbered' id='art_1__para_1'><a class='num' "
                    + "href='#art_1__para_1'>1.</a><div class='in'><p>Naïve λύχνος фонарь 灯笼应当明亮 ランタン 등불은 밝아야 한다.</p></div></div></section>";

    /// Table 333 and following of ISO 32000-1.
    private static final List<String> STANDARD_TYPES = List.of(
            "Document",
            "Part",
            "Art",
            "Sect",
            "Div",
            "BlockQuote",
            "TOC",
            "TOCI",
            "P",
            "H",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "L",
            "LI",
            "Lbl",
            "LBody",
            "Table",
            "TR",
            "TH",
            "TD",
            "THead",
            "TBody",
            "Span",
            "Quote",
            "Note",
            "Link",
            "Figure",
            "NonStruct");

    private static PDDocument printed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LawPdf.write(sheet(LAW), out, Progress.NONE);
        return Loader.loadPDF(out.toByteArray());
    }

    private static Sheet sheet(String law) {
        return new Sheet(
                "Lantern Act",
                "en",
                "http://localhost/akn/xa/act/1/eng@2020-05-01",
                List.of("Version of 1 May 2020."),
                List.of(new Contents("art_1", "Article 1", "Lanterns", List.of())),
                law);
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
    void everyFontIsEmbeddedAndEveryGlyphHasItsCharacter() throws IOException {
        try (PDDocument document = printed()) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getResources().getFontNames()).isNotEmpty();
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE))
                            .as(font.getName())
                            .isTrue();
                }
            }
        }
    }

    /// ISO 14289-1: marked, a structure tree whose elements are of standard types, a language, a title that is shown,
    /// tab order by structure.
    @Test
    void isTaggedForScreenReaders() throws IOException {
        try (PDDocument document = printed()) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Lantern Act");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Article 1 Lanterns");
            for (PDPage page : document.getPages()) {
                assertThat(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")))
                        .isEqualTo("S");
                assertThat(page.getStructParents()).isNotNegative();
            }
            List<String> types = new ArrayList<>();
            types(catalog.getStructureTreeRoot(), types);
            assertThat(types).contains("Document", "H1", "H2", "P").isSubsetOf(STANDARD_TYPES);
        }
    }

    /// ISO 19005-3: what it conforms to, said in XMP that agrees with the document; colours by an output intent;
    /// nothing
    /// that runs.
    @Test
    void saysThatItIsForArchives() throws Exception {
        try (PDDocument document = printed()) {
            var catalog = document.getDocumentCatalog();
            byte[] packet = catalog.getMetadata().toByteArray();
            XMPMetadata xmp = new DomXmpParser().parse(packet);
            assertThat(xmp.getPDFAIdentificationSchema().getPart()).isEqualTo(3);
            assertThat(xmp.getPDFAIdentificationSchema().getConformance()).isEqualTo("U");
            assertThat(xmp.getDublinCoreSchema().getTitle()).isEqualTo("Lantern Act");
            assertThat(new String(packet, StandardCharsets.UTF_8)).containsPattern("pdfuaid:part(>|=\")1");
            assertThat(catalog.getOutputIntents()).isNotEmpty();
            assertThat(document.isEncrypted()).isFalse();
            assertThat(catalog.getCOSObject().containsKey(COSName.getPDFName("OpenAction")))
                    .isFalse();
            assertThat(document.getDocument().getTrailer().getCOSArray(COSName.ID))
                    .hasSize(2);
        }
    }

    @Test
    void saysHowManyPagesThereAreAndEachThatIsWritten() throws Exception {
        try (Tasks tasks = new Tasks()) {
            Task.Snapshot state = tasks.start("print", progress -> {
                        LawPdf.write(
                                sheet(LAW.repeat(60).replaceAll("id='[^']*'", "")),
                                OutputStream.nullOutputStream(),
                                progress);
                        return "";
                    })
                    .join();
            assertThat(state.state()).as(state.toString()).isEqualTo(Task.State.DONE);
            assertThat(state.documentsExpected()).isGreaterThan(2);
            assertThat(state.documentsDone()).isEqualTo(state.documentsExpected());
        }
    }

    private static void types(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStandardStructureType());
                types(element, types);
            }
        }
    }
}
