package org.armillary.law.akn;

/// An attribute as written.
///
/// Namespace declarations are attributes too (`xmlns`, `xmlns:xsi`), and stand before the others.
///
/// @param name qualified name, such as `eId` or `xsi:schemaLocation`
/// @param value unescaped value
public record Attribute(String name, String value) {}
