package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// The title of a Formex division: what it is called, its number, its heading.
///
/// @param name Akoma Ntoso name of the division, or `crossHeading` where the title has no number
/// @param num number as printed, such as `CHAPTER III` or `Section A.`; may be empty
/// @param heading heading; may be empty
record FormexTitle(String name, List<Node> num, List<Node> heading) {

    /// A number: roman, arabic or one letter, with suffixes such as `a` or `bis`.
    private static final String NUMBER = "(?:[IVXLCDM]+|\\d+|[A-ZΑ-ΩА-Я])(?:\\s?[a-z]{1,2}|\\s?bis|\\s?ter)?";

    private static final Pattern WORD_FIRST =
            pattern("^(\\p{L}+)SPACE+(" + NUMBER + ")(?:SPACE*[.:]|SPACE*[–—-](?=SPACE)|$)SPACE*");
    private static final Pattern NUMBER_FIRST =
            pattern("^(" + NUMBER + ")\\.?SPACE+(\\p{L}+)(?:SPACE*[.:]|SPACE*[–—-](?=SPACE)|$)SPACE*");

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replace("SPACE", "[\\s\\u00A0]"));
    }

    /// What the divisions of an act are called in the official languages of the Union.
    private static final Map<String, String> WORDS = words(Map.of(
            "book", "book livre buch libro boek livro könyv knjiga książka kniha книга βιβλίο kirja",
            "part",
                    "part partie teil parte deel del osa μέρος część část časť rész dio dalis daļa част partea parti cuid",
            "title",
                    "title titre titel título titolo τίτλος tytuł hlava cím naslov titlul дял osasto avdelning jaotis"
                            + " sadaļa titolu teideal",
            "chapter",
                    "chapter chapitre kapitel capítulo capo hoofdstuk luku κεφάλαιο rozdział kapitola fejezet poglavlje"
                            + " poglavje nodaļa skyrius peatükk глава kapitolu caibidil capitolul capitolo",
            "section",
                    "section abschnitt sección sezione secção secçao afdeling afsnit avsnitt jakso τμήμα sekcja oddíl"
                            + " oddiel szakasz odjeljak oddelek iedaļa skirsnis jagu раздел taqsima roinn secțiunea"));

    private static Map<String, String> words(Map<String, String> lists) {
        Map<String, String> words = new HashMap<>();
        lists.forEach((name, list) -> Names.words(list).forEach(word -> words.put(word, name)));
        return Map.copyOf(words);
    }

    /// Reads a `TITLE` element.
    static FormexTitle of(Element title, FormexInline inline) {
        List<Node> heading = new ArrayList<>();
        Optional<FormexTitle> numbered = Optional.empty();
        for (Element line : linesOf(title, inline)) {
            if (line.localName().equals("NP") && numbered.isEmpty() && heading.isEmpty()) {
                numbered = Optional.of(ofNumbered(line, inline, heading));
            } else if (numbered.isEmpty() && heading.isEmpty()) {
                numbered = split(inline.of(line), heading);
            } else {
                append(heading, inline.of(line));
            }
        }
        return numbered.map(each -> new FormexTitle(each.name, each.num, List.copyOf(heading)))
                .orElseGet(() -> new FormexTitle("crossHeading", List.of(), List.copyOf(heading)));
    }

    /// The lines of a title, one element each.
    static List<Element> linesOf(Element title, FormexInline inline) {
        return title.elements().flatMap(part -> lines(part, inline).stream()).toList();
    }

    private static List<Element> lines(Element part, FormexInline inline) {
        List<Element> lines =
                part.elements().filter(each -> !inline.holds(each)).toList();
        return lines.isEmpty() ? List.of(part) : lines;
    }

    private static FormexTitle ofNumbered(Element np, FormexInline inline, List<Node> heading) {
        List<Node> num = new ArrayList<>();
        for (Element each : np.elements().toList()) {
            if (each.localName().equals("NO.P")) {
                num.addAll(inline.of(each));
            } else {
                append(heading, inline.of(each));
            }
        }
        return new FormexTitle("point", num, List.of());
    }

    /// Takes the number off the front of a line; what is left goes to the heading.
    private static Optional<FormexTitle> split(List<Node> line, List<Node> heading) {
        List<Node> tidy = Inline.tidy(line);
        if (tidy.isEmpty()) {
            return Optional.empty();
        }
        String text = text(tidy);
        Matcher wordFirst = WORD_FIRST.matcher(text);
        Matcher numberFirst = NUMBER_FIRST.matcher(text);
        Optional<String> name = Optional.empty();
        int end = 0;
        if (wordFirst.find()) {
            name = Optional.ofNullable(WORDS.get(wordFirst.group(1).toLowerCase(Locale.ROOT)));
            end = wordFirst.end();
        }
        if (name.isEmpty() && numberFirst.find()) {
            name = Optional.ofNullable(WORDS.get(numberFirst.group(2).toLowerCase(Locale.ROOT)));
            end = numberFirst.end();
        }
        if (name.isEmpty()
                || end < text.length()
                        && !(tidy.getFirst() instanceof Text first
                                && first.value().length() >= end)) {
            append(heading, tidy);
            return Optional.empty();
        }
        if (end == text.length()) {
            return Optional.of(new FormexTitle(name.get(), tidy, List.of()));
        }
        List<Node> rest = new ArrayList<>(tidy);
        rest.set(
                0, new Text(text.substring(end, ((Text) tidy.getFirst()).value().length())));
        append(heading, rest);
        return Optional.of(new FormexTitle(name.get(), List.of(new Text(text.substring(0, end))), List.of()));
    }

    private static String text(List<Node> nodes) {
        StringBuilder out = new StringBuilder();
        for (Node each : nodes) {
            switch (each) {
                case Text text -> out.append(text.value());
                case Element element -> {
                    if (!element.is("authorialNote")) {
                        out.append(element.text());
                    }
                }
            }
        }
        return out.toString();
    }

    private static void append(List<Node> heading, List<Node> more) {
        if (!heading.isEmpty() && !more.isEmpty()) {
            heading.add(Element.of("br"));
        }
        heading.addAll(more);
    }
}
