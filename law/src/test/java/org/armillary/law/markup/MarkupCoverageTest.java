package org.armillary.law.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.armillary.law.layout.DocumentReader;
import org.armillary.law.layout.Layout;
import org.armillary.law.layout.Line;
import org.armillary.law.layout.Role;
import org.armillary.law.layout.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing is lost and nothing stands twice: each character of running text is in one number, heading or block.
class MarkupCoverageTest {

    private static final List<String> PIECES = List.of(
            "Article 1",
            "Article 2",
            "Article 99",
            "CHAPTER I",
            "PART II",
            "ANNEX",
            "ANNEX III",
            "SCHEDULE 2",
            "Section 4",
            "SEC. 5. DUES.",
            "(a)",
            "(b) a boat;",
            "(i) a raft,",
            "(ii)(A) (I) an oar",
            "1. Dues",
            "2. Fines:",
            "1.1 Depth",
            "4 (1) (a)",
            "12AA Rafts",
            "(2A)",
            "§ 3",
            "“(1) quoted",
            "„§ 2",
            "« art. 1",
            "‘never closed",
            "closed.”;",
            "Whereas:",
            "Done at Nowhere",
            "第一条　海",
            "제1조(바다)",
            "一　舟",
            "イ　筏",
            "①",
            "— dash",
            "• dot",
            "The master may levy dues—",
            "and the like",
            "Heading of Something",
            "",
            "",
            "1.",
            "(((((",
            "))))",
            "\u00a0\u3000x",
            "5 to 9 [Repealed]",
            "\uD83D\uDEA2 ship",
            "A1",
            "(zz)",
            "ivxlc.",
            "9999999999. x");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void keepsEveryCharacterOfRandomLinesOnce(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            String end = random.nextInt(4) == 0 ? " " : "\n";
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(end);
        }
        check(read(text.toString()));
    }

    @Test
    void keepsEveryCharacterOfOneVeryLongLine() {
        check(read("(a) ".repeat(300_000)));
    }

    @Test
    void keepsEveryCharacterOfVeryDeepAndVeryManyLabels() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < 50_000; i++) {
            text.append("Article ").append(i).append("\n1. a\n(a) b\n(i) c\n");
        }
        check(read(text.toString()));
        check(read("1.1.1.1.1.1.1.1.1.1 x\n".repeat(1000)));
    }

    @Test
    void keepsEveryCharacterOfTheKit() throws IOException {
        Path kit = Path.of("../../shared/kits/extract/dev/structure/input");
        assumeTrue(Files.isDirectory(kit), "no kit at " + kit.toAbsolutePath() + ": real documents are not checked");
        try (Stream<Path> files = Files.list(kit)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                check(DocumentReader.standard().read(Files.readAllBytes(file), file.toString()));
            }
        }
    }

    private static Layout read(String text) {
        return DocumentReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "random.txt");
    }

    private static void check(Layout layout) {
        int[] times = new int[layout.text().length()];
        count(new Markup(Catalogue.get()).mark(layout).content(), times);
        for (Line line : layout.lines()) {
            boolean running = line.role() == Role.BODY || line.role() == Role.TABLE_ROW;
            for (int i = line.start(); running && i < line.end(); i++) {
                char c = layout.text().charAt(i);
                if (times[i] != 1 && !LabelPattern.isSpace(c) && !Character.isWhitespace(c)) {
                    assertThat(times[i])
                            .as("character %d of line '%s'", i - line.start(), layout.textOf(line))
                            .isEqualTo(1);
                }
            }
        }
    }

    private static void count(List<Content> content, int[] times) {
        for (Content part : content) {
            switch (part) {
                case Unit unit -> {
                    unit.num().ifPresent(num -> add(num, times));
                    unit.heading().ifPresent(heading -> heading.stretches().forEach(span -> add(span, times)));
                    count(unit.content(), times);
                }
                case Block block -> block.stretches().forEach(span -> add(span, times));
                case Quotation quotation -> count(quotation.content(), times);
            }
        }
    }

    private static void add(Span span, int[] times) {
        for (int i = span.start(); i < span.end(); i++) {
            times[i]++;
        }
    }
}
