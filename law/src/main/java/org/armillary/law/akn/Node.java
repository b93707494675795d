package org.armillary.law.akn;

/// A node of an XML document: an element or a stretch of text.
public sealed interface Node permits Element, Text {}
