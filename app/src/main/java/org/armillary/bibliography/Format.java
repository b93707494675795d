package org.armillary.bibliography;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.armillary.wording.Wording;

/// A kind of file references go out as.
public enum Format {
    /// Citations in words, a line each.
    TEXT("text/plain;charset=UTF-8", "txt"),
    CSV("text/csv;charset=UTF-8", "csv"),
    /// For BibTeX itself, which knows no law: `@misc`.
    BIBTEX("application/x-bibtex;charset=UTF-8", "bib"),
    BIBLATEX("application/x-bibtex;charset=UTF-8", "biblatex.bib"),
    /// For Zotero, Pandoc and others that speak CSL.
    CSL("application/vnd.citationstyles.csl+json", "csl.json"),
    /// For EndNote and others.
    RIS("application/x-research-info-systems", "ris"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /// The format of a name.
    public static Optional<Format> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /// Its name in addresses and options.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /// The ending of its files, without the first dot.
    public String ending() {
        return ending;
    }

    /// Writes references, the same bytes for the same references.
    ///
    /// @param wording for headings and labels; citations speak the language of their style
    /// @throws IOException when `out` does
    public void write(Bibliography bibliography, Wording wording, OutputStream out) throws IOException {
        switch (this) {
            case TEXT -> plain(bibliography, out);
            case CSV -> out.write(ReferenceTable.csv(bibliography, wording));
            case BIBTEX -> Bibtex.write(bibliography, false, out);
            case BIBLATEX -> Bibtex.write(bibliography, true, out);
            case CSL -> CslJson.write(bibliography, out);
            case RIS -> Ris.write(bibliography, out);
            case DOCX -> BibliographyDocx.write(bibliography, wording, out);
        }
    }

    private static void plain(Bibliography bibliography, OutputStream out) throws IOException {
        for (Reference each : bibliography.references()) {
            out.write((bibliography.cite(each).text() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
