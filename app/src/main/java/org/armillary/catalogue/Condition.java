package org.armillary.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// For which cases a day of application is; an absent part asks nothing.
///
/// @param classes classes of systems or models, in the instrument's terms
/// @param placedBefore first placed on the market or put into service before that day
/// @param publicAuthority meant for public authorities, or not
/// @param breachNot not for breaches of these provisions
public record Condition(
        List<String> classes,
        Optional<LocalDate> placedBefore,
        Optional<Boolean> publicAuthority,
        List<Provision> breachNot) {

    public Condition {
        classes = List.copyOf(classes);
        breachNot = List.copyOf(breachNot);
    }

    /// How many things it asks: of two rows for one case the one that asks more is meant.
    int strictness() {
        return (classes.isEmpty() ? 0 : 1)
                + (placedBefore.isPresent() ? 1 : 0)
                + (publicAuthority.isPresent() ? 1 : 0)
                + (breachNot.isEmpty() ? 0 : 1);
    }

    /// Whether a case meets it; empty when a fact that decides it is not known.
    Optional<Boolean> isMetBy(Situation situation) {
        Optional<Boolean> kind =
                classes.isEmpty() ? Optional.of(true) : situation.systemClass().map(classes::contains);
        Optional<Boolean> placed =
                placedBefore.isEmpty() ? Optional.of(true) : situation.isPlacedBefore(placedBefore.get());
        Optional<Boolean> authority = publicAuthority.isEmpty()
                ? Optional.of(true)
                : situation.publicAuthority().map(publicAuthority.get()::equals);
        Optional<Boolean> breach = breachNot.isEmpty()
                ? Optional.of(true)
                : situation.breach().map(each -> breachNot.stream().noneMatch(other -> other.covers(each)));
        return and(and(kind, placed), and(authority, breach));
    }

    private static Optional<Boolean> and(Optional<Boolean> a, Optional<Boolean> b) {
        boolean isFalse = a.equals(Optional.of(false)) || b.equals(Optional.of(false));
        return isFalse ? Optional.of(false) : a.flatMap(x -> b.map(y -> x && y));
    }
}
