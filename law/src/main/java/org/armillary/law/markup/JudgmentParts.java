package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds where the parts of a judgment begin: at their headings, or at the words by which courts pass from one part to
/// the next („Par ces motifs“, 判决如下).
///
/// Headings are compared by their letters and digits alone, so that capitals, letter-spacing, a number before and a
/// colon behind make no difference.
final class JudgmentParts {

    /// A longer paragraph is no heading.
    private static final int LONGEST_HEADING = 200;
    /// That many headings with no text between them are a table of contents.
    private static final int CONTENTS = 3;

    private static final int LONGEST_LABEL = 6;

    private final Map<String, Named> headings = new HashMap<>();
    private final List<Named> beginnings = new ArrayList<>();
    private final List<JudgmentPart> parts;

    private record Named(String key, UnitType part, boolean telling) {}

    JudgmentParts(List<JudgmentPart> parts) {
        this.parts = parts;
        for (JudgmentPart each : parts) {
            each.headings().forEach(heading -> add(heading, each.part(), true));
            each.plain().forEach(heading -> add(heading, each.part(), false));
        }
    }

    private void add(String heading, UnitType part, boolean telling) {
        Named named = new Named(letters(heading), part, telling);
        if (heading.endsWith("*")) {
            beginnings.add(named);
        } else {
            headings.putIfAbsent(named.key(), named);
        }
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /// The starts of parts among the lines, in reading order.
    ///
    /// @param taken lines that belong to quotations and tables
    List<PartStart> find(CharSequence text, List<LineShape> lines, boolean[] taken) {
        List<PartStart> found = new ArrayList<>();
        int i = 0;
        while (i < lines.size() && !parts.isEmpty()) {
            int to = i + 1;
            while (to < lines.size() && !lines.get(to).isParagraph()) {
                to++;
            }
            PartStart start = taken[i] ? null : at(text, lines, i, to);
            if (start != null) {
                found.add(start);
            }
            i = to;
        }
        return withoutContents(found);
    }

    private @Nullable PartStart at(CharSequence text, List<LineShape> lines, int from, int to) {
        int start = lines.get(from).line().start();
        int end = lines.get(to - 1).line().end();
        Named heading = end - start > LONGEST_HEADING ? null : heading(text.subSequence(start, end));
        if (heading != null) {
            return new PartStart(heading.part(), from, to, true, heading.telling());
        }
        for (JudgmentPart each : parts) {
            if (Phrases.begins(each.openings(), text, start, end) || ends(each.endings(), text, start, end)) {
                return new PartStart(each.part(), from, to, false, true);
            }
        }
        return null;
    }

    private @Nullable Named heading(CharSequence paragraph) {
        String whole = letters(paragraph);
        Named named = named(whole, paragraph);
        int label = label(paragraph);
        return named == null && label > 0
                ? named(letters(paragraph.subSequence(label, paragraph.length())), paragraph)
                : named;
    }

    private @Nullable Named named(String key, CharSequence paragraph) {
        Named exact = headings.get(key);
        if (exact != null) {
            return exact;
        }
        boolean sentence = LineShapes.ending(paragraph, 0, paragraph.length()) == LineShape.Ending.SENTENCE;
        for (Named each : beginnings) {
            if (!sentence && key.startsWith(each.key())) {
                return each;
            }
        }
        return null;
    }

    /// Length of the number before a heading: `II. `, `A `, `一、`, `第２ `.
    private static int label(CharSequence paragraph) {
        int i = 0;
        while (i < Math.min(LONGEST_LABEL, paragraph.length()) && isNumber(paragraph.charAt(i))) {
            i++;
        }
        boolean ends = i > 0 && i < paragraph.length() && ".)、．:： \u3000".indexOf(paragraph.charAt(i)) >= 0;
        return ends ? i + 1 : 0;
    }

    private static boolean isNumber(char c) {
        return Character.isDigit(c) || "IVXABCDEFGH第一二三四五六七八九十가나다라(".indexOf(c) >= 0;
    }

    private static boolean ends(List<String> endings, CharSequence text, int start, int end) {
        if (endings.isEmpty()) {
            return false;
        }
        CharSequence tail = text.subSequence(Math.max(start, end - LONGEST_HEADING), end);
        return endings.stream()
                .anyMatch(
                        each -> closing(tail) == closing(each) && letters(tail).endsWith(letters(each)));
    }

    /// What closes a paragraph: a colon, a point, or neither.
    private static LineShape.Ending closing(CharSequence paragraph) {
        return LineShapes.ending(paragraph, 0, paragraph.length());
    }

    private static String letters(CharSequence text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(Accents.fold(c)));
            }
        }
        return letters.toString();
    }

    private static boolean isRun(PartStart before, PartStart next) {
        return before.heading() && next.heading() && next.from() == before.to();
    }

    private static List<PartStart> withoutContents(List<PartStart> found) {
        List<PartStart> kept = new ArrayList<>();
        int i = 0;
        while (i < found.size()) {
            int to = i + 1;
            while (to < found.size() && isRun(found.get(to - 1), found.get(to))) {
                to++;
            }
            if (to - i < CONTENTS) {
                kept.addAll(found.subList(i, to));
            }
            i = to;
        }
        return kept;
    }
}
