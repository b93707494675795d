package org.armillary.law.dialect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// Formex text with its inline markup: type styles, dates, quotation marks, references, footnotes.
final class FormexInline extends InlineText {

    private static final Set<String> NAMES = Set.copyOf(Names.words("""
            HT DATE QUOT.START QUOT.END NOTE REF.DOC.OJ REF.DOC REF.DOC.ECR REF.DOC.SE REF.NP.ECR REF.NOTE FT IE BR
            KEYWORD TXT.ROW EXPONENT IND EXP ABBR"""));

    private static final Map<String, String> STYLES = Map.of("EXPONENT", "sup", "EXP", "sup", "IND", "sub");

    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");

    private final FormexBody body;
    private int notes;

    FormexInline(FormexBody body) {
        super(NAMES, STYLES);
        this.body = body;
    }

    /// Blocks are run together; paragraphs begin a new line.
    @Override
    void child(Element child, List<Node> before) {
        if (child.localName().equals("P") && !before.isEmpty()) {
            before.add(Element.of("br"));
        }
        super.child(child, before);
    }

    @Override
    List<Node> special(Element element) {
        return switch (element.localName()) {
            case "HT" -> List.of(wrap(styleOf(element), element));
            case "DATE" -> day(element);
            case "QUOT.START", "QUOT.END" -> List.of(new Text(quotationMark(element)));
            case "REF.DOC.OJ" -> List.of(wrap(ElementBuilder.of("ref").with("href", journal(element)), element));
            case "REF.DOC" ->
                element.find("URI")
                        .filter(uri -> uri.matches("https?://[\\x21-\\x7E&&[^\"<>\\\\^`{|}]]+"))
                        .<List<Node>>map(
                                uri -> List.of(wrap(ElementBuilder.of("ref").with("href", uri), element)))
                        .orElseGet(() -> of(element));
            case "NOTE" -> List.of(note(element));
            case "BR" -> List.of(Element.of("br"));
            default -> of(element);
        };
    }

    private static ElementBuilder styleOf(Element ht) {
        return switch (ht.find("TYPE").orElse("")) {
            case "BOLD" -> ElementBuilder.of("b");
            case "ITALIC" -> ElementBuilder.of("i");
            case "SUP" -> ElementBuilder.of("sup");
            case "SUB" -> ElementBuilder.of("sub");
            case "UNDERLINE" -> ElementBuilder.of("u");
            case "STROKE" -> ElementBuilder.of("span").with("style", "text-decoration: line-through");
            case "UC" -> ElementBuilder.of("span").with("style", "text-transform: uppercase");
            default -> ElementBuilder.of("span");
        };
    }

    private List<Node> day(Element date) {
        return date.find("ISO")
                .flatMap(FormexInline::isoDay)
                .<List<Node>>map(iso -> List.of(wrap(ElementBuilder.of("date").with("date", iso), date)))
                .orElseGet(() -> of(date));
    }

    /// A day as ISO 8601 writes it, from `20240613` or `2024-06-13`.
    static Optional<String> isoDay(String printed) {
        Matcher day = DAY.matcher(printed.strip());
        if (!day.matches() || day.group(2).equals("00") || day.group(3).equals("00")) {
            return Optional.empty();
        }
        String iso = day.group(1) + "-" + day.group(2) + "-" + day.group(3);
        return Days.find(iso).map(Object::toString);
    }

    private static String quotationMark(Element quote) {
        try {
            int code = Integer.parseInt(quote.find("CODE").orElse("0022"), 16);
            return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : "\"";
        } catch (NumberFormatException e) {
            return "\"";
        }
    }

    /// Where something is printed in the Official Journal, as `OJ:L:2006:157:24`.
    private static String journal(Element ref) {
        String collection = ref.find("COLL").orElse("").strip();
        String year = ref.find("DATE.PUB")
                .filter(day -> day.length() >= 4)
                .orElse("    ")
                .substring(0, 4)
                .strip();
        String number = ref.find("NO.OJ").orElse("").strip().replaceFirst("^0+(?=\\d)", "");
        StringBuilder out = new StringBuilder("OJ");
        for (String part : List.of(
                collection, year, number, ref.find("PAGE.FIRST").orElse("").strip())) {
            if (part.isEmpty() || !part.matches("[\\w.-]+")) {
                break;
            }
            out.append(':').append(part);
        }
        return out.toString();
    }

    private String nextNote() {
        return Integer.toString(++notes);
    }

    private Element note(Element note) {
        Flow flow = new Flow();
        body.children(note, flow);
        return ElementBuilder.of("authorialNote")
                .with(
                        "marker",
                        note.find("NUMBER.ORG").filter(own -> !own.isBlank()).orElseGet(this::nextNote))
                .with("placement", "bottom")
                .addAll(flow.buildAtLeastOne())
                .build();
    }
}
