package org.armillary.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whatever is typed has a reading within the bounds, and a printed reading reads the same.
///
/// To look for what doesn't: `mvn -pl app test -Dtest=InterpretationPropertiesTest -Dquestions=50000000 -Dseed=2`.
class InterpretationPropertiesTest {

    private static final long SEED = Long.getLong("seed", 20261122);
    private static final int QUESTIONS = Integer.getInteger("questions", 60_000);
    private static final List<String> PIECES = List.of(
            " ",
            " ",
            " ",
            "  ",
            "a",
            "risk",
            "AI",
            "AND",
            "OR",
            "NOT",
            "UND",
            "and",
            "w/5",
            "/s",
            "pre/3",
            "(",
            ")",
            "(",
            ")",
            "\"",
            "\"",
            "“",
            "”",
            "„",
            "«",
            "»",
            "'",
            "’",
            "‘",
            "「",
            "」",
            "《",
            "》",
            "+",
            "-",
            "*",
            "regul*",
            "in:",
            "eu",
            ",",
            "kr",
            "title:",
            "date:2024..",
            "foo:",
            ":",
            "art.",
            "§",
            "6",
            "(3)",
            "(a)",
            "Abs.",
            "2",
            "point",
            "of",
            "第",
            "十七",
            "条",
            "第二款",
            "個人",
            "제31조",
            "C-131/12",
            "ECLI:EU:C:2014:317",
            ".",
            ";",
            "?",
            "/",
            "\u0000",
            "\u202E",
            "\uD800",
            "\uDC00",
            "e\u0301\u0301\u0301",
            "\uD83D\uDE00",
            "（",
            "）",
            "ß",
            "İ",
            "\t",
            "OR",
            "bis",
            "III",
            "s",
            "l’",
            "OU",
            "\u0301",
            "{",
            "]",
            "~",
            "^2",
            "\\",
            "&&",
            "||",
            "!",
            "=",
            "\u0338");

    @Test
    void whatWasReadReadsTheSame() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < QUESTIONS; i++) {
            holds(pieces(random, random.nextInt(1, 24)));
        }
    }

    @Test
    void anyCharactersHaveAReading() {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        for (int i = 0; i < QUESTIONS / 4; i++) {
            holds(characters(random, random.nextInt(1, 60)));
        }
    }

    @Test
    void whatIsTooMuchIsCut() {
        for (String piece : PIECES) {
            Interpretation reading = Interpretation.of(piece.repeat(1 + 20_000 / piece.length()));
            assertThat(depth(reading.clause())).as(piece).isLessThanOrEqualTo(2 * Limits.DEPTH + Limits.TERMS);
            assertThat(reading.clause().all().count()).as(piece).isLessThan(4L * Limits.TERMS);
            assertThat(reading.notes()).as(piece).extracting(Note::kind).contains(Note.Kind.LENGTH);
        }
    }

    @Test
    void nestingWithoutEndIsRead() {
        int deep = 100_000;
        holds("(".repeat(deep) + "a" + ")".repeat(deep));
        holds("(a OR ".repeat(deep));
        holds("-(".repeat(3_000) + "a" + ")".repeat(3_000));
        holds("a w/5 (".repeat(1_000) + "a" + ")".repeat(1_000));
        holds("(a AND (b OR ".repeat(500) + "a" + "))".repeat(500));
        assertThat(Interpretation.of("((((a".repeat(50) + ")".repeat(200)).notes())
                .extracting(Note::kind)
                .contains(Note.Kind.DEPTH);
    }

    static void holds(String typed) {
        Interpretation reading = Interpretation.of(typed);
        String printed = reading.print();
        Interpretation again = Interpretation.of(printed);
        if (printed.length() <= Limits.LENGTH) {
            assertThat(again.clause()).as("%s, printed %s", typed, printed).isEqualTo(reading.clause());
            assertThat(again.print()).isEqualTo(printed);
        }
        reading.clause().all().forEach(clause -> {
            if (clause instanceof Clause.Cited cited) {
                assertThat(cited.citation().labels()).isNotEmpty();
            }
        });
        reading.jump();
        reading.words();
        reading.note();
    }

    private static int depth(Clause clause) {
        return 1
                + switch (clause) {
                    case Clause.Word _, Clause.Beginning _, Clause.Phrase _, Clause.Cited _, Clause.Narrowed _ -> 0;
                    case Clause.Near near -> Math.max(depth(near.left()), depth(near.right()));
                    case Clause.Run run -> deepest(run.parts());
                    case Clause.And and -> deepest(and.parts());
                    case Clause.Or or -> deepest(or.parts());
                    case Clause.Not not -> depth(not.clause());
                    case Clause.Must must -> depth(must.clause());
                };
    }

    private static int deepest(List<Clause> clauses) {
        return clauses.stream()
                .mapToInt(InterpretationPropertiesTest::depth)
                .max()
                .orElse(0);
    }

    private static String pieces(SplittableRandom random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())) + (random.nextInt(3) == 0 ? " " : ""))
                .collect(Collectors.joining());
    }

    private static String characters(SplittableRandom random, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(4)) {
                case 0 -> out.append((char) random.nextInt(' ', 0x7F));
                case 1 -> out.append((char) random.nextInt(0x10000));
                case 2 -> out.appendCodePoint(random.nextInt(0x110000));
                default -> out.append("()\"' *-+:,/§".charAt(random.nextInt(12)));
            }
        }
        return out.toString();
    }
}
