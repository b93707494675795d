package org.armillary.law.dialect;

import java.io.IOException;
import java.util.List;
import org.armillary.law.akn.MalformedDocumentException;
import org.armillary.law.layout.Format;

/// Reads official XML into Akoma Ntoso: the one entrance of this package.
///
/// Keeps no state; every method can be called from many threads.
public final class DialectReader {

    private DialectReader() {}

    /// Whether documents of that format are read here.
    public static boolean reads(Format format) {
        return switch (format) {
            case AKOMA_NTOSO, FORMEX, LIMS, USLM, EGOV -> true;
            case PLAIN_TEXT, MARKDOWN, HTML, PDF, DOCX, TAGGED_TEXT -> false;
        };
    }

    /// Reads one document.
    ///
    /// @param format what the bytes were found to be; [#reads] it
    /// @param bytes XML, or for Formex also a zip of the files of one act
    /// @param name name of the file, for messages
    /// @throws MalformedDocumentException when the XML is broken or no document of that format
    public static Converted read(Format format, byte[] bytes, String name) throws IOException {
        return read(format, SourceFiles.unpack(new SourceFile(name, bytes)), name);
    }

    /// Reads one document of several files, such as a Formex act with its annexes.
    ///
    /// @param name name of the whole, for messages
    public static Converted read(Format format, List<SourceFile> files, String name) throws MalformedDocumentException {
        return switch (format) {
            case FORMEX -> FormexReader.read(files, name);
            case LIMS -> LimsReader.read(single(files, name));
            case USLM -> UslmReader.read(single(files, name));
            case EGOV -> EgovReader.read(single(files, name));
            case AKOMA_NTOSO -> AknReader.read(single(files, name));
            case PLAIN_TEXT, MARKDOWN, HTML, PDF, DOCX, TAGGED_TEXT ->
                throw new IllegalArgumentException(format + " is no official XML");
        };
    }

    private static SourceFile single(List<SourceFile> files, String name) throws MalformedDocumentException {
        if (files.size() != 1) {
            throw new MalformedDocumentException(
                    name,
                    0,
                    0,
                    "holds " + files.size() + " XML files where one document is wanted; read one at a time");
        }
        return files.getFirst();
    }
}
