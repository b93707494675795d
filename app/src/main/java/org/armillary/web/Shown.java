package org.armillary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Fields;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Instrument;
import org.armillary.corpus.Timeline.Standing;
import org.armillary.law.akn.Provision;
import org.armillary.law.court.Courts;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Work;
import org.armillary.search.Standings;

/// The corpus's values in the words and signs of the pages.
public final class Shown {

    private static final int LONG_TITLE = 110;
    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private Shown() {}

    /// Where a version stands.
    public static Sign standing(Standing standing) {
        return switch (standing) {
            case IN_FORCE -> Sign.IN_FORCE;
            case NOT_YET -> Sign.NOT_YET;
            case ENDED -> Sign.ENDED;
            case UNKNOWN -> Sign.UNKNOWN;
            case MODEL -> Sign.MODEL;
        };
    }

    /// What an instrument is and where its text stands on a day, as the text says, else the catalogue.
    static List<Sign> signs(Instrument instrument, Standing own, LocalDate day) {
        Catalogue catalogue = Catalogue.shipped();
        Optional<org.armillary.catalogue.Instrument> known = catalogue.find(Work.parse(instrument.work()));
        return signs(
                instrument.binding().or(() -> known.map(each -> Fields.nameOf(each.force()))),
                own == Standing.UNKNOWN ? Standings.of(catalogue, known, day) : own);
    }

    /// What an instrument is and where its text stands. A model text is no law, neither hard nor soft.
    public static List<Sign> signs(Optional<String> binding, Standing standing) {
        return standing == Standing.MODEL
                ? List.of(Sign.MODEL)
                : Stream.concat(binding(binding).stream(), Stream.of(standing(standing)))
                        .toList();
    }

    /// The name of a source's format.
    public static String format(Frame frame, String format) {
        String key = "format." + format.replace('_', '-');
        return frame.wording().knows(key) ? frame.say(key) : format;
    }

    public static Optional<Sign> binding(Optional<String> binding) {
        return binding.flatMap(word -> switch (word) {
            case "hard" -> Optional.of(Sign.HARD);
            case "soft" -> Optional.of(Sign.SOFT);
            case "hybrid" -> Optional.of(Sign.HYBRID);
            default -> Optional.empty();
        });
    }

    /// A state's name in the interface's language; a union's or body's as the law library has it.
    public static String jurisdiction(Frame frame, String code) {
        Jurisdiction jurisdiction;
        try {
            jurisdiction = Jurisdiction.of(code);
        } catch (IllegalArgumentException e) {
            return code;
        }
        if (jurisdiction.equals(Jurisdiction.UNKNOWN)) {
            return frame.say("jurisdiction.unknown");
        }
        // User-assigned codes have display names that mean something else (XA: pseudo-accents).
        String state = STATES.contains(code.toUpperCase(Locale.ROOT))
                ? Locale.of("", code).getDisplayCountry(frame.wording().locale())
                : "";
        return state.isEmpty() || state.equalsIgnoreCase(code)
                ? jurisdiction.name(frame.wording().locale())
                : state;
    }

    /// What kind of document it is: in its own words where they are known.
    public static String kind(Frame frame, Instrument instrument) {
        return instrument
                .documentType()
                .map(Shown::capitalised)
                .or(() -> court(frame, instrument))
                .orElseGet(() -> kind(frame, instrument.kind()));
    }

    /// What a decision is, and of which court.
    private static Optional<String> court(Frame frame, Instrument instrument) {
        String[] parts = instrument.kind().split("/", 2);
        return parts.length == 2 && parts[0].equals("judgment")
                ? Courts.get()
                        .find(Jurisdiction.of(instrument.jurisdiction()), parts[1])
                        .map(each -> frame.say("kind.judgment.of", each.name("eng")))
                : Optional.empty();
    }

    /// A document type of a URI (`act/regulation`) in words.
    public static String kind(Frame frame, String kind) {
        String[] parts = kind.split("/", 2);
        String type = frame.wording().knows("kind." + parts[0]) ? frame.say("kind." + parts[0]) : parts[0];
        return parts.length == 1 ? type : frame.say("kind.subtype", type, capitalised(parts[1].replace('-', ' ')));
    }

    private static String capitalised(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }

    public static String language(Frame frame, Language language) {
        return frame.wording().language(language.tag());
    }

    public static List<String> languages(Frame frame, List<Language> languages) {
        return languages.stream().map(each -> language(frame, each)).toList();
    }

    public static String day(Frame frame, LocalDate day) {
        return frame.wording().day(day);
    }

    /// A text's title; where that is long, what people call the work.
    public static String heading(Holding holding) {
        return heading(holding.title(), holding.stamp().identity().shortTitle());
    }

    public static String heading(String title, Optional<String> shortTitle) {
        return title.length() > LONG_TITLE ? shortTitle.orElse(title) : title;
    }

    /// Number and heading of a provision, or a word for its kind where it has neither.
    public static String name(Provision provision) {
        String name = (provision.num().orElse("") + " " + provision.heading().orElse("")).strip();
        return name.isEmpty() ? provision.type() : name;
    }
}
