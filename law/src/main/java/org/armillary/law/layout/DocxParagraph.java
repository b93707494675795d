package org.armillary.law.layout;

/// A paragraph of a DOCX document while it is read: its text with line feeds for line breaks, and how it is set.
final class DocxParagraph {

    private final StringBuilder text = new StringBuilder();
    private final DocxSettings properties = new DocxSettings();
    private boolean plainSeen;
    private boolean uprightSeen;

    void add(CharSequence more, boolean bold, boolean italic) {
        text.append(more);
        if (!Blanks.isBlank(more, 0, more.length())) {
            plainSeen |= !bold;
            uprightSeen |= !italic;
        }
    }

    void prepend(String label) {
        text.insert(0, label);
    }

    DocxSettings properties() {
        return properties;
    }

    String text() {
        return text.toString();
    }

    boolean isBlank() {
        return Blanks.isBlank(text, 0, text.length());
    }

    /// How the paragraph is set: its own settings over its style's.
    Style style(DocxStyles.Settings settings) {
        boolean inked = !isBlank();
        boolean bold = inked && (!plainSeen || settings.bold());
        boolean italic = inked && (!uprightSeen || settings.italic());
        float indent = settings.indent() > 0 ? Math.round(settings.indent() / 240f * 4) / 4f : 0;
        Style style =
                new Style(settings.heading(), bold, italic, settings.align().equals("center"), indent, 1);
        return style.equals(Style.PLAIN) ? Style.PLAIN : style;
    }
}
