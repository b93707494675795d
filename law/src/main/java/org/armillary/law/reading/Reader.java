package org.armillary.law.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Identification;
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
    /// @param bytes the file as it is; for Formex also a zip of the files of one act
    /// @param fileName its name, for messages and where content leaves a choice
    /// @param hints what is known of it beforehand
    public Reading read(byte[] bytes, String fileName, Hints hints) throws IOException {
        Format format = documents.formatOf(bytes, fileName);
        Source source = Source.of(bytes, fileName, format);
        if (DialectReader.reads(format)) {
            return official(source, DialectReader.read(format, bytes, fileName));
        }
        return marked(source, layout(bytes, fileName), hints);
    }

    /// Reads a document of several files, such as a folder with a Formex act and its annexes.
    ///
    /// @param files its files, in the order of their names
    /// @param name name of the whole
    public Reading read(List<SourceFile> files, String name) throws IOException {
        Format format = documents.formatOf(files.getFirst().bytes(), files.getFirst().name());
        StringBuilder digests = new StringBuilder();
        long size = 0;
        for (SourceFile each : files) {
            digests.append(Source.sha256(each.bytes())).append("  ").append(each.name()).append('\n');
            size += each.bytes().length;
        }
        String digest = Source.sha256(digests.toString().getBytes(StandardCharsets.UTF_8));
        Source source = new Source(name, digest, format, "application/xml", size);
        return official(source, DialectReader.read(format, files, name));
    }

    /// First stage: lines.
    Layout layout(byte[] bytes, String fileName) {
        return documents.read(bytes, fileName);
    }

    /// Second stage: hierarchy.
    Marked mark(Layout layout) {
        return markup.mark(layout);
    }

    /// Third stage: the document.
    Assembled assemble(Marked marked, String fileName, Hints hints) {
        return AknAssembler.assemble(marked, Identity.of(marked.layout(), fileName, hints));
    }

    private Reading marked(Source source, Layout layout, Hints hints) {
        Layout hinted = hints.language().map(each -> in(layout, each)).orElse(layout);
        Marked marked = mark(hinted);
        Assembled assembled = assemble(marked, source.file(), hints);
        List<Notice> notices = new ArrayList<>(layout.notices());
        notices.addAll(marked.notices());
        notices.addAll(assembled.notices());
        notices.addAll(Identity.notices(hinted, hints));
        return new Reading(
                source,
                hinted.text(),
                hinted.language(),
                assembled.document(),
                placed(assembled, hinted.text()),
                hinted.metadata(),
                notices);
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
                    each.unit().start(),
                    each.unit().end(),
                    each.parent()));
        }
        return placed;
    }

    private static Reading official(Source source, Converted converted) {
        AknDocument document = converted.document();
        Rendering rendering = Rendering.of(document);
        List<PlacedProvision> placed = new ArrayList<>(rendering.places().size());
        for (Rendering.Place each : rendering.places()) {
            each.provision().eId().ifPresent(eId -> placed.add(new PlacedProvision(
                    eId,
                    each.provision().type(),
                    each.provision().num(),
                    each.provision().heading(),
                    each.start(),
                    each.end(),
                    each.provision().parent().flatMap(parent -> parent.eId()))));
        }
        List<Notice> notices =
                converted.oddities().stream().map(Reader::notice).toList();
        Map<String, String> metadata = Identification.of(document)
                .flatMap(Identification::title)
                .map(title -> Map.of("title", title))
                .orElse(Map.of());
        return new Reading(source, rendering.text(), converted.language(), document, placed, metadata, notices);
    }

    private static Notice notice(Oddity oddity) {
        String times = oddity.times() > 1 ? " (" + oddity.times() + " times)" : "";
        return new Notice(new Span(0, 0), oddity.code(), oddity.place() + ": " + oddity.message() + times);
    }
}
