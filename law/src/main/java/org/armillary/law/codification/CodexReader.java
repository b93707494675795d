package org.armillary.law.codification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.armillary.law.rulebook.Rulebook;

/// Reads facts, rulebooks and relations into a [Codex]; says everything that is wrong in all files at once.
final class CodexReader {

    private static final String RELATIONS = RulebookFiles.RULEBOOKS + "relations.yaml";
    private static final String SAMPLES = RulebookFiles.RULEBOOKS + "samples/";

    private final RulebookFiles files;
    private final Faults faults = Faults.of("rulebooks");

    CodexReader(RulebookFiles files) {
        this.files = files;
    }

    /// @throws FaultyFiles when something is wrong
    Codex read() {
        Map<String, FactDescription> facts = facts();
        List<BookReader> books = new ArrayList<>();
        folders().forEach((folder, own) -> books.add(new BookReader(folder, own, facts, faults)));
        Set<String> conclusions = new HashSet<>();
        books.forEach(each -> conclusions.addAll(each.conclusions()));
        Map<String, Codification> codifications = new LinkedHashMap<>();
        for (BookReader book : books) {
            book.codification(conclusions).ifPresent(each -> {
                if (codifications.putIfAbsent(each.id(), each) != null) {
                    faults.add(1, 1, "two rulebooks are called '" + each.id() + "': rename one");
                }
            });
        }
        List<Relation> relations = relations(conclusions);
        List<Profile> samples = samples(facts);
        faults.raise();
        Map<String, String> places = new LinkedHashMap<>();
        books.forEach(each -> places.putAll(each.places()));
        List<Rulebook> rules =
                codifications.values().stream().map(Codification::rules).toList();
        Circles.find(rules)
                .ifPresent(circle -> fault(
                        places.getOrDefault(Circles.firstRule(circle), ""),
                        "rules go round in a circle: " + String.join(" needs ", circle) + ": break it"));
        lonelyReadings(rules, places);
        faults.raise();
        try {
            String digest = Digests.of(files.below(RulebookFiles.FACTS));
            return new Codex(facts, codifications, relations, samples, digest, places);
        } catch (IllegalArgumentException e) {
            // What a fact follows from goes round in a circle, or names a scorecard that isn't there.
            faults.in(RulebookFiles.FACTS).add(1, 1, String.valueOf(e.getMessage()));
            throw new FaultyFiles(faults.list());
        }
    }

    /// @param place file and line
    private void fault(String place, String what) {
        int colon = place.lastIndexOf(':');
        faults.in(place.substring(0, Math.max(0, colon)))
                .add(colon < 0 ? 1 : Integer.parseInt(place.substring(colon + 1)), 1, what);
    }

    /// A point is contested between two readings at least.
    private void lonelyReadings(List<Rulebook> books, Map<String, String> places) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        Map<String, String> first = new LinkedHashMap<>();
        books.forEach(book -> book.rules()
                .forEach(rule -> rule.reading().ifPresent(each -> {
                    names.computeIfAbsent(each.point(), _ -> new HashSet<>()).add(each.name());
                    first.putIfAbsent(each.point(), places.getOrDefault(book.id() + "." + rule.id(), ""));
                })));
        names.forEach((point, known) -> {
            if (known.size() == 1) {
                fault(
                        first.getOrDefault(point, ""),
                        "point '" + point + "' has one reading only, " + known
                                + ": write the rules of the other, or drop 'reading'");
            }
        });
    }

    private Map<String, FactDescription> facts() {
        FactsReader reader = new FactsReader();
        files.below(RulebookFiles.FACTS).forEach((path, bytes) -> reader.read(bytes, faults.in(path)));
        return reader.facts();
    }

    private List<Profile> samples(Map<String, FactDescription> facts) {
        List<Profile> samples = new ArrayList<>();
        files.below(SAMPLES)
                .forEach((path, bytes) ->
                        new ProfileReader(facts, faults.in(path)).read(bytes).ifPresent(samples::add));
        return samples;
    }

    /// The files of each rulebook, by its folder.
    private SortedMap<String, SortedMap<String, byte[]>> folders() {
        SortedMap<String, SortedMap<String, byte[]>> folders = new TreeMap<>();
        SortedMap<String, byte[]> all = files.below(RulebookFiles.RULEBOOKS);
        all.keySet().stream()
                .filter(path -> path.endsWith("/" + BookReader.HEADER))
                .map(path -> path.substring(0, path.length() - BookReader.HEADER.length()))
                .forEach(folder -> folders.put(folder, new TreeMap<>(files.below(folder))));
        all.keySet().forEach(path -> {
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            if (path.endsWith(BookReader.RULES) && !folders.containsKey(folder)) {
                faults.in(path)
                        .add(
                                1,
                                1,
                                "no " + BookReader.HEADER + " beside it: a rulebook is a folder"
                                        + " rulebooks/<jurisdiction>/<instrument> with one");
            } else if (!path.equals(RELATIONS) && !folder.equals(SAMPLES) && folder.split("/").length != 3) {
                faults.in(path).add(1, 1, "a rulebook stands in rulebooks/<jurisdiction>/<instrument>: move it");
            }
        });
        return folders;
    }

    private List<Relation> relations(Set<String> conclusions) {
        byte[] bytes = files.byPath().get(RELATIONS);
        if (bytes == null) {
            return List.of();
        }
        return YamlFile.open(bytes, faults.in(RELATIONS))
                .flatMap(root -> root.read(file -> file.all("relations", each -> relation(each, conclusions))))
                .orElse(List.of());
    }

    private static Relation relation(Entry entry, Set<String> conclusions) {
        return new Relation(
                entry.one("kind", Relation.Kind.class),
                conclusion(entry, "from", conclusions),
                conclusion(entry, "to", conclusions),
                entry.text("what"),
                entry.texts("basis"),
                entry.flag("reviewed", false),
                entry.text("source"));
    }

    private static String conclusion(Entry entry, String key, Set<String> conclusions) {
        String name = entry.text(key);
        if (!name.isEmpty() && !conclusions.contains(name)) {
            entry.fault(key, "no rulebook concludes '" + name + "'" + Entry.near(name, conclusions));
        }
        return name;
    }
}
