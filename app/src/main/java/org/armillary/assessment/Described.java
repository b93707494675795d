package org.armillary.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.armillary.canonical.CanonicalJson;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Conclusion;

/// Systems and findings as trees of maps, lists and values, in the form in which files and programs get them.
///
/// What is described of a system can be read again as a profile.
public final class Described {

    private Described() {}

    /// A system as a profile: `name`, `facts`, `moments`, `notes`, `sources`.
    public static Map<String, Object> system(AiSystem system) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Map<String, Object> notes = new LinkedHashMap<>();
        Map<String, Object> sources = new LinkedHashMap<>();
        system.replies().forEach((fact, reply) -> {
            facts.put(fact, reply.answer().map(Described::answer).orElse(CanonicalJson.Unknown.UNKNOWN));
            put(notes, fact, reply.note());
            put(sources, fact, reply.source());
        });
        Map<String, Object> moments = new LinkedHashMap<>();
        system.moments().forEach((fact, moment) -> moments.put(fact, moment.toString()));
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", system.name());
        described.put("facts", facts);
        put(described, "moments", moments);
        put(described, "notes", notes);
        put(described, "sources", sources);
        return described;
    }

    /// An answer as a profile states it.
    public static Object answer(Answer answer) {
        return switch (answer) {
            case Answer.Truth(boolean value) -> value;
            case Answer.Chosen(String option) -> option;
            case Answer.OneOf(var options) -> Map.of("is", List.copyOf(new TreeSet<>(options)));
            case Answer.Several(var included, var excluded) -> {
                Map<String, Object> several = new LinkedHashMap<>();
                several.put("is", List.copyOf(new TreeSet<>(included)));
                several.put("is-not", List.copyOf(new TreeSet<>(excluded)));
                yield several;
            }
            case Answer.Between(Optional<BigDecimal> low, Optional<BigDecimal> high) ->
                low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) == 0
                        ? low.get()
                        : ends("at-least", low, "at-most", high);
            case Answer.Within(Optional<LocalDate> first, Optional<LocalDate> last) ->
                first.isPresent() && first.equals(last)
                        ? first.get().toString()
                        : ends("from", first.map(LocalDate::toString), "to", last.map(LocalDate::toString));
        };
    }

    /// What is described as canonical JSON.
    public static String json(Object described) {
        return CanonicalJson.write(described);
    }

    private static Map<String, Object> ends(String low, Optional<?> from, String high, Optional<?> to) {
        Map<String, Object> ends = new LinkedHashMap<>();
        from.ifPresent(each -> ends.put(low, each));
        to.ifPresent(each -> ends.put(high, each));
        return ends;
    }

    /// A finding with all its branches.
    public static Map<String, Object> finding(Finding finding, LocalDate on) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("conclusion", finding.conclusion());
        described.put("kind", word(finding.kind()));
        described.put("what", finding.what());
        put(described, "binds", finding.binds());
        described.putAll(outcome(finding.outcome()));
        described.put("standing", word(finding.standing()));
        described.put("provisions", finding.citations());
        put(described, "used", List.copyOf(finding.used()));
        put(described, "fired", finding.fired());
        put(described, "overridden", finding.overridden());
        put(described, "open", finding.open());
        put(
                described,
                "unencoded",
                finding.unencoded().stream()
                        .map(each -> gap(each, finding.origin()))
                        .toList());
        put(described, "course", finding.course().stream().map(Described::spell).toList());
        described.put("text-basis", word(finding.origin().basis()));
        described.put("depth", word(finding.origin().depth()));
        described.put("verified", finding.origin().verified());
        finding.spell(on).from().ifPresent(day -> described.put("since", day.toString()));
        finding.spell(on).until().ifPresent(day -> described.put("until", day.toString()));
        return described;
    }

    /// What a conclusion comes to: `outcome`, and what it needs besides.
    public static Map<String, Object> outcome(Outcome outcome) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("outcome", outcome.word());
        put(described, "missing", List.copyOf(outcome.turnsOn()));
        switch (outcome) {
            case Outcome.NotYet(LocalDate from, var _) -> described.put("from", from.toString());
            case Outcome.Stayed(String by, Optional<LocalDate> until, String source) -> {
                described.put("stayed-by", by);
                until.ifPresent(day -> described.put("stayed-until", day.toString()));
                described.put("stay-source", source);
            }
            case Outcome.Contested(var byReading) -> described.put("by-reading", byReading);
            case Outcome.Unbinding(var is) -> described.put("is", word(is));
            case Outcome.Holds(), Outcome.DoesNotHold(), Outcome.Depends _ -> {}
        }
        return described;
    }

    private static Map<String, Object> gap(Conclusion.Gap gap, Origin origin) {
        return Map.of("provision", origin.cited(gap.provision()), "what", gap.what());
    }

    private static Map<String, Object> spell(Spell spell) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("is", word(spell.is()));
        spell.from().ifPresent(day -> described.put("from", day.toString()));
        spell.until().ifPresent(day -> described.put("until", day.toString()));
        return described;
    }

    /// How a name of a closed set is written: `IN_FORCE` is `in-force`.
    public static String word(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void put(Map<String, Object> into, String name, Object value) {
        boolean empty = switch (value) {
            case String text -> text.isEmpty();
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
        if (!empty) {
            into.put(name, value);
        }
    }
}
