package org.armillary.law.layout;

/// What a line is on its page: running text, or furniture that is kept beside it.
public enum Role {
    /// Running text, to be marked up.
    BODY,
    /// A head or foot repeated from page to page.
    RUNNING_HEAD,
    /// A page number.
    PAGE_NUMBER,
    /// A line of a footnote or endnote; its first line carries the mark.
    FOOTNOTE,
    /// A line of a table of contents.
    CONTENTS,
    /// A row of a table; cells are separated by a tab in the text.
    TABLE_ROW,
    /// A line of a web page around the document: menus, search boxes, notices of the site.
    NAVIGATION,
    /// A line of zero-width characters only: it looks blank and is kept so that no character is lost.
    INVISIBLE
}
