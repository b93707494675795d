package org.armillary.law.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.akn.Rendering;
import org.armillary.law.dialect.Converted;
import org.armillary.law.dialect.DialectReader;
import org.armillary.law.dialect.Oddity;
import org.armillary.law.dialect.SourceFile;
import org.armillary.law.frbr.Language;
import org.armillary.law.layout.DocumentReader;
import org.armillary.law.layout.Format;
import org.armillary.law.layout.Layout;
import org.armillary.law.layout.Notice;
import org.armillary.law.layout.Span;
import org.armillary.law.markup.AknAssembler;
import org.armillary.law.markup.Assembled;
import org.armillary.law.markup.Catalogue;
import org.armillary.law.markup.Marked;
import org.armillary.law.markup.Markup;
import org.armillary.law.markup.Unit;

/// Reads a document of any known format: the one entrance of the library.
///
/// Keeps no state; one reader serves any number of threads. What can't be read is an
/// [UnreadableDocument][org.armillary.law.layout.UnreadableDocument] or a
/// [MalformedDocumentException][org.armillary.law.akn.MalformedDocumentException]: both say where and what to do.
public final class Reader {

    private final DocumentReader documents;
    private final Markup markup;

    private Reader(DocumentReader documents, Markup markup) {
        this.documents = documents;
        this.markup = markup;
    }

    /// A reader with the packaged catalogues and the default limits.
    public static Reader standard() {
        return new Reader(DocumentReader.standard(), new Markup(Catalogue.get()));
    }

    /// Reads a document.
    ///
    /// @param path a file, or a folder that holds the files of one document ([Folders#isOneDocument])
    /// @param hints what is known of it beforehand
    public Reading read(Path path, Hints hints) throws IOException {
        String name = path.toAbsolutePath().normalize().getFileName().toString();
        if (Files.isDirectory(path)) {
            List<SourceFile> files = Folders.read(path);
            return official(Source.of(files, name), DialectReader.read(Format.FORMEX, files, name), hints);
        }
        return read(Files.readAllBytes(path), name, hints);
    }

    /// Reads a document.
    ///
    /// @param bytes the file as it is; for Formex also a zip of the files of one act
    /// @param fileName its name, for messages and where content leaves a choice
    /// @param hints what is known of it beforehand
    public Reading read(byte[] bytes, String fileName, Hints hints) throws IOException {
        Format format = documents.formatOf(bytes, fileName);
        Source source = Source.of(bytes, fileName, format);
        return switch (format) {
            case PLAIN_TEXT, MARKDOWN, HTML, PDF, DOCX, TAGGED_TEXT ->
                marked(source, documents.read(bytes, fileName, format), hints);
            case AKOMA_NTOSO, FORMEX, LIMS, USLM, EGOV ->
                official(source, DialectReader.read(format, bytes, fileName), hints);
        };
    }

    /// What the bytes are.
    public Format formatOf(byte[] bytes, String fileName) {
        return documents.formatOf(bytes, fileName);
    }

    /// First stage alone: lines. For benches and tests.
    public Layout layout(byte[] bytes, String fileName) {
        return documents.read(bytes, fileName);
    }

    /// Second stage alone: hierarchy.
    public Marked mark(Layout layout) {
        return markup.mark(layout);
    }

    /// Third stage alone: the document.
    public Assembled assemble(Marked marked, String fileName, Hints hints) {
        return assemble(marked, Identity.of(marked, fileName, hints));
    }

    private static Assembled assemble(Marked marked, Identity identity) {
        Assembled assembled = AknAssembler.assemble(marked, identity.identification());
        return identity.caseHead()
                .map(head -> assembled.with(CaseMarks.put(assembled.document(), head)))
                .orElse(assembled);
    }

    /// What the stages made of a document, for those who read its words.
    public Outline outline(Layout layout, Assembled assembled) {
        return Outline.of(layout.text(), layout.language(), placed(assembled, layout.text()), assembled.passages());
    }

    private Reading marked(Source source, Layout layout, Hints hints) {
        Layout hinted = hints.language().map(each -> in(layout, each)).orElse(layout);
        boolean judgment =
                hints.work().filter(each -> each.type().equals("judgment")).isPresent();
        Marked marked = markup.mark(hinted, judgment);
        Identity identity = Identity.of(marked, source.file(), hints);
        Assembled assembled = assemble(marked, identity);
        List<Notice> notices = new ArrayList<>(layout.notices());
        notices.addAll(marked.notices());
        notices.addAll(assembled.notices());
        notices.addAll(identity.notices());
        return new Reading(source, outline(hinted, assembled), assembled.document(), hinted.metadata(), notices);
    }

    private static Layout in(Layout layout, Language language) {
        return new Layout(
                layout.format(),
                layout.text(),
                layout.lines(),
                language,
                layout.wrapped(),
                layout.metadata(),
                layout.notices());
    }

    private static List<PlacedProvision> placed(Assembled assembled, String text) {
        List<PlacedProvision> placed = new ArrayList<>(assembled.units().size());
        for (Assembled.Identified each : assembled.units()) {
            placed.add(new PlacedProvision(
                    each.eId(),
                    each.type(),
                    each.unit().num().map(num -> num.of(text)),
                    each.heading(text),
                    start(each.unit()),
                    each.unit().end(),
                    each.parent()));
        }
        return placed;
    }

    /// Where a unit begins to be read: at its number, or at a marginal note that stands before it.
    private static int start(Unit unit) {
        return unit.heading()
                .map(heading -> Math.min(heading.start(), unit.start()))
                .orElse(unit.start());
    }

    /// Official XML names itself; only where a person says something else is its identification another.
    private static Reading official(Source source, Converted converted, Hints hints) {
        Identity identity = Identity.of(converted.document(), converted.language(), source.file(), hints);
        AknDocument document = hints.equals(Hints.NONE)
                ? converted.document()
                : identity.identification().applyTo(converted.document());
        Rendering rendering = Rendering.of(document);
        Map<String, String> metadata = identity.identification()
                .title()
                .map(title -> Map.of("title", title))
                .orElse(Map.of());
        List<Notice> notices = new ArrayList<>(identity.notices());
        converted.oddities().forEach(each -> notices.add(notice(each)));
        Language language = hints.language().orElse(converted.language());
        return new Reading(source, Outline.of(rendering, language), document, metadata, notices);
    }

    /// An oddity of official XML has a place in the source's elements, which the text does not show.
    private static Notice notice(Oddity oddity) {
        String times = oddity.times() == 1 ? "" : " (" + oddity.times() + " times)";
        String place = oddity.place().isEmpty() ? "" : "In " + oddity.place() + ": ";
        return new Notice(new Span(0, 0), oddity.code(), place + oddity.message() + times + ".");
    }
}
