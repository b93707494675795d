package org.armillary.web;

import java.util.List;

/// A norm, as a row.
///
/// @param sign name of its sign: `obligation`, …
/// @param bearer who bears it; empty for nobody
/// @param action what is to be done; the whole sentence where that can't be told
/// @param conditions when it holds and when it does not, each with its kind
/// @param limits within which time
/// @param label the provision
/// @param href address of the provision
/// @param language BCP 47 tag of the text
public record DutyRow(
        String sign,
        String bearer,
        String action,
        List<Condition> conditions,
        List<String> limits,
        String label,
        String href,
        String language) {

    /// @param kind name of the word for it: `if`, `unless`, …
    public record Condition(String kind, String words) {}
}
