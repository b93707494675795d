package org.armillary.bibliography;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.armillary.law.frbr.Language;
import org.armillary.sheet.DocxPage;
import org.armillary.sheet.DocxStyles;
import org.armillary.wording.Wording;

/// References as a document for word processors (ISO/IEC 29500): a heading for each provision, its citation with a
/// working link, words of its text in their language. A4; sizes are twentieths of a point, as the format counts them.
final class BibliographyDocx {

    private static final DocxPage PAGE = new DocxPage(false, 1_130);
    private static final int SMALL = 9;
    private static final int INDENT = 400;
    private static final int AFTER_PARAGRAPH = 80;
    private static final String LINK = "1F4E9E";

    private final XWPFDocument document;
    private final Bibliography bibliography;
    private final Wording wording;

    private BibliographyDocx(XWPFDocument document, Bibliography bibliography, Wording wording) {
        this.document = document;
        this.bibliography = bibliography;
        this.wording = wording;
    }

    static void write(Bibliography bibliography, Wording wording, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream raw = new ByteArrayOutputStream()) {
            new BibliographyDocx(document, bibliography, wording).all();
            document.write(raw);
            timeless(raw.toByteArray(), out);
        }
    }

    /// The same archive without the moment it was packed, so that the same references are the same bytes.
    private static void timeless(byte[] packed, OutputStream out) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            ZipOutputStream again = new ZipOutputStream(out);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                again.putNextEntry(same);
                in.transferTo(again);
                again.closeEntry();
            }
            again.finish();
        }
    }

    private void all() {
        properties();
        DocxStyles.addTo(document);
        document.getStyles().setSpellingLanguage(wording.locale().toLanguageTag());
        PAGE.addTo(document);
        foot();
        paragraph(DocxStyles.HEADING).createRun().setText(title());
        XWPFParagraph about = paragraph("");
        small(about).setText(about());
        int number = 1;
        for (Reference each : bibliography.references()) {
            reference(number++, each);
        }
    }

    private void properties() {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(title());
        Date day = Date.from(
                bibliography.occasion().accessed().atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC));
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
    }

    private String title() {
        return bibliography.title().isEmpty() ? wording.say("bibliography.title") : bibliography.title();
    }

    private String about() {
        String accessed = wording.day(bibliography.occasion().accessed());
        int count = bibliography.references().size();
        return bibliography
                .occasion()
                .asOf()
                .map(day -> wording.say("bibliography.about.asOf", count, wording.day(day), accessed))
                .orElseGet(() -> wording.say("bibliography.about", count, accessed));
    }

    private void foot() {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.RIGHT);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void reference(int number, Reference reference) {
        String heading = reference
                .place()
                .map(place -> wording.say("bibliography.heading", Places.plain(place, reference), reference.called()))
                .orElse(reference.called());
        paragraph(DocxStyles.SUBHEADING).createRun().setText(number + ". " + heading);
        XWPFParagraph citation = paragraph("");
        bibliography.cite(reference).pieces().forEach(piece -> piece(citation, piece));
        if (!reference.path().isEmpty()) {
            small(paragraph("")).setText(Clean.line(String.join(" › ", reference.path())));
        }
        if (bibliography.snippets()) {
            reference.snippet().ifPresent(words -> snippet(words, reference));
        }
        small(paragraph("")).setText(Places.note(reference, bibliography.occasion()));
    }

    private void snippet(String words, Reference reference) {
        XWPFParagraph quoted = paragraph("");
        quoted.setIndentationLeft(INDENT);
        XWPFRun run = quoted.createRun();
        run.setLang(reference.language().map(Language::tag).orElse("und"));
        run.setText(words);
    }

    private static void piece(XWPFParagraph paragraph, Cited.Piece piece) {
        if (piece.isLink() && References.web(piece.text()).isPresent()) {
            XWPFHyperlinkRun link = paragraph.createHyperlinkRun(piece.text());
            link.setColor(LINK);
            link.setUnderline(org.apache.poi.xwpf.usermodel.UnderlinePatterns.SINGLE);
            link.setText(piece.text());
        } else {
            XWPFRun run = paragraph.createRun();
            run.setItalic(piece.italic());
            run.setText(piece.text());
        }
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style.isEmpty()) {
            paragraph.setSpacingAfter(AFTER_PARAGRAPH);
        } else {
            paragraph.setStyle(style);
        }
        return paragraph;
    }

    private static XWPFRun small(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(SMALL);
        return run;
    }
}
