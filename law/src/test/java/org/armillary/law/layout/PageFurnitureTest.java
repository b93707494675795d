package org.armillary.law.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {

    private static final List<String> WORDS = List.of(
            "keeper",
            "orrery",
            "gear",
            "planet",
            "guild",
            "book",
            "oil",
            "month",
            "house",
            "wheel",
            "brass",
            "clock",
            "moon",
            "shall",
            "may",
            "turn",
            "every",
            "any",
            "without",
            "before",
            "after",
            "noted",
            "shown",
            "sold",
            "lent",
            "repaired",
            "of",
            "the",
            "and",
            "to",
            "in");

    /// A statute of invented prose: articles, numbered paragraphs, points, wrapped at 72 columns.
    private static List<String> statute(int articles, long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int article = 1; article <= articles; article++) {
            lines.add("Article " + article);
            lines.add(title(random));
            int paragraphs = 1 + random.nextInt(4);
            for (int paragraph = 1; paragraph <= paragraphs; paragraph++) {
                wrap(paragraph + ". " + sentence(random, 20 + random.nextInt(40)), lines);
                for (int point = 0; point < random.nextInt(4); point++) {
                    wrap("(" + (char) ('a' + point) + ") " + sentence(random, 6 + random.nextInt(12)), lines);
                }
            }
        }
        return lines;
    }

    private static String title(Random random) {
        return "Of " + WORDS.get(random.nextInt(WORDS.size())) + " and " + WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String sentence(Random random, int words) {
        StringBuilder sentence = new StringBuilder("The");
        for (int i = 0; i < words; i++) {
            sentence.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return sentence.append('.').toString();
    }

    private static void wrap(String paragraph, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > 72) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    /// Pages of `height` lines with a foot and a head between them; `#` stands for the page's number, `~` for a line
    /// end, and a bar parts the heads of odd and even pages.
    private static String paged(
            List<String> body,
            String foot,
            String head,
            boolean feeds,
            boolean blanks,
            long seed,
            List<String> furniture) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int page = 1;
        int height = 44;
        for (int i = 0; i < body.size(); i++) {
            text.append(body.get(i)).append('\n');
            if (--height == 0 && i + 1 < body.size()) {
                height = 40 + random.nextInt(8);
                text.append(blanks ? "\n" : "");
                add(foot, page, text, furniture);
                text.append(feeds ? "\f" : "");
                page++;
                add(head, page, text, furniture);
                text.append(blanks ? "\n" : "");
            }
        }
        return text.toString();
    }

    private static void add(String form, int page, StringBuilder text, List<String> furniture) {
        String[] sides = form.split("\\|");
        String side = sides[page % sides.length];
        for (String line : side.isEmpty()
                ? new String[0]
                : side.replace("#", Integer.toString(page)).split("~")) {
            text.append(line).append('\n');
            furniture.add(line);
        }
    }

    private static List<String> taken(Layout layout) {
        return layout.lines().stream()
                .filter(l -> l.role() == Role.RUNNING_HEAD || l.role() == Role.PAGE_NUMBER)
                .map(layout::textOf)
                .toList();
    }

    private static Layout read(String text) {
        return DocumentReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "statute.txt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "# of 40                                ; Orrery Act",
                "- # -                                  ; ''",
                "— # —                                  ; Orrery Act",
                "Page # of 40                           ; ''",
                "''                                     ; ORRERY ACT — PAGE #",
                "In force on 3 May 2031~#               ; Orrery Act",
                "''                                     ; L 119/# EN Official Gazette 4.5.2031|4.5.2031 EN Official Gazette L 119/#",
                "Guild of Orreries # Register           ; Orrery Act",
                "第 # 页                                 ; ''",
                "Seite # von 40                         ; Gesetz über Planetarien",
                "#                                      ; Orrery Act~Printed on 2031-05-03",
                "[#]                                    ; Orrery Act",
            })
    void headsAndFeetAreTakenWhateverPartsThePages(String foot, String head) {
        for (int variant = 0; variant < 4; variant++) {
            List<String> furniture = new ArrayList<>();
            List<String> body = statute(40, 7 + variant);
            String text = paged(body, foot, head, (variant & 1) == 1, (variant & 2) == 2, variant, furniture);
            assertThat(taken(read(text)))
                    .as("form feeds and blanks: %d", variant)
                    .containsExactlyElementsOf(furniture);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsTakenFromAStatuteWithoutPages(long seed) {
        assertThat(taken(read(String.join("\n", statute(60, seed))))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article #",
                "§ #",
                "#.",
                "(#)",
                "Section #",
                "第#条",
                "제#조",
                "Sec. #.",
                "Art. #°",
                "CHAPTER #",
                "Anlage #",
                "#)"
            })
    void numbersOfProvisionsAreNeverPageNumbers(String form) {
        Random random = new Random(5);
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            lines.add(form.replace("#", Integer.toString(i)));
            for (int k = 0; k < 20; k++) {
                lines.add(sentence(random, 9));
            }
        }
        assertThat(taken(read(String.join("\n", lines)))).isEmpty();
        assertThat(taken(read(String.join("\n", lines)
                        .replace("\n" + form.replace("#", "9") + "\n", "\n\f" + form.replace("#", "9") + "\n"))))
                .isEmpty();
    }

    @Test
    void headingsThatComeAgainAreNoHeads() {
        Random random = new Random(9);
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            lines.add("Definitions");
            for (int k = 0; k < 7 + random.nextInt(40); k++) {
                lines.add(sentence(random, 9));
            }
        }
        List<String> furniture = new ArrayList<>();
        String text = paged(lines, "- # -", "", true, false, 3, furniture);
        assertThat(taken(read(text))).containsExactlyElementsOf(furniture);
    }
}
