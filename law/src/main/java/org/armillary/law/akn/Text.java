package org.armillary.law.akn;

/// Character data of an XML document, unescaped; adjacent texts are one node after reading.
public record Text(String value) implements Node {

    /// Whether it holds nothing but XML white space (space, tab, line ends); a no-break space is text.
    public boolean isBlank() {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }
}
