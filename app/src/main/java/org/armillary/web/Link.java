package org.armillary.web;

/// A link in a list.
///
/// @param label what it says
/// @param language BCP 47 tag of the label, empty where it is the interface's own
/// @param href where it leads
/// @param current whether it leads to the page it stands on
public record Link(String label, String language, String href, boolean current) {

    public static Link of(String label, String href) {
        return new Link(label, "", href, false);
    }
}
