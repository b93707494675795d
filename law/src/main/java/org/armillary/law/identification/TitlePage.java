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
        List<String> lines = opening.stream()
                .limit(LINES)
                .filter(line -> !line.isBlank() && line.length() <= LONGEST)
                .toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            String both = line + " " + (at + 1 < lines.size() ? lines.get(at + 1) : "");
            Optional<OfficialNumber.Named> work = OfficialNumber.find(line).or(() -> OfficialNumber.find(both));
            if (work.isPresent()) {
                return titled(work.get(), lines.subList(at, Math.min(at + TITLE_LINES, lines.size())), language);
            }
        }
        return Clues.NONE;
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
