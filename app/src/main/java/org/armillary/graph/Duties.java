package org.armillary.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.armillary.corpus.Holding;
import org.armillary.home.Database;

/// Answers who must do what.
public final class Duties {

    private final Database database;

    /// @param database with the tables of an [AnnotationStore]
    public Duties(Database database) {
        this.database = database;
    }

    /// The norms of a reading, in the order of its text.
    public List<Duty> of(Holding holding) {
        return database.read(transaction -> NormTable.ofReading(transaction, holding.path()));
    }

    /// The norms that somebody bears on a day, by work, in the order of their texts.
    ///
    /// "Deployer" finds those of "deployers of high-risk AI systems" and of "providers and deployers", not those of
    /// "customers of the deployer".
    ///
    /// @param work only of that work
    public Map<String, List<Duty>> of(String bearer, Optional<String> work, LocalDate day) {
        Set<Duty> duties = new LinkedHashSet<>();
        for (String asked : Bearer.asked(bearer)) {
            duties.addAll(database.read(transaction -> NormTable.ofBearer(transaction, asked, day)));
        }
        Map<String, List<Duty>> byWork = new TreeMap<>();
        duties.stream()
                .filter(each ->
                        work.filter(wanted -> !wanted.equals(each.at().work())).isEmpty())
                .forEach(each -> byWork.computeIfAbsent(each.at().work(), key -> new ArrayList<>())
                        .add(each));
        byWork.values()
                .forEach(each -> each.sort(java.util.Comparator.comparing(Duty::language)
                        .thenComparing(Duty::expression)
                        .thenComparing(Duty::start)));
        return new LinkedHashMap<>(byWork);
    }

    /// Bearers of most obligations and prohibitions on a day.
    ///
    /// @param work only of that work
    public List<String> bearers(Optional<String> work, LocalDate day, int most) {
        return database.read(transaction -> NormTable.bearers(transaction, work, day, most));
    }

    /// The names by which words in any language may ask for who bears a norm.
    public static Set<String> named(String words) {
        return Bearer.asked(words);
    }

    /// Who bears a norm, by the names it is asked for: `provider` and `deployer` for "providers and deployers".
    public static Set<String> bearersOf(Duty duty) {
        return Bearer.names(duty);
    }
}
