package org.armillary.bibliography;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A way of citing law in words.
///
/// Each follows its guide for how works and provisions are named, and adds in its own manner what the guides leave to
/// the writer: the date of the text, the day whose law was asked for, the permanent address and the day of access.
public enum Style {
    /// Everything in full.
    PLAIN {
        @Override
        void name(Reference reference, Cited.Builder out, StyleRules rules) {
            reference.author().ifPresent(author -> out.add(author + ", "));
            out.add(reference.title());
            reference
                    .shortTitle()
                    .filter(other -> !reference.title().contains(other))
                    .ifPresent(other -> out.add(" (" + other + ")"));
            reference.made().ifPresent(day -> out.add(", " + rules.date(day)));
            after(", ", reference, out, rules);
        }
    },
    /// The Oxford University Standard for the Citation of Legal Authorities.
    OSCOLA {
        @Override
        void name(Reference reference, Cited.Builder out, StyleRules rules) {
            Oscola.cite(reference, out, rules);
        }
    },
    /// The Bluebook's way for practitioners.
    BLUEBOOK {
        @Override
        void name(Reference reference, Cited.Builder out, StyleRules rules) {
            Bluebook.name(reference, out, rules);
        }
    },
    /// German courts' and ministries'.
    GERMAN {
        @Override
        void name(Reference reference, Cited.Builder out, StyleRules rules) {
            GermanStyle.name(reference, out, rules);
        }
    };

    /// Its name in addresses and options.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The style of a name.
    public static Optional<Style> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /// Names work and provision.
    abstract void name(Reference reference, Cited.Builder out, StyleRules rules);

    /// A reference in words: what it is, which text of it, where and when it was seen.
    public Cited cite(Reference reference, Occasion occasion) {
        StyleRules rules = Rules.OF[ordinal()];
        Cited.Builder out = new Cited.Builder();
        name(reference, out, rules);
        String dates = dates(reference.text(), occasion.asOf(), rules);
        out.add(dates.isEmpty() ? "" : " (" + dates + ")");
        String[] link =
                rules.written("link", "\u0001", rules.day(occasion.accessed())).split("\u0001", 2);
        out.add(link[0]).link(reference.address()).add(link[1]);
        return out.add(this == OSCOLA ? "" : ".").build();
    }

    private static String dates(Optional<LocalDate> text, Optional<LocalDate> asOf, StyleRules rules) {
        if (text.isPresent() && asOf.isPresent()) {
            return rules.written("text-asked", rules.day(text.get()), rules.day(asOf.get()));
        }
        return text.map(day -> rules.written("text", rules.day(day)))
                .or(() -> asOf.map(day -> rules.written("asked", rules.day(day))))
                .orElse("");
    }

    /// The provision, where one is cited.
    static void after(String joint, Reference reference, Cited.Builder out, StyleRules rules) {
        reference
                .place()
                .map(place -> rules.place(place, reference))
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> out.add(joint + words));
    }

    /// Rules are read when the first reference is put into words.
    private static final class Rules {
        private static final StyleRules[] OF =
                Arrays.stream(values()).map(each -> new StyleRules(each.word())).toArray(StyleRules[]::new);
    }
}
