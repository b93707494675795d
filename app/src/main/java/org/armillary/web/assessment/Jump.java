package org.armillary.web.assessment;

/// A way to another page of the same system.
///
/// A link where the description fits into one; where it is long, a button of the form that carries it once for the
/// whole page, since a page has hundreds of such ways.
///
/// @param label what it says
/// @param href where it leads; empty where it is a button
/// @param action the page a button leads to, its place included
/// @param name the parameter it sets
/// @param value what it sets it to
public record Jump(String label, String href, String action, String name, String value) {

    /// A label that leads nowhere.
    static Jump nowhere(String label) {
        return new Jump(label, "", "", "", "");
    }

    public boolean isButton() {
        return href.isEmpty() && !action.isEmpty();
    }
}
