package org.armillary.law.layout;

import java.util.List;

/// Finds tables of contents.
final class ContentsTables {

    private ContentsTables() {}

    static List<Line> mark(String text, List<Line> lines) {
        return lines;
    }
}
