package org.armillary.law.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.law.akn.Identification;
import org.armillary.law.frbr.Expression;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.law.frbr.Version;
import org.armillary.law.frbr.Work;
import org.armillary.law.layout.Layout;
import org.armillary.law.layout.Notice;
import org.armillary.law.layout.Span;

/// The identification of a document whose format has none: what a person said, else place-holders that say that
/// nothing is known: jurisdiction `zz`, date `nd`, the file's name for a number.
final class Identity {

    private static final int LONGEST_NAME = 60;

    private Identity() {}

    static Identification of(Layout layout, String fileName, Hints hints) {
        Work work = hints.work().orElseGet(() -> unknown(fileName));
        Version version = hints.version().orElse(Version.CURRENT);
        Expression expression = new Expression(work, hints.language().orElse(layout.language()), version);
        return Identification.of(
                expression, Optional.ofNullable(layout.metadata().get("title")));
    }

    static List<Notice> notices(Layout layout, Hints hints) {
        List<Notice> notices = new ArrayList<>();
        if (hints.work().isEmpty()) {
            notices.add(notice(
                    "unknown-work",
                    "Which work this is was not said; the document carries a place-holder. Say it with --work, such as"
                            + " /akn/eu/act/regulation/2024/1689."));
        }
        if (hints.language()
                .or(() -> Optional.of(layout.language()))
                .filter(each -> each.code().equals("und"))
                .isPresent()) {
            notices.add(notice("unknown-language", "The language could not be told. Say it with --lang, such as eng."));
        }
        return notices;
    }

    private static Notice notice(String code, String message) {
        return new Notice(new Span(0, 0), code, message);
    }

    private static Work unknown(String fileName) {
        return new Work(
                Jurisdiction.UNKNOWN,
                "doc",
                Optional.empty(),
                Optional.empty(),
                Work.NO_DATE,
                Optional.of(slug(fileName)));
    }

    /// Letters and digits of any script, joined by hyphens.
    private static String slug(String fileName) {
        String stem = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        String slug = Normalizer.normalize(stem, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        int end = Math.min(LONGEST_NAME, slug.length());
        String cut = slug.substring(0, end > 0 && Character.isHighSurrogate(slug.charAt(end - 1)) ? end - 1 : end);
        return cut.isEmpty() || cut.matches("[a-z]{3}") ? "document" + (cut.isEmpty() ? "" : "-" + cut) : cut;
    }
}
