package org.armillary.law.layout;

/// What a document's bytes are, detected by content.
public enum Format {
    PLAIN_TEXT,
    MARKDOWN,
    HTML,
    PDF,
    DOCX,
    AKOMA_NTOSO,
    FORMEX,
    LIMS,
    USLM,
    EGOV
}
