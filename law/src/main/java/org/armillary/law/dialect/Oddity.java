package org.armillary.law.dialect;

/// Something in an official document that its reader did not expect, and what it did about it.
///
/// @param code a short stable name, such as `unknown-element`
/// @param place the elements around it in the source, outermost first, such as `ACT/ENACTING.TERMS/ARTICLE "Article 5"`
/// @param message what was found and what was done
/// @param times how often it was found
public record Oddity(String code, String place, String message, int times) {}
