package org.armillary.web.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.armillary.task.Progress;
import org.armillary.web.rendering.Contents;
import org.armillary.wording.Wording;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Prints a [Sheet] as PDF.
public final class LawPdf {

    private static final String LATIN = "Liberation Serif";
    private static final String TOOLS = "Liberation Sans";
    private static final String HAN = "Droid Sans Fallback";
    private static final String HANGUL = "Nanum Myeongjo";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private LawPdf() {}

    /// Whether texts of a language can be printed: those that run from the right have no font here and nothing that
    /// sets them.
    ///
    /// @param language BCP 47 tag
    public static boolean prints(String language) {
        return Wording.direction(language).equals("ltr");
    }

    /// Writes the PDF; the stream is left open.
    ///
    /// @param progress told how many pages there are, once that is known, and each that is written
    public static void write(Sheet sheet, OutputStream out, Progress progress) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.withW3cDocument(W3CDom.convert(page(sheet)), "");
            builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useHttpStreamImplementation(address -> {
                throw new IllegalStateException("a text fetches nothing: " + address);
            });
            builder.withProducer("Armillary");
            fonts(builder, document);
            builder.toStream(out);
            builder.usePageSupplier((printed, width, height, page, shadow) -> next(printed, width, height, progress));
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                progress.expect(renderer.getRootBox().getLayer().getPages().size(), 0);
                renderer.createPDF();
            }
        }
    }

    private static PDPage next(PDDocument printed, float width, float height, Progress progress) {
        progress.check();
        progress.done(1, 0);
        PDPage page = new PDPage(new PDRectangle(width, height));
        printed.addPage(page);
        return page;
    }

    private static void fonts(PdfRendererBuilder builder, PDDocument document) throws IOException {
        font(builder, document, "/liberation/LiberationSerif-Regular.ttf", LATIN, 400, FontStyle.NORMAL);
        font(builder, document, "/liberation/LiberationSerif-Bold.ttf", LATIN, 700, FontStyle.NORMAL);
        font(builder, document, "/liberation/LiberationSerif-Italic.ttf", LATIN, 400, FontStyle.ITALIC);
        font(builder, document, "/liberation/LiberationSerif-BoldItalic.ttf", LATIN, 700, FontStyle.ITALIC);
        font(builder, document, "/liberation/LiberationSans-Regular.ttf", TOOLS, 400, FontStyle.NORMAL);
        font(builder, document, "/fonts/DroidSansFallbackFull.ttf", HAN, 400, FontStyle.NORMAL);
        font(builder, document, "/fonts/NanumMyeongjo.ttf", HANGUL, 400, FontStyle.NORMAL);
    }

    /// Ligatures and other substitutions stay off: they take nine tenths of the time and law is set without them.
    private static void font(
            PdfRendererBuilder builder, PDDocument document, String name, String family, int weight, FontStyle style)
            throws IOException {
        try (InputStream bytes = resource(name)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            builder.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), family, weight, style, true);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                LawPdf.class.getResourceAsStream(name), () -> "missing from the program: " + name);
    }

    private static Document page(Sheet sheet) throws IOException {
        Document page = Document.createShell("");
        page.outputSettings().syntax(Document.OutputSettings.Syntax.xml);
        Element html = Objects.requireNonNull(page.selectFirst("html"), "a shell has a root");
        html.attr("lang", sheet.language()).attr("dir", Wording.direction(sheet.language()));
        page.title(sheet.title());
        page.head().appendElement("meta").attr("name", "subject").attr("content", sheet.title());
        page.head().appendElement("meta").attr("name", "description").attr("content", sheet.address());
        try (InputStream style = resource("/fonts/print.css")) {
            page.head().appendElement("style").appendText(new String(style.readAllBytes(), StandardCharsets.UTF_8));
        }
        outline(page.head().appendElement("bookmarks"), sheet.contents());
        page.body().addClass(sheet.language());
        page.body().appendElement("div").addClass("address").text(sheet.address());
        page.body().appendElement("h1").addClass("title").text(sheet.title());
        Element about = page.body().appendElement("div").addClass("about");
        sheet.about().forEach(line -> about.appendElement("p").text(line));
        Element law = page.body().appendElement("div").addClass("law");
        law.append(Jsoup.parseBodyFragment(sheet.law()).body().html());
        return page;
    }

    private static void outline(Element parent, List<Contents> contents) {
        for (Contents each : contents) {
            if (!each.eId().isEmpty()) {
                Element mark = parent.appendElement("bookmark")
                        .attr("name", (each.num() + " " + each.heading()).strip())
                        .attr("href", "#" + each.eId());
                outline(mark, each.entries());
            }
        }
    }
}
