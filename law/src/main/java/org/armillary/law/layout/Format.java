package org.armillary.law.layout;

/// What a document's bytes are, detected by content.
public enum Format {
    PLAIN_TEXT,
    MARKDOWN,
    HTML,
    PDF,
    DOCX,
    /// XML whose elements are lines of text.
    TAGGED_TEXT,
    AKOMA_NTOSO,
    FORMEX,
    LIMS,
    USLM,
    EGOV;

    /// Whether documents of it have a structure of their own and no lines: official XML.
    public boolean isOfficialXml() {
        return switch (this) {
            case AKOMA_NTOSO, FORMEX, LIMS, USLM, EGOV -> true;
            case PLAIN_TEXT, MARKDOWN, HTML, PDF, DOCX, TAGGED_TEXT -> false;
        };
    }
}
