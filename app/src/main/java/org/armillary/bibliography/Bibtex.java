package org.armillary.bibliography;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// References for BibTeX and biblatex, in UTF-8.
///
/// Sources: BibTeXing (Patashnik, 1988); the biblatex manual 3.20, section 2. BibTeX counts braces whether or not a
/// backslash stands before them, so that a brace of a title is written as a command.
final class Bibtex {

    /// What babel calls a language, by BCP 47 tag.
    private static final Map<String, String> BABEL = Map.of(
            "en",
            "english",
            "fr",
            "french",
            "de",
            "german",
            "it",
            "italian",
            "es",
            "spanish",
            "pt",
            "portuguese",
            "zh",
            "chinese",
            "ja",
            "japanese",
            "ko",
            "korean");

    private final StringBuilder out = new StringBuilder();
    private final Bibliography bibliography;
    private final boolean biblatex;

    private Bibtex(Bibliography bibliography, boolean biblatex) {
        this.bibliography = bibliography;
        this.biblatex = biblatex;
    }

    static void write(Bibliography bibliography, boolean biblatex, OutputStream out) throws IOException {
        for (Map.Entry<String, Reference> each : bibliography.keyed().entrySet()) {
            Bibtex one = new Bibtex(bibliography, biblatex);
            one.entry(each.getKey(), each.getValue());
            out.write(one.out.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void entry(String key, Reference reference) {
        out.append('@').append(biblatex ? reference.genre().biblatex() : "misc");
        out.append('{').append(key).append(",\n");
        reference.author().ifPresent(author -> field(author(reference), "{" + escaped(author) + "}"));
        field("title", "{" + escaped(reference.title()) + "}");
        reference.shortTitle().ifPresent(title -> field("shorttitle", "{" + escaped(title) + "}"));
        dates(reference);
        reference.number().ifPresent(number -> field("number", escaped(number)));
        reference.place().ifPresent(place -> field("pages", escaped(Places.plain(place, reference))));
        reference.language().ifPresent(language -> {
            field("language", language.tag());
            if (biblatex && BABEL.containsKey(language.tag())) {
                field("langid", BABEL.get(language.tag()));
            }
        });
        reference.text().ifPresent(day -> field("version", day.toString()));
        field("url", address(reference.address()));
        field("urldate", bibliography.occasion().accessed().toString());
        if (bibliography.snippets()) {
            reference.snippet().ifPresent(words -> field("abstract", escaped(words)));
        }
        field("note", escaped(Places.note(reference, bibliography.occasion())));
        out.append("}\n\n");
    }

    /// biblatex calls who decides a case its institution; a body that makes law is its author.
    private String author(Reference reference) {
        return biblatex && reference.genre() == Genre.CASE ? "institution" : "author";
    }

    private void dates(Reference reference) {
        if (biblatex) {
            reference
                    .made()
                    .map(Object::toString)
                    .or(() -> reference.year().map(String::valueOf))
                    .ifPresent(date -> field("date", date));
            return;
        }
        reference.year().ifPresent(year -> field("year", String.valueOf(year)));
        reference
                .made()
                .filter(day -> day.isDay())
                .ifPresent(day -> field("month", String.valueOf(day.first().getMonthValue())));
    }

    private void field(String name, String value) {
        out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /// Addresses are typeset as they are; what would end the field is percent-encoded.
    private static String address(String address) {
        return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }

    /// Text in which TeX sees nothing but text.
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> out.append(
                        switch (c) {
                            case '&', '%', '$', '#', '_' -> "\\" + (char) c;
                            case '{' -> "\\textbraceleft{}";
                            case '}' -> "\\textbraceright{}";
                            case '\\' -> "\\textbackslash{}";
                            case '~' -> "\\textasciitilde{}";
                            case '^' -> "\\textasciicircum{}";
                            default -> Character.toString(c);
                        }));
        return out.toString();
    }
}
