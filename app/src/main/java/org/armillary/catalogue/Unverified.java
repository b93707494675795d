package org.armillary.catalogue;

/// A part of an entry that was not verified.
///
/// @param part the field, such as `dates.adopted`, `thresholds`, or `all`
/// @param note what of it, and why; may be empty
public record Unverified(String part, String note) {

    /// Whether it is about a field or a part of one, or about everything.
    public boolean concerns(String field) {
        return part.equals("all") || part.equals(field) || field.startsWith(part + ".");
    }
}
