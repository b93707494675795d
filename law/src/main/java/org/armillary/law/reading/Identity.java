package org.armillary.law.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Identification;
import org.armillary.law.frbr.Expression;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Version;
import org.armillary.law.frbr.Work;
import org.armillary.law.identification.CaseHead;
import org.armillary.law.identification.Clues;
import org.armillary.law.identification.Slug;
import org.armillary.law.layout.Layout;
import org.armillary.law.layout.Notice;
import org.armillary.law.layout.Role;
import org.armillary.law.layout.Span;
import org.armillary.law.markup.Content;
import org.armillary.law.markup.Marked;
import org.armillary.law.markup.Unit;
import org.armillary.law.markup.UnitType;

/// Which expression of which work a document is: what a person said, else what the document tells of itself, else
/// place-holders that say that nothing is known: jurisdiction `zz`, date `nd`, the file's name for a number.
///
/// @param identification the identity
/// @param caseHead what the head of a judgment says of it
/// @param notices what nobody told, and where person and document do not agree
record Identity(Identification identification, Optional<CaseHead> caseHead, List<Notice> notices) {

    private static final int TITLE_PAGE = 60;
    private static final Set<UnitType> BEFORE_THE_TEXT =
            EnumSet.of(UnitType.PREFACE, UnitType.PREAMBLE, UnitType.CROSS_HEADING);

    /// The identity of a document whose format has none; its title page ends where its hierarchy begins.
    static Identity of(Marked marked, String fileName, Hints hints) {
        Layout layout = marked.layout();
        Optional<Language> language =
                hints.language().or(() -> Optional.of(layout.language())).filter(each -> !isUnknown(each));
        Optional<CaseHead> head =
                marked.isJudgment() ? Optional.of(CaseHead.read(head(marked), language)) : Optional.empty();
        Clues clues = head.map(Clues::ofCaseHead)
                .orElseGet(() -> Clues.ofTitlePage(titlePage(marked), language))
                .or(Clues.ofMetadata(layout.metadata(), language))
                .or(Clues.ofFileName(fileName));
        Optional<Work> work = hints.work().or(() -> clues.find("work").map(Work::parse));
        Language known =
                language.or(() -> clues.find("language").map(Language::new)).orElseGet(layout::language);
        Version version = hints.version()
                .or(() -> clues.find("date").map(LocalDate::parse).map(Version::asOf))
                .orElse(Version.CURRENT);
        Expression expression = new Expression(
                work.orElseGet(() -> unknown(fileName, marked.isJudgment() ? "judgment" : "doc")), known, version);
        List<Notice> notices = new ArrayList<>();
        if (work.isEmpty()) {
            notices.add(notice(
                    "unknown-work",
                    "Nothing says which work this is; the document carries a place-holder. Say it with --work, such as"
                            + " /akn/eu/act/regulation/2024/1689."));
        }
        if (isUnknown(known)) {
            notices.add(notice("unknown-language", "The language could not be told. Say it with --lang, such as eng."));
        }
        return new Identity(Identification.of(expression, clues.find("title")), head, notices);
    }

    /// The identity of an official document: its own, with what a person said in its place.
    static Identity of(AknDocument document, Language language, String fileName, Hints hints) {
        Optional<Identification> own = Identification.of(document);
        Expression said = own.map(Identification::expression)
                .orElseGet(() -> new Expression(unknown(fileName, document.type()), language, Version.CURRENT));
        Expression expression = new Expression(
                hints.work().orElse(said.work()),
                hints.language().orElse(said.language()),
                hints.version().orElse(said.version()));
        List<Notice> notices = new ArrayList<>();
        if (own.isPresent()) {
            contradiction("work", "--work", said.work(), expression.work(), notices);
            contradiction("language", "--lang", said.language(), expression.language(), notices);
            contradiction("date", "--date", said.version(), expression.version(), notices);
        }
        return new Identity(
                Identification.of(expression, own.flatMap(Identification::title)), Optional.empty(), notices);
    }

    private static void contradiction(String what, String flag, Object own, Object said, List<Notice> notices) {
        if (!own.equals(said)) {
            notices.add(notice(
                    "contradicted-" + what,
                    "The document says that its " + what + " is " + shown(own) + "; " + flag + " says " + shown(said)
                            + ", which was followed. Leave the flag away to keep what the document says."));
        }
    }

    private static String shown(Object value) {
        return value.equals(Version.CURRENT) ? "not known" : value.toString();
    }

    /// The lines of a judgment before its first numbered paragraph, the heading of its first part among them.
    private static List<String> head(Marked marked) {
        return before(
                marked, firstNumber(marked.content(), marked.layout().text().length()));
    }

    private static int firstNumber(List<Content> content, int end) {
        int first = end;
        for (Content each : content) {
            if (each instanceof Unit unit) {
                first = Math.min(first, unit.num().map(Span::start).orElse(end));
                first = unit.type() == UnitType.PREFACE ? first : firstNumber(unit.content(), first);
            }
        }
        return first;
    }

    private static List<String> titlePage(Marked marked) {
        Layout layout = marked.layout();
        int end = marked.content().stream()
                .filter(Unit.class::isInstance)
                .map(Unit.class::cast)
                .filter(unit -> !BEFORE_THE_TEXT.contains(unit.type()))
                .mapToInt(Unit::start)
                .findFirst()
                .orElse(layout.text().length());
        return before(marked, end);
    }

    private static List<String> before(Marked marked, int end) {
        Layout layout = marked.layout();
        return layout.lines().stream()
                .filter(line -> line.role() == Role.BODY && line.start() < end)
                .limit(TITLE_PAGE)
                .map(line -> layout.textOf(line).strip())
                .toList();
    }

    private static boolean isUnknown(Language language) {
        return language.equals(Language.UNDETERMINED);
    }

    private static Notice notice(String code, String message) {
        return new Notice(new Span(0, 0), code, message);
    }

    private static Work unknown(String fileName, String type) {
        String slug = Slug.of(fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
        String number =
                slug.isEmpty() || slug.matches("[a-z]{3}") ? "document" + (slug.isEmpty() ? "" : "-" + slug) : slug;
        return new Work(
                Jurisdiction.UNKNOWN, type, Optional.empty(), Optional.empty(), Work.NO_DATE, Optional.of(number));
    }
}
