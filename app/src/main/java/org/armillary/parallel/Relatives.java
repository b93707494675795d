package org.armillary.parallel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What was found beside a provision.
///
/// @param of the provision asked about
/// @param day on which texts had to answer
/// @param parallels the strongest first, those of the same words before those of the same duty
/// @param facts known ties of the provision to others, whether they are like it or not
/// @param beginning whether only the beginning of a long provision was compared
/// @param partial whether time was over before every candidate was compared
public record Relatives(
        Locus of, LocalDate day, List<Parallel> parallels, List<Fact> facts, boolean beginning, boolean partial) {

    public Relatives {
        parallels = List.copyOf(parallels);
        facts = List.copyOf(facts);
    }

    /// The same in the order of time, the earliest first.
    public Relatives byTime() {
        return new Relatives(
                of,
                day,
                parallels.stream()
                        .sorted(Comparator.comparing(
                                (Parallel each) -> each.at().date()))
                        .toList(),
                facts,
                beginning,
                partial);
    }
}
