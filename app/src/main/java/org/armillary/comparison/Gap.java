package org.armillary.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.catalogue.Adherence;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Standing;
import org.armillary.catalogue.Threshold;

/// What a soft text has of what makes a norm bind, and what it lacks, by what is on record.
///
/// @param instrument the text
/// @param standing what it is on the day; empty before its first date
/// @param has of each element whether it is there
/// @param joined who signed, adheres, endorsed
/// @param left who withdrew, refused or stayed out
public record Gap(
        Instrument instrument,
        Optional<Standing> standing,
        Map<Element, Held> has,
        List<Adherence> joined,
        List<Adherence> left) {

    /// What says what is, not what ought to be.
    private static final Set<Instrument.Kind> WITHOUT_NORMS =
            Set.of(Instrument.Kind.INSTITUTION, Instrument.Kind.REPORT, Instrument.Kind.TOOL, Instrument.Kind.SANDBOX);

    private static final Set<Threshold.Quantity> SIZES = Set.of(Threshold.Quantity.COUNT, Threshold.Quantity.DATE);

    public Gap {
        has = new EnumMap<>(has);
        joined = List.copyOf(joined);
        left = List.copyOf(left);
    }

    /// What makes a norm bind and hold.
    public enum Element {
        /// Somebody must, or has promised to, do or leave something.
        DUTY,
        /// It is said who.
        BEARER,
        /// It is said from which size or number on.
        THRESHOLD,
        /// Somebody checks.
        VERIFIER,
        /// A breach has a consequence.
        SANCTION,
        /// It is looked at again.
        REVIEW,
        /// It is said how one leaves: until then one leaves at will.
        EXIT
    }

    /// Whether an element is there.
    public enum Held {
        YES,
        /// Promised, not owed.
        PROMISED,
        /// Advised at most.
        ADVISED,
        NO,
        /// Nothing on record either way.
        UNKNOWN
    }

    /// The gaps of all soft and hybrid texts that are there on a day.
    public static List<Gap> on(LocalDate day, Catalogue catalogue, Findings findings) {
        return catalogue.list().stream()
                .filter(each -> each.force() != Force.HARD && !WITHOUT_NORMS.contains(each.kind()))
                .map(each -> of(each, day, catalogue, findings))
                .filter(each -> each.standing().isPresent())
                .toList();
    }

    /// The gap of one text.
    public static Gap of(Instrument instrument, LocalDate day, Catalogue catalogue, Findings findings) {
        List<Finding> found = findings.of(instrument.id());
        Map<Element, Held> has = new EnumMap<>(Element.class);
        has.put(Element.DUTY, duty(found));
        has.put(Element.BEARER, bearer(found));
        boolean hasNumber = instrument.thresholds().stream()
                .anyMatch(each ->
                        !SIZES.contains(each.quantity()) && each.standing().isEmpty());
        has.put(Element.THRESHOLD, hasNumber ? Held.YES : Held.NO);
        has.put(Element.VERIFIER, instrument.verification() ? Held.YES : Held.NO);
        has.put(Element.SANCTION, instrument.enforcement() ? Held.YES : Held.NO);
        has.put(Element.REVIEW, instrument.review().isPresent() ? Held.YES : Held.UNKNOWN);
        has.put(Element.EXIT, Held.UNKNOWN);
        return new Gap(
                instrument,
                catalogue.statusOn(day, instrument),
                has,
                adherence(instrument, day, true),
                adherence(instrument, day, false));
    }

    private static Held duty(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Held.UNKNOWN;
        }
        int strictest = findings.stream()
                .mapToInt(each -> each.effect().strictness())
                .max()
                .orElse(0);
        if (strictest >= Effect.REQUIRES.strictness()) {
            return Held.YES;
        }
        return strictest >= Effect.COMMITS.strictness() ? Held.PROMISED : Held.ADVISED;
    }

    private static Held bearer(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Held.UNKNOWN;
        }
        return findings.stream().anyMatch(each -> !each.bearers().isEmpty()) ? Held.YES : Held.NO;
    }

    private static List<Adherence> adherence(Instrument instrument, LocalDate day, boolean joined) {
        return instrument.adherence().stream()
                .filter(each -> isJoining(each.did()) == joined)
                .filter(each -> each.day().map(date -> date.mayBeReachedOn(day)).orElse(true))
                .toList();
    }

    private static boolean isJoining(Adherence.Did did) {
        return switch (did) {
            case SIGNED, RATIFIED, APPROVED, ADHERES, ADOPTED, ENDORSED, PLEDGED, REPORTED, VOTED_FOR, JOINED -> true;
            case REFUSED, STAYED_OUT, WITHDREW -> false;
        };
    }

    /// The elements it would need to bind and hold, in their order. What nothing is on record about is asked for too,
    /// as a thing to find out first.
    public List<Element> missing() {
        List<Element> missing = new ArrayList<>();
        has.forEach((element, held) -> {
            if (held != Held.YES) {
                missing.add(element);
            }
        });
        return missing;
    }

    /// How many of the elements it has.
    public long score() {
        return has.values().stream().filter(Held.YES::equals).count();
    }
}
