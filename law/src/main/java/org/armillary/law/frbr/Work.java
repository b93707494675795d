package org.armillary.law.frbr;

import java.util.Optional;

/// A norm as an abstract work, whatever its language and version: an act, a treaty, a code of conduct.
///
/// Printed as `/akn/{jurisdiction}/{type}[/{subtype}[/{author}]]/{date}[/{number}]`. Source: Akoma Ntoso Naming
/// Convention 1.0, section 4.5.
///
/// @param jurisdiction whose norm it is, such as `eu` or `it-45`
/// @param type document type: the element under `akomaNtoso`, such as `act`
/// @param subtype the issuer's own kind, such as `regulation`
/// @param author who issued it, where the jurisdiction has several that do; never without a subtype
/// @param date year or day of the original, or [#NO_DATE] where it is not known
/// @param number number or short title; the convention's `nn` where it has none
public record Work(
        Jurisdiction jurisdiction,
        String type,
        Optional<String> subtype,
        Optional<String> author,
        String date,
        Optional<String> number) {

    /// Stands for the date where it is not known ("no date", as bibliographies write it).
    public static final String NO_DATE = "nd";

    static final String DATE = NO_DATE + "|\\d{4}(-\\d{2}(-\\d{2}([T ].+)?)?)?";
    private static final String SEGMENT = "(?!\\.{1,2}$)[^/\\\\#@~!\\s\\p{Cntrl}][^/\\\\#@~\\s\\p{Cntrl}]*";

    public Work {
        check("type", type, "[A-Za-z]+");
        check("date", date, DATE);
        subtype.ifPresent(each -> check("subtype", each, "(?!(" + DATE + ")$)" + SEGMENT));
        author.ifPresent(each -> check("author", each, "(?!(" + DATE + ")$)" + SEGMENT));
        number.ifPresent(each -> check("number", each, "(?![a-z]{3}([@:]|$))" + SEGMENT));
        if (author.isPresent() && subtype.isEmpty()) {
            throw new IllegalArgumentException("a work with an author needs a subtype before it: " + author.get());
        }
    }

    private static void check(String field, String value, String pattern) {
        if (!value.matches(pattern)) {
            throw new IllegalArgumentException("not the " + field + " of a work: '" + value + "'");
        }
    }

    /// Reads a work's URI; a URI that names an expression or a part is an error.
    public static Work parse(String uri) {
        FrbrUri parsed = FrbrUri.parse(uri);
        if (!parsed.equals(FrbrUri.of(parsed.work()))) {
            throw new IllegalArgumentException("not the URI of a work but of a part or version of one: '" + uri
                    + "' (the work is " + parsed.work() + ")");
        }
        return parsed.work();
    }

    /// The year it was made, where known.
    public Optional<Integer> year() {
        return date.equals(NO_DATE) ? Optional.empty() : Optional.of(Integer.parseInt(date.substring(0, 4)));
    }

    /// Its URI, such as `/akn/eu/act/regulation/2024/1689`.
    public String uri() {
        StringBuilder out = new StringBuilder("/akn/").append(jurisdiction.code());
        out.append('/').append(type);
        subtype.ifPresent(each -> out.append('/').append(each));
        author.ifPresent(each -> out.append('/').append(each));
        out.append('/').append(date);
        number.ifPresent(each -> out.append('/').append(each));
        return out.toString();
    }

    @Override
    public String toString() {
        return uri();
    }
}
