package org.armillary.law.layout;

/// The name of a document as messages show it: no folders, no control characters, of bounded length.
final class DocumentName {

    private static final int LONGEST = 120;

    private DocumentName() {}

    static String of(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        StringBuilder shown = new StringBuilder();
        last.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .limit(LONGEST)
                .forEach(shown::appendCodePoint);
        return shown.isEmpty() || shown.toString().isBlank() ? "the document" : shown.toString();
    }
}
