package org.armillary.law.layout;

/// A stretch of a document's text.
///
/// @param start first UTF-16 index, inclusive
/// @param end last UTF-16 index, exclusive; never before `start`
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
