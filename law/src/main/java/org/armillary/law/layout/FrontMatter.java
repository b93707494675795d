package org.armillary.law.layout;

import java.util.LinkedHashMap;
import java.util.Map;

/// What stands between two lines of three dashes at the head of a Markdown file.
///
/// @param metadata its entries by name, and under Dublin Core names those whose meaning is known
/// @param end where the text after it begins
record FrontMatter(Map<String, String> metadata, int end) {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("제목", "title"),
            Map.entry("공포일자", "issued"),
            Map.entry("시행일자", "valid"),
            Map.entry("출처", "source"),
            Map.entry("标题", "title"),
            Map.entry("公布日期", "issued"),
            Map.entry("施行日期", "valid"),
            Map.entry("来源", "source"),
            Map.entry("題名", "title"),
            Map.entry("公布日", "issued"),
            Map.entry("施行日", "valid"),
            Map.entry("lang", "language"),
            Map.entry("author", "creator"),
            Map.entry("url", "source"));

    private static final int LONGEST = 20_000;

    static FrontMatter of(String text) {
        int open = text.startsWith("---\n") ? 4 : -1;
        int close = open < 0 ? -1 : text.indexOf("\n---", open - 1);
        boolean closed =
                close >= 0 && close < LONGEST && (close + 4 == text.length() || text.charAt(close + 4) == '\n');
        if (!closed) {
            return new FrontMatter(Map.of(), 0);
        }
        Map<String, String> metadata = new LinkedHashMap<>();
        String last = "";
        for (String line : text.substring(open, Math.max(open, close)).split("\n")) {
            int colon = line.indexOf(':');
            if (line.strip().startsWith("- ") && !last.isEmpty()) {
                String value = unquoted(line.strip().substring(2));
                metadata.merge(last, value, (a, b) -> a.isEmpty() ? b : a + ", " + b);
            } else if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
                last = line.substring(0, colon).strip();
                metadata.put(last, unquoted(line.substring(colon + 1)));
            }
        }
        metadata.values().removeIf(String::isEmpty);
        Map<String, String> named = new LinkedHashMap<>(metadata);
        metadata.forEach((key, value) -> {
            String name = NAMES.get(key);
            if (name != null) {
                named.putIfAbsent(name, value);
            }
        });
        return new FrontMatter(named, Math.min(text.length(), close + 4));
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted = text.length() >= 2
                && (text.charAt(0) == '\'' || text.charAt(0) == '"')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
