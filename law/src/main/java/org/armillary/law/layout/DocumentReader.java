package org.armillary.law.layout;

/// Reads a document's bytes as lines: the one entrance of this package.
///
/// What the bytes are is found in the bytes; the file name only names the document in messages and, where content
/// leaves a choice (Markdown or plain text), tips the balance. Official XML has its own structure and is not read
/// here: ask [#formatOf] first.
///
/// A reader keeps no state and can be shared.
public final class DocumentReader {

    private final Limits limits;

    private DocumentReader(Limits limits) {
        this.limits = limits;
    }

    /// A reader with the default limits.
    public static DocumentReader standard() {
        return of(Limits.DEFAULT);
    }

    public static DocumentReader of(Limits limits) {
        return new DocumentReader(limits);
    }

    /// What the bytes are.
    ///
    /// @throws UnreadableDocument when they are empty, too many, or no known kind of document
    public Format formatOf(byte[] bytes, String fileName) {
        String name = DocumentName.of(fileName);
        checkSize(bytes, name);
        return FormatDetector.detect(bytes, name);
    }

    /// Reads a document.
    ///
    /// @throws UnreadableDocument when it is broken, locked, without text, too large, or official XML
    public Layout read(byte[] bytes, String fileName) {
        return read(bytes, fileName, formatOf(bytes, fileName));
    }

    /// Reads a document whose format [#formatOf] has told.
    ///
    /// @throws UnreadableDocument when it is broken, locked, without text, or official XML
    public Layout read(byte[] bytes, String fileName, Format format) {
        String name = DocumentName.of(fileName);
        return switch (format) {
            case PLAIN_TEXT -> PlainTextReader.read(bytes, name, limits);
            case HTML -> HtmlReader.read(bytes, name, limits);
            case PDF -> PdfReader.read(bytes, name, limits);
            case DOCX -> DocxReader.read(bytes, name, limits);
            case MARKDOWN -> MarkdownReader.read(bytes, name, limits);
            case TAGGED_TEXT -> TaggedTextReader.read(bytes, name, limits);
            case AKOMA_NTOSO, FORMEX, LIMS, USLM, EGOV ->
                throw new UnreadableDocument(
                        name,
                        "is official XML (" + format + ") and has no lines",
                        "Convert it by its own structure instead.");
        };
    }

    private void checkSize(byte[] bytes, String name) {
        if (bytes.length == 0) {
            throw new UnreadableDocument(name, "is empty (0 bytes)", "Fetch it again from its publisher.");
        }
        if (bytes.length > limits.bytes()) {
            throw new UnreadableDocument(
                    name,
                    "has " + bytes.length + " bytes, more than the limit of " + limits.bytes(),
                    "Split it, or raise the limit.");
        }
    }
}
