package org.armillary.law.markup;

import java.util.List;

/// Text of another law quoted by an amendment, with a structure of its own that is no part of this instrument's.
public record Quotation(List<Content> content, int start, int end) implements Content {

    public Quotation {
        content = List.copyOf(content);
    }
}
