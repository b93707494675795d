package org.armillary.law.frbr;

/// An expression in one electronic format.
///
/// Printed as `{expression}.{format}`, such as `/akn/eu/act/regulation/2024/1689/eng@2024-06-13.xml`.
///
/// @param expression what it embodies
/// @param format file extension without dot, such as `xml` or `pdf`
public record Manifestation(Expression expression, String format) {

    public Manifestation {
        if (!format.matches("[a-z0-9]+")) {
            throw new IllegalArgumentException("not a format: '" + format + "' (wanted an extension such as xml)");
        }
    }

    public String uri() {
        return expression.uri() + "." + format;
    }

    @Override
    public String toString() {
        return uri();
    }
}
