package org.armillary.corpus;

/// Text on one line and of bounded length.
final class Shortened {

    private Shortened() {}

    static String to(String text, int longest) {
        String line = text.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return line.substring(0, end) + "…";
    }
}
