package org.armillary.law.codification;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.armillary.law.codification.Codification.Header;
import org.armillary.law.rulebook.Fact;
import org.armillary.law.rulebook.Rule;
import org.armillary.law.rulebook.Rulebook;

/// Reads the files of one rulebook, then, when all other rulebooks are read too, checks what they name.
final class BookReader {

    static final String RULES = ".rules.yaml";
    private static final String CASES = ".cases.yaml";
    private static final String SCORECARD = ".scorecard.yaml";
    static final String HEADER = "rulebook.yaml";

    private final String folder;
    private final SortedMap<String, byte[]> files;
    private final Map<String, FactDescription> facts;
    private final Faults faults;
    private final Conditions conditions = new Conditions();
    private final HeaderReader head = new HeaderReader();
    private final RulesReader rules = new RulesReader(conditions);
    private final ParametersReader parameters = new ParametersReader();
    private final SurroundingsReader surroundings = new SurroundingsReader(conditions);
    private final ClockReader clocks;
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Optional<Header> header;

    /// @param folder path with a slash at its end, such as `rulebooks/eu/ai-act/`
    BookReader(String folder, SortedMap<String, byte[]> files, Map<String, FactDescription> facts, Faults faults) {
        this.folder = folder;
        this.files = files;
        this.facts = facts;
        this.faults = faults;
        String jurisdiction = folder.split("/")[1];
        this.clocks = new ClockReader(conditions, jurisdiction);
        Map<String, BiConsumer<byte[], Faults>> readers = Map.of(
                "parameters.yaml", parameters::read,
                "clocks.yaml", clocks::read,
                "penalties.yaml", surroundings::readPenalties);
        header = head.read(files.getOrDefault(folder + HEADER, new byte[0]), faults.in(folder + HEADER), jurisdiction);
        files.forEach((path, bytes) -> {
            String name = path.substring(folder.length());
            if (name.endsWith(RULES)) {
                rules.read(bytes, faults.in(path));
            } else if (name.endsWith(SCORECARD)) {
                surroundings.readScorecard(bytes, faults.in(path));
            } else if (readers.get(name) instanceof BiConsumer<byte[], Faults> reader) {
                reader.accept(bytes, faults.in(path));
            } else if (!name.equals(HEADER) && !name.endsWith(CASES)) {
                faults.in(path).add(1, 1, "no file of a rulebook is called '" + name + "': see rulebooks/README.md");
            }
        });
    }

    /// Empty where the header can't be read.
    Optional<String> id() {
        return header.map(Header::id);
    }

    /// Rulebook and conclusion, joined by a dot.
    Set<String> conclusions() {
        return id().map(id -> head.places().keySet().stream()
                        .map(each -> id + "." + each)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /// @param conclusions those of all rulebooks
    Optional<Codification> codification(Set<String> conclusions) {
        Map<String, Fact> known = facts.values().stream()
                .collect(Collectors.toMap(each -> each.fact().id(), FactDescription::fact));
        conditions.check(new Names(known, conclusions, id().orElse(""), parameters.parameters()));
        List<Rule> made = rules.rules(head.places());
        SamplesReader samples = new SamplesReader(facts, head.places().keySet());
        files.forEach((path, bytes) -> {
            if (path.endsWith(CASES)) {
                samples.read(bytes, faults.in(path));
            }
        });
        clocks.check(known, head.places().keySet());
        surroundings.check(known);
        checkNamed();
        id().ifPresent(id -> {
            places.put(id, folder + HEADER + ":1");
            rules.places().forEach((rule, place) -> places.put(id + "." + rule, place));
            samples.places().forEach((name, place) -> places.put(id + " " + name, place));
        });
        return header.map(each -> new Codification(
                each,
                new Rulebook(
                        each.id(),
                        head.conclusions(),
                        List.copyOf(parameters.parameters().values()),
                        made),
                head.statements(),
                samples.samples(),
                clocks.clocks(),
                surroundings.penalties(),
                surroundings.scorecards(),
                Digests.of(relative())));
    }

    /// File and line of the rulebook, its rules and its cases, by the names that [Codex#place] knows.
    Map<String, String> places() {
        return places;
    }

    private SortedMap<String, byte[]> relative() {
        SortedMap<String, byte[]> relative = new TreeMap<>();
        files.forEach((path, bytes) -> relative.put(path.substring(folder.length()), bytes));
        return relative;
    }

    /// What conclusions name of clocks and penalties must be there.
    private void checkNamed() {
        Set<String> counted = clocks.clocks().stream().map(Clock::id).collect(Collectors.toCollection(HashSet::new));
        Set<String> penalties =
                surroundings.penalties().stream().map(Penalty::id).collect(Collectors.toCollection(HashSet::new));
        head.places()
                .forEach((id, place) -> Optional.ofNullable(head.statements().get(id))
                        .ifPresent(statement -> checkNamed(statement, place, counted, penalties)));
    }

    private static void checkNamed(Statement statement, Entry place, Set<String> clocks, Set<String> penalties) {
        statement.penalties().stream()
                .filter(each -> !penalties.contains(each))
                .forEach(each -> place.fault(
                        "penalties", "penalties.yaml has no penalty '" + each + "'" + Entry.near(each, penalties)));
        statement
                .duty()
                .flatMap(Statement.Duty::clock)
                .filter(each -> !clocks.contains(each))
                .ifPresent(each ->
                        place.fault("duty", "clocks.yaml has no clock '" + each + "'" + Entry.near(each, clocks)));
    }
}
