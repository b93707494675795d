package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// WCAG 2.2 contrast (1.4.3: 4.5 for text; 1.4.11: 3 for the edges of controls), computed from the style sheet's
/// tokens.
class ContrastTest {

    private static final Path ASSETS = Path.of("src/main/resources/assets");
    private static final Pattern TOKEN =
            Pattern.compile("--([a-z-]+):\\s*light-dark\\((#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\)");

    private static Map<String, String> tokens(int theme) throws IOException {
        Map<String, String> tokens = new HashMap<>();
        TOKEN.matcher(Files.readString(ASSETS.resolve("armillary.css")))
                .results()
                .forEach(match -> tokens.put(match.group(1), match.group(2 + theme)));
        return tokens;
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 7",
        "ink, surface, 7",
        "ink, sunken, 7",
        "ink, mark, 4.5",
        "ink, ins, 4.5",
        "ink, del, 4.5",
        "ink, target, 4.5",
        "ink-soft, paper, 4.5",
        "ink-soft, surface, 4.5",
        "ink-soft, sunken, 4.5",
        "ink-soft, target, 4.5",
        "accent, paper, 4.5",
        "accent, surface, 4.5",
        "accent, accent-sunken, 4.5",
        "accent, target, 4.5",
        "on-accent, accent, 4.5",
        "hard, paper, 4.5",
        "soft, paper, 4.5",
        "hybrid, paper, 4.5",
        "good, paper, 4.5",
        "warn, paper, 4.5",
        "bad, paper, 4.5",
        "line-strong, paper, 3",
        "line-strong, surface, 3",
        "focus, paper, 3",
        "focus, surface, 3",
    })
    void coloursCanBeTold(String front, String back, double least) throws IOException {
        for (int theme = 0; theme < 2; theme++) {
            assertThat(contrast(token(theme, front), token(theme, back)))
                    .as("%s on %s, %s", front, back, theme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(least);
        }
    }

    /// So that whoever checks a page in one scheme need but look at its colours in the other.
    @Test
    void schemesDifferInColoursAlone() throws IOException {
        try (Stream<Path> assets = Files.walk(ASSETS)) {
            for (Path sheet :
                    assets.filter(each -> each.toString().endsWith(".css")).toList()) {
                assertThat(Files.readString(sheet)).as("%s", sheet).doesNotContain("prefers-color-scheme");
            }
        }
    }

    private static String token(int theme, String name) throws IOException {
        return Objects.requireNonNull(tokens(theme).get(name), "no token --" + name);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
