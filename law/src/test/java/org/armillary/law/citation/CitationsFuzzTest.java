package org.armillary.law.citation;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// References and changes of any text: never an error, never a span outside it, the same twice.
///
/// In the normal build the kept inputs are read again. To look for new ones:
/// `JAZZER_FUZZ=1 mvn -pl law test -Dtest=CitationsFuzzTest#references` (also `changes`).
class CitationsFuzzTest {

    private static final List<String> LANGUAGES =
            List.of("eng", "fra", "deu", "ita", "spa", "por", "zho", "jpn", "kor", "und");

    @FuzzTest(maxDuration = "5m")
    void references(byte[] bytes) {
        String text = text(bytes);
        Said said = Said.in(language(bytes), text);
        for (Reference each : said.references()) {
            if (each.start() < 0 || each.end() <= each.start() || each.end() > text.length()) {
                throw new AssertionError("a span outside the text: " + each);
            }
        }
        if (!Said.in(language(bytes), text).equals(said)) {
            throw new AssertionError("read again, it says something else");
        }
    }

    @FuzzTest(maxDuration = "5m")
    void changes(byte[] bytes) {
        Said.changes(language(bytes), text(bytes));
    }

    private static String language(byte[] bytes) {
        return LANGUAGES.get(bytes.length == 0 ? 0 : Math.floorMod(bytes[0], LANGUAGES.size()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
