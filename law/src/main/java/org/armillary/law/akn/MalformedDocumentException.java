package org.armillary.law.akn;

import java.io.IOException;

/// A document that can't be read: says what is wrong, where, and what to do.
public final class MalformedDocumentException extends IOException {

    private final int line;
    private final int column;

    /// @param name name of the file or address the document came from
    /// @param line line from 1, or 0 where unknown
    /// @param column column from 1, or 0 where unknown
    /// @param message what is wrong and what to do
    public MalformedDocumentException(String name, int line, int column, String message) {
        super(line > 0 ? name + ":" + line + ":" + column + ": " + message : name + ": " + message);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
