package org.armillary.law.codification;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Nearest;
import org.armillary.law.rulebook.Period;
import org.armillary.law.rulebook.RuleBase;
import org.armillary.law.rulebook.Vocabulary;
import org.jspecify.annotations.Nullable;

/// All codifications over one vocabulary of facts; safe for any number of threads.
public final class Codex {

    private final Map<String, FactDescription> facts;
    private final Map<String, Codification> codifications;
    private final List<Relation> relations;
    private final List<Profile> samples;
    private final String factsDigest;
    private final Map<String, String> places;
    private final Vocabulary vocabulary;
    private final Derivations derivations;
    private final Lazy<RuleBase> ruleBase;

    Codex(
            Map<String, FactDescription> facts,
            Map<String, Codification> codifications,
            List<Relation> relations,
            List<Profile> samples,
            String factsDigest,
            Map<String, String> places) {
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        this.codifications = Collections.unmodifiableMap(new LinkedHashMap<>(codifications));
        this.relations = List.copyOf(relations);
        this.samples = List.copyOf(samples);
        this.factsDigest = factsDigest;
        this.places = Map.copyOf(places);
        this.vocabulary =
                Vocabulary.of(facts.values().stream().map(FactDescription::fact).toList());
        this.derivations = Derivations.of(this.facts, scorecards(this.codifications));
        this.ruleBase = new Lazy<>(() -> RuleBase.of(
                vocabulary,
                this.codifications.values().stream().map(Codification::rules).toList()));
    }

    private static Map<String, Scorecard> scorecards(Map<String, Codification> codifications) {
        Map<String, Scorecard> scorecards = new LinkedHashMap<>();
        codifications
                .values()
                .forEach(book -> book.scorecards().forEach(each -> scorecards.put(book.id() + "." + each.id(), each)));
        return scorecards;
    }

    /// The codex that the library carries.
    ///
    /// @throws FaultyFiles when something in it is wrong
    public static Codex load() {
        return new CodexReader(RulebookFiles.shipped()).read();
    }

    /// The codex of a folder that has `rulebooks` and `catalogues/facts` in it.
    ///
    /// @throws FaultyFiles when something in it is wrong: everything, with file, line and column
    public static Codex read(Path root) {
        return new CodexReader(RulebookFiles.in(root)).read();
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /// By id, in the order of the files.
    public Map<String, FactDescription> facts() {
        return facts;
    }

    /// @throws IllegalArgumentException when there is none of that id, with the nearest one
    public FactDescription fact(String id) {
        vocabulary.get(id);
        return Optional.ofNullable(facts.get(id))
                .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is the day asked about, no fact"));
    }

    /// SHA-256 over the names and contents of the fact files, in hexadecimal.
    public String factsDigest() {
        return factsDigest;
    }

    /// All, in the order of their folders.
    public List<Codification> list() {
        return List.copyOf(codifications.values());
    }

    public Optional<Codification> find(String id) {
        return Optional.ofNullable(codifications.get(id));
    }

    /// @throws IllegalArgumentException when there is none of that id, with the nearest one
    public Codification get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no rulebook is called '" + id + "'"
                + Nearest.to(id, codifications.keySet())
                        .map(near -> ": did you mean '" + near + "'?")
                        .orElse("")));
    }

    /// Those of one jurisdiction, such as `eu` or `us-ca`.
    public List<Codification> in(String jurisdiction) {
        return codifications.values().stream()
                .filter(each -> each.header().jurisdiction().equals(jurisdiction))
                .toList();
    }

    public List<Relation> relations() {
        return relations;
    }

    /// Profiles of invented systems to start from, in the order of their files.
    public List<Profile> samples() {
        return samples;
    }

    /// All rules, compiled when first asked for.
    public RuleBase ruleBase() {
        return ruleBase.get();
    }

    /// How facts follow from others.
    public Derivations derivations() {
        return derivations;
    }

    /// What a conclusion comes to over all time, and not only while the law changes: facts that say that something
    /// happened change too, on the day they name.
    ///
    /// @param answers as given, without what follows from them
    /// @throws IllegalArgumentException when there is no such conclusion
    public List<Period> periods(String conclusion, Answers answers) {
        return history(answers).periods(conclusion);
    }

    /// What a case comes to over all time, for any number of conclusions.
    ///
    /// @param answers as given, without what follows from them
    public History history(Answers answers) {
        return new History(this, answers);
    }

    /// File and line of a rulebook (`eu_ai_act`), a rule (`eu_ai_act.providers`) or a case (rulebook, blank, name).
    String place(String name) {
        return places.getOrDefault(name, name);
    }

    /// Reads a profile, in YAML or JSON.
    ///
    /// @param name what it is called in messages, such as its file's name
    /// @throws FaultyFiles when something in it is wrong: everything, with line and column
    public Profile profile(String name, byte[] bytes) {
        Faults faults = Faults.of(name);
        Optional<Profile> profile = new ProfileReader(facts, faults).read(bytes);
        faults.raise();
        return profile.orElseThrow();
    }

    /// Made once, by whoever asks first.
    private static final class Lazy<T> {

        private final Supplier<T> making;
        private volatile @Nullable T made;

        Lazy(Supplier<T> making) {
            this.making = making;
        }

        T get() {
            T known = made;
            if (known == null) {
                synchronized (this) {
                    known = made;
                    if (known == null) {
                        known = making.get();
                        made = known;
                    }
                }
            }
            return known;
        }
    }
}
