package org.armillary.law.identification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.frbr.Language;

/// The first lines of a document, in which publishers say what it is.
final class TitlePage {

    private static final int LINES = 30;
    private static final int TITLE_LINES = 4;

    /// A longer line is running text.
    private static final int LONGEST = 2_000;

    private TitlePage() {}

    static Clues clues(List<String> opening, Optional<Language> language) {
        List<String> lines = linesOf(opening);
        for (int at = 0; at < lines.size(); at++) {
            List<String> below = lines.subList(at, lines.size());
            Optional<OfficialNumber.Named> work = named(below);
            if (work.isPresent()) {
                return titled(work.get(), below.subList(0, Math.min(TITLE_LINES, below.size())), language);
            }
        }
        return Clues.NONE;
    }

    /// The first line below the head of an official journal.
    static Clues firstLine(List<String> opening) {
        return Journals.below(linesOf(opening)).stream()
                .findFirst()
                .map(line -> new Clues(Map.of("title", line)))
                .orElse(Clues.NONE);
    }

    private static List<String> linesOf(List<String> opening) {
        return opening.stream()
                .limit(LINES)
                .filter(line -> !line.isBlank() && line.length() <= LONGEST)
                .map(String::strip)
                .toList();
    }

    /// The work that the first line names, alone or running on into the second; what the second names alone is its own.
    private static Optional<OfficialNumber.Named> named(List<String> lines) {
        String second = lines.size() > 1 ? lines.get(1) : "";
        return OfficialNumber.find(lines.getFirst())
                .or(() -> OfficialNumber.find(second).isPresent()
                        ? Optional.empty()
                        : OfficialNumber.find(lines.getFirst() + " " + second));
    }

    private static Clues titled(OfficialNumber.Named work, List<String> lines, Optional<Language> language) {
        Map<String, String> told = new HashMap<>();
        told.put("work", work.work());
        List<String> title = lines.stream()
                .takeWhile(line -> !line.endsWith(",") && !line.endsWith(":"))
                .filter(line -> !line.startsWith("("))
                .toList();
        String whole = String.join(" ", title.isEmpty() ? lines.subList(0, 1) : title);
        told.put("title", whole);
        if (work.dated()) {
            WrittenDate.find(whole, language).ifPresent(day -> told.put("date", day.toString()));
        }
        return new Clues(told);
    }
}
