package org.armillary.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A provision cited the way people do: `Article 6(3) AI Act`, `art. 5 2024/1689`, `§ 7 Abs. 2`, `第十七条`, `제31조제2항`.
///
/// @param labels numbers from the outermost to the innermost, as [Labels] writes them
/// @param kind what the outermost is called, one of [Kind]
/// @param rest what else was typed: the name of the work
record Citation(List<String> labels, Kind kind, String rest) {

    /// What the cited unit is.
    enum Kind {
        ARTICLE,
        RECITAL,
        ANNEX,
        CHAPTER;

        /// What a provision of a type is called.
        static Kind of(String type) {
            return switch (type) {
                case "recital" -> RECITAL;
                case "annex", "schedule", "appendix", "attachment" -> ANNEX;
                case "book", "part", "title", "chapter" -> CHAPTER;
                default -> ARTICLE;
            };
        }
    }

    private static final Pattern WESTERN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<word>§{1,2}|art(?:icle|icolo|ículo|iculo|igo|ikel|\\.)?|artt?\\.?|section|sec\\.|sect?\\.|s\\.|rule|reg(?:ulation)?\\.|recital|considérant|"
                    + "erwägungsgrund|considerando|annex|annexe|anhang|allegato|anexo|schedule|chapter|chapitre|kapitel|capo|capítulo)\\s*"
                    + "(?<number>\\d+\\s?(?:bis|ter|quater|[a-z](?![\\p{L}]))?|[IVXLC]+(?![\\p{L}]))(?<tail>(?:\\s*\\([\\p{L}\\p{N}]{1,6}\\)|\\.\\d+|"
                    + "\\s*,?\\s*(?:para(?:graph)?s?\\.?|paragraphe|abs(?:atz)?\\.?|comma|ap(?:ar)?t(?:ado)?\\.?|n[oº°]\\.?|nr\\.?|point|lit(?:tera)?\\.?|buchstabe|letter|lettera|alinea|alinéa|let\\.)"
                    + "\\s*\\(?[\\p{L}\\p{N}]{1,4}(?![\\p{L}\\p{N}])\\)?)*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EASTERN = Pattern.compile(
            "[第제]\\s*([0-9０-９一二三四五六七八九十百千零〇]+)\\s*[条條조](?:의\\s*\\d+)?((?:\\s*[第제]?\\s*[0-9０-９一二三四五六七八九十]+\\s*[款項项항號号호])*)");
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９一二三四五六七八九十百千零〇]+");
    private static final Pattern TAIL = Pattern.compile(
            "\\(([\\p{L}\\p{N}]+)\\)|\\.(\\d+)|\\p{L}[\\p{L}.º°]*\\s*\\(?([\\p{L}\\p{N}]{1,4})(?![\\p{L}\\p{N}])\\)?");
    private static final Set<String> RECITALS = Set.of("recital", "considérant", "erwägungsgrund", "considerando");
    private static final Set<String> ANNEXES = Set.of("annex", "annexe", "anhang", "allegato", "anexo", "schedule");
    private static final Set<String> CHAPTERS = Set.of("chapter", "chapitre", "kapitel", "capo", "capítulo");

    /// The citation in a text, if there is one.
    static Optional<Citation> find(String text) {
        Matcher western = WESTERN.matcher(text);
        if (western.find()) {
            List<String> labels = new ArrayList<>();
            labels.add(Labels.of(western.group("number")));
            labels.addAll(tail(western.group("tail")));
            return Optional.of(new Citation(labels, kind(western.group("word")), without(text, western)));
        }
        Matcher eastern = EASTERN.matcher(text);
        if (eastern.find()) {
            List<String> labels = new ArrayList<>();
            labels.add(Labels.of(eastern.group(1)));
            Matcher more = NUMBER.matcher(eastern.group(2));
            while (more.find()) {
                labels.add(Labels.of(more.group()));
            }
            return Optional.of(new Citation(labels, Kind.ARTICLE, without(text, eastern)));
        }
        return Optional.empty();
    }

    /// The labels as one path, such as `6/3`.
    String path() {
        return String.join("/", labels);
    }

    private static List<String> tail(String tail) {
        List<String> labels = new ArrayList<>();
        Matcher matcher = TAIL.matcher(tail);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    labels.add(Labels.of(matcher.group(group)));
                }
            }
        }
        return labels;
    }

    private static Kind kind(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        if (RECITALS.contains(folded)) {
            return Kind.RECITAL;
        }
        if (ANNEXES.contains(folded)) {
            return Kind.ANNEX;
        }
        return CHAPTERS.contains(folded) ? Kind.CHAPTER : Kind.ARTICLE;
    }

    /// What is left of a text beside the citation, without the words that join the two ("of the").
    private static String without(String text, Matcher found) {
        return (text.substring(0, found.start()) + " " + text.substring(found.end()))
                .replaceAll(
                        "(?iu)(?<![\\p{L}\\p{N}])(of|the|du|de la|de l['’]|des|del|della|do|da|der|dem|的|之)(?![\\p{L}\\p{N}])",
                        " ")
                .replaceAll("^[\\s,;:]+|[\\s,;:]+$", "")
                .replaceAll("\\s+", " ");
    }
}
