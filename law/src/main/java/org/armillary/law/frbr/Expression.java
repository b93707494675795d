package org.armillary.law.frbr;

/// The text of a work in one language and version.
///
/// Printed as `{work}/{language}{version}`, such as `/akn/eu/act/regulation/2024/1689/eng@2024-06-13`.
///
/// @param work what it is the text of
/// @param language language of the text
/// @param version which version
public record Expression(Work work, Language language, Version version) {

    /// Reads an expression's URI.
    public static Expression parse(String uri) {
        return FrbrUri.parse(uri)
                .expression()
                .orElseThrow(() -> new IllegalArgumentException("not the URI of an expression: '" + uri
                        + "' (add language and version, such as /eng@2024-06-13)"));
    }

    public String uri() {
        return work.uri() + "/" + language + version;
    }

    @Override
    public String toString() {
        return uri();
    }
}
