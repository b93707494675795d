package org.armillary.law.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The root element of an XML document, found without parsing: no entity is read, no schema fetched.
///
/// @param name the element's name without prefix
/// @param tag the whole start tag, with its namespaces and attributes
record XmlRoot(String name, String tag) {

    private static final Set<String> FORMEX_ROOTS = Set.of(
            "ACT",
            "ANNEX",
            "CONS.ACT",
            "CONS.DOC",
            "CONS.ANNEX",
            "GENERAL",
            "AGR",
            "LETTER",
            "OPINION",
            "DECISION",
            "DOC",
            "TOC",
            "PUBLICATION",
            "PROPOSAL",
            "CORR",
            "CORRIG",
            "CONTENTS",
            "SUMMARY");

    private static final Set<String> EGOV_ROOTS = Set.of("Law", "DataRoot", "law_data_response");

    /// The root element, where the text begins like XML: only white space, declarations, comments and a doctype may
    /// come first.
    static Optional<XmlRoot> find(String head) {
        int at = 0;
        while (at < head.length()) {
            char c = head.charAt(at);
            if (Blanks.isSpace(c) || c == 0xFEFF) {
                at++;
            } else if (c != '<' || at + 1 == head.length()) {
                return Optional.empty();
            } else {
                int next = skip(head, at);
                if (next < 0) {
                    return startTag(head, at);
                }
                at = next;
            }
        }
        return Optional.empty();
    }

    /// End of the declaration, comment or doctype at a place; -1 where an element begins.
    private static int skip(String head, int at) {
        if (head.startsWith("<!--", at)) {
            return after(head, "-->", at);
        }
        if (head.startsWith("<?", at)) {
            return after(head, "?>", at);
        }
        if (head.startsWith("<!", at)) {
            int subset = head.indexOf('[', at);
            int close = head.indexOf('>', at);
            return subset >= 0 && subset < close ? after(head, "]>", at) : after(head, ">", at);
        }
        return -1;
    }

    private static int after(String head, String end, int at) {
        int found = head.indexOf(end, at);
        return found < 0 ? head.length() : found + end.length();
    }

    private static Optional<XmlRoot> startTag(String head, int at) {
        if (!Character.isLetter(head.charAt(at + 1)) && head.charAt(at + 1) != '_') {
            return Optional.empty();
        }
        int close = head.indexOf('>', at);
        String tag = head.substring(at + 1, close < 0 ? Math.min(head.length(), at + 8_000) : close);
        int end = 0;
        while (end < tag.length() && !Character.isWhitespace(tag.charAt(end)) && tag.charAt(end) != '/') {
            end++;
        }
        String qualified = tag.substring(0, end);
        return Optional.of(new XmlRoot(qualified.substring(qualified.indexOf(':') + 1), tag));
    }

    /// The official format whose root this is.
    Optional<Format> format() {
        String lower = tag.toLowerCase(Locale.ROOT);
        if (name.equalsIgnoreCase("akomaNtoso")) {
            return Optional.of(Format.AKOMA_NTOSO);
        }
        if (lower.contains("/uslm") || lower.contains("uslm.xsd")) {
            return Optional.of(Format.USLM);
        }
        if (lower.contains("justice.gc.ca/lims")
                || name.equals("Statute")
                || name.equals("Regulation") && lower.contains("lims:")) {
            return Optional.of(Format.LIMS);
        }
        if (lower.contains("formex") || FORMEX_ROOTS.contains(name)) {
            return Optional.of(Format.FORMEX);
        }
        if (EGOV_ROOTS.contains(name) && (!name.equals("Law") || tag.contains("LawType") || tag.contains("Era"))) {
            return Optional.of(Format.EGOV);
        }
        return name.equalsIgnoreCase("html") ? Optional.of(Format.HTML) : Optional.empty();
    }
}
