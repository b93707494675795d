package org.armillary.web;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Condition;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.PartialDate;
import org.armillary.catalogue.Provision;
import org.armillary.catalogue.Register;
import org.armillary.catalogue.SourceRef;
import org.armillary.catalogue.Standing;
import org.armillary.catalogue.Threshold;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.observatory.Event;

/// The catalogue's values in the words and signs of the pages.
///
/// @param frame of the page
/// @param catalogue whose names are used
public record Wordbook(Frame frame, Catalogue catalogue) {

    /// A standing with its sign.
    ///
    /// @param since from when; empty where that is not on record
    /// @param unsure why it is not sure; empty where it is
    public record Stands(Sign sign, String word, String since, String unsure) {}

    /// A source, as a reader finds it.
    ///
    /// @param label what it is
    /// @param detail where in it, and what it holds; may be empty
    /// @param href its address; empty where none is known
    /// @param nature how near it is to the official text; may be empty
    public record Source(String label, String detail, String href, String nature) {}

    /// The word for an enumerated value.
    ///
    /// @param group beginning of its key, with a dot
    public String name(String group, Enum<?> value) {
        return frame.say(group + Fields.nameOf(value));
    }

    /// The name of an enumerated value in style sheets and addresses.
    public static String key(Enum<?> value) {
        return Fields.nameOf(value);
    }

    /// What people call an instrument.
    public String shortName(String id) {
        return catalogue.get(id).shortName();
    }

    public String provisions(List<Provision> provisions) {
        return provisions.stream()
                .map(each -> each.isWhole() ? frame.say("row.whole") : each.text())
                .collect(Collectors.joining(", "));
    }

    /// A date as precisely as it is known.
    public String day(PartialDate day) {
        return switch (day.precision()) {
            case DAYS -> frame.wording().day(day.first());
            case MONTHS -> month(day.first());
            default -> String.valueOf(day.first().getYear());
        };
    }

    /// The month of a day.
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        frame.say("pattern.month"), frame.wording().locale())
                .format(day);
    }

    public String day(LocalDate day) {
        return frame.wording().day(day);
    }

    /// A state's name in the interface's language; of what is none, the catalogue's.
    public String jurisdiction(String code) {
        Jurisdiction.Kind kind = Jurisdiction.of(code).kind();
        String named = catalogue.jurisdictions().get(code);
        if (kind == Jurisdiction.Kind.SUBDIVISION && named != null) {
            return frame.say("place.part", named, jurisdiction(code.split("-", 2)[0]));
        }
        return kind == Jurisdiction.Kind.STATE || named == null ? Shown.jurisdiction(frame, code) : named;
    }

    public String jurisdiction(Jurisdiction jurisdiction) {
        return jurisdiction(jurisdiction.code());
    }

    /// Who, where an entry has the code of a jurisdiction or a name.
    public String who(String codeOrName) {
        return codeOrName.matches("[a-z]{2,3}(-[a-z]{2})?") ? jurisdiction(codeOrName) : codeOrName;
    }

    public Sign force(Force force) {
        return switch (force) {
            case HARD -> Sign.HARD;
            case SOFT -> Sign.SOFT;
            case HYBRID -> Sign.HYBRID;
        };
    }

    public Stands stands(Optional<Standing> standing) {
        if (standing.isEmpty()) {
            return new Stands(Sign.NOT_YET, frame.say("status.absent"), "", "");
        }
        Standing it = standing.get();
        String unsure = it.foreseen() ? frame.say("status.foreseen") : it.sure() ? "" : frame.say("status.unsure");
        return new Stands(
                sign(it),
                name("status.", it.status()),
                it.since().map(this::day).orElse(""),
                unsure);
    }

    /// What an instrument is on the day, with its doubt, in a few words.
    public String standing(Optional<Standing> standing) {
        Stands stands = stands(standing);
        return stands.unsure().isEmpty() ? stands.word() : frame.say("status.doubtful", stands.word(), stands.unsure());
    }

    /// The sign of a standing; of what does not exist yet, that it is to come.
    public Sign sign(Optional<Standing> standing) {
        return stands(standing).sign();
    }

    private static Sign sign(Standing standing) {
        return switch (standing.status()) {
            case IN_FORCE, IN_EFFECT, PARTLY_APPLYING -> Sign.IN_FORCE;
            case PROPOSED, ADOPTED, NOT_IN_FORCE, NOT_YET_APPLYING -> Sign.NOT_YET;
            case SUPERSEDED, REPEALED, EXPIRED, WITHDRAWN, FAILED -> Sign.ENDED;
            case UNKNOWN -> Sign.UNKNOWN;
        };
    }

    /// What an event is, in a line.
    public String what(Event event) {
        String kind = name("event.", event.kind());
        return switch (event.kind()) {
            case RATIFICATION, WITHDRAWAL -> frame.say("event.by", kind, who(event.what()));
            case PROPOSED,
                    ADOPTED,
                    ENTRY_INTO_FORCE,
                    APPLICATION,
                    TRANSITION,
                    ENFORCEMENT,
                    TASK,
                    MILESTONE,
                    AMENDMENT,
                    REVIEW,
                    EXPIRY,
                    END,
                    SUPERSEDED -> event.what().isEmpty() ? kind : frame.say("event.what", kind, event.what());
        };
    }

    /// For which cases a row is; empty where for all.
    public String cases(Condition condition) {
        StringBuilder out = new StringBuilder();
        if (!condition.classes().isEmpty()) {
            out.append(frame.say("case.class", String.join(", ", condition.classes())));
        }
        condition.placedBefore().ifPresent(day -> join(out, frame.say("case.placedBefore", day(day))));
        condition.publicAuthority().ifPresent(is -> join(out, frame.say(is ? "case.authority" : "case.notAuthority")));
        if (!condition.breachNot().isEmpty()) {
            join(
                    out,
                    frame.say("case.breachNot", condition.breachNot().getFirst().text()));
        }
        return out.toString();
    }

    private static void join(StringBuilder out, String more) {
        out.append(out.isEmpty() ? "" : "; ").append(more);
    }

    /// A threshold's number with its side and unit.
    public String amount(Threshold threshold) {
        if (threshold.quantity() == Threshold.Quantity.DATE) {
            return day(LocalDate.ofEpochDay(threshold.value().longValue()));
        }
        String value = threshold
                .to()
                .map(to -> frame.say("threshold.range", number(threshold.value()), number(to)))
                .orElseGet(() -> number(threshold.value()));
        String sided = frame.say(
                "threshold.comparator." + Fields.nameOf(threshold.comparator()), value + " " + threshold.unit());
        return threshold
                .or()
                .map(or -> frame.say("threshold.or", sided, number(or.value()) + " " + or.unit()))
                .orElse(sided);
    }

    public String number(BigDecimal value) {
        return frame.wording().number(value);
    }

    public List<Source> sources(List<SourceRef> sources) {
        return sources.stream().map(this::source).toList();
    }

    public Source source(SourceRef source) {
        return switch (source) {
            case SourceRef.InRegister(String id, String at, String note) -> {
                Register register = catalogue.findRegister(id).orElseThrow();
                yield new Source(
                        register.title(),
                        Stream.of(at, note).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · ")),
                        register.uri().map(Object::toString).orElse(""),
                        name("nature.", register.nature()));
            }
            case SourceRef.AtAddress(URI uri, String note) ->
                new Source(Optional.ofNullable(uri.getHost()).orElse(uri.toString()), note, uri.toASCIIString(), "");
            case SourceRef.Lost(String what) -> new Source(frame.say("source.lost"), what, "", "");
            case SourceRef.GeneralKnowledge() -> new Source(frame.say("source.generalKnowledge"), "", "", "");
        };
    }

    /// Words for a search: lower case.
    public static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
