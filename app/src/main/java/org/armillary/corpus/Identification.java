package org.armillary.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.frbr.Language;
import org.armillary.law.identification.Clues;
import org.armillary.law.identification.Slug;

/// Which expression of which work a document is, as far as can be told.
///
/// In this order: what a person said; what an official document says of itself; its metadata; its title page; its
/// file name. What none of them says is asked for; nothing is guessed.
///
/// @param identity the identity, where everything that is needed is known
/// @param missing what is not known
/// @param proposal what is known or likely
record Identification(Optional<Identity> identity, List<ImportResult.Missing> missing, Statements proposal) {

    /// A name in brackets at the end of a title: "… (Lighthouse Act)".
    private static final Pattern NAMED = Pattern.compile("\\((\\p{Lu}[\\p{L}'’ -]{4,100})\\)(?: \\([^()]*\\))?\\s*$");

    private static final int LONGEST_TITLE = 1_000;

    static Identification of(Engine.Draft draft, Statements stated, String fileName) {
        Statements own = OwnIdentity.of(draft.document());
        Statements metadata = Statements.of(
                Clues.ofMetadata(draft.metadata(), draft.language()).values());
        Statements page = Statements.of(
                Clues.ofTitlePage(draft.opening(), draft.language()).values());
        Statements said = stated.or(fuller(page, own))
                .or(own)
                .or(page)
                .or(metadata)
                .or(firstLine(draft))
                .or(language(draft))
                .or(Statements.of(Clues.ofFileName(fileName).values()));
        List<ImportResult.Missing> missing = missing(said);
        Optional<Identity> identity = missing.isEmpty()
                ? Optional.of(identity(
                        said,
                        stated.find("work").isPresent() ? Identity.Basis.STATED : Identity.Basis.DOCUMENT,
                        fileName))
                : Optional.empty();
        return new Identification(identity, missing, said);
    }

    /// The title of the title page, where it says more than the one that is marked as the title.
    private static Statements fuller(Statements page, Statements own) {
        int marked = own.find("title").map(String::length).orElse(0);
        return page.find("title")
                .filter(title -> title.length() > marked)
                .map(title -> Statements.of(Map.of("title", title)))
                .orElse(Statements.NONE);
    }

    /// The identity under a provisional name.
    Identity provisional(String digest, Instant received) {
        Map<String, String> values = new HashMap<>(proposal.values());
        String date = values.getOrDefault(
                "date", LocalDate.ofInstant(received, ZoneOffset.UTC).toString());
        values.putIfAbsent("date", date);
        values.putIfAbsent("language", Language.UNDETERMINED.code());
        String title = values.computeIfAbsent("title", key -> "Untitled document " + digest.substring(0, 8));
        values.putIfAbsent(
                "work", "/akn/zz/doc/provisional/" + date + "/" + slug(title) + "-" + digest.substring(0, 8));
        return identity(Statements.of(values), Identity.Basis.PROVISIONAL, title);
    }

    private static Identity identity(Statements said, Identity.Basis basis, String fileName) {
        return new Identity(
                said.find("work").orElseThrow(),
                said.language().orElseThrow(),
                said.day("date").orElseThrow(),
                Shortened.to(said.find("title").orElse(fileName), LONGEST_TITLE),
                said.find("shortTitle")
                        .or(() -> said.find("title").flatMap(Identification::bracketed))
                        .map(title -> Shortened.to(title, 200)),
                said.day("inForceFrom"),
                said.day("inForceUntil"),
                said.find("kind")
                        .filter(kind -> List.of("hard", "soft", "hybrid").contains(kind)),
                said.find("documentType").map(type -> Shortened.to(type, 200)),
                said.find("author").map(author -> Shortened.to(author, 400)),
                said.find("forceNote").map(note -> Shortened.to(note, 1_000)),
                said.find("force").filter("model"::equals).isPresent(),
                basis);
    }

    /// The name in brackets at the end of a title.
    private static Optional<String> bracketed(String title) {
        Matcher name = NAMED.matcher(title);
        return name.find() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private static List<ImportResult.Missing> missing(Statements said) {
        List<ImportResult.Missing> missing = new ArrayList<>();
        if (said.find("work").isEmpty()) {
            missing.add(new ImportResult.Missing(
                    "work",
                    "nothing says which work it is; say it with --work (like /akn/eu/act/regulation/2024/1689), or keep it under a"
                            + " provisional name with --provisional"));
        }
        if (said.find("language").isEmpty()) {
            missing.add(
                    new ImportResult.Missing("language", "its language can't be told; say it with --lang (like eng)"));
        }
        if (said.find("date").isEmpty()) {
            missing.add(new ImportResult.Missing(
                    "date", "nothing says of which day this text is; say it with --date (like 2026-02-01)"));
        }
        return missing;
    }

    private static Statements language(Engine.Draft draft) {
        return draft.language()
                .filter(language -> !language.equals(Language.UNDETERMINED))
                .map(language -> Statements.of(Map.of("language", language.code())))
                .orElse(Statements.NONE);
    }

    /// The first line, for a document whose title nothing else tells.
    private static Statements firstLine(Engine.Draft draft) {
        return Clues.ofFirstLine(draft.opening())
                .find("title")
                .map(line -> Statements.of(Map.of("title", Shortened.to(line, 200))))
                .orElse(Statements.NONE);
    }

    private static String slug(String title) {
        String slug = Slug.of(title);
        return slug.isEmpty() ? "untitled" : slug;
    }
}
