package org.armillary.comparison;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.catalogue.CatalogueFault;
import org.armillary.catalogue.CatalogueFiles;
import org.armillary.catalogue.Fields;
import org.armillary.law.pattern.MalformedPatternException;
import org.armillary.law.pattern.PatternSet;
import org.armillary.law.pattern.Tokens;

/// The topics of AI law, and what of them a text is about.
public final class Topics {

    private static final class Shipped {
        static final Topics TOPICS = read(CatalogueFiles.shipped());
    }

    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, Map<Topic, PatternSet<Topic>>> byLanguage = new HashMap<>();

    Topics(List<Topic> all) {
        for (Topic each : all) {
            topics.put(each.id(), each);
            each.words()
                    .forEach((language, patterns) -> byLanguage
                            .computeIfAbsent(language, key -> new LinkedHashMap<>())
                            .put(each, set(each, patterns)));
        }
    }

    private static PatternSet<Topic> set(Topic topic, List<String> patterns) {
        PatternSet.Builder<Topic> builder = PatternSet.builder();
        patterns.forEach(each -> builder.add(each, topic));
        return builder.build();
    }

    /// The topics that come with the program.
    ///
    /// @throws CatalogueFault when their file is wrong, with the place
    public static Topics shipped() {
        return Shipped.TOPICS;
    }

    static Topics read(CatalogueFiles files) {
        Fields in = files.read("topics/topics.yaml");
        List<Topic> read = in.entries("topics", Topics::topic);
        in.checkNothingElse();
        return new Topics(read);
    }

    private static Topic topic(Fields in) {
        String id = in.text("id");
        Map<String, List<String>> words = in.entry("words", Topics::words);
        words.forEach((language, patterns) -> patterns.forEach(each -> check(in, language, each)));
        return new Topic(id, in.text("name"), in.text("definition"), words, in.entries("examples", Topics::example));
    }

    private static Map<String, List<String>> words(Fields in) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        in.names().forEach(language -> words.put(language, in.texts(language)));
        return words;
    }

    private static Topic.Example example(Fields in) {
        Optional<String> is = in.findText("is");
        return new Topic.Example(in.text("in"), is.orElseGet(() -> in.text("is-not")), is.isPresent());
    }

    private static void check(Fields in, String language, String pattern) {
        try {
            PatternSet.<String>builder().add(pattern, language).build();
        } catch (MalformedPatternException e) {
            throw new CatalogueFault(in.place("words"), language + " '" + pattern + "': " + e.getMessage());
        }
    }

    /// All topics, in the order they are shown in.
    public List<Topic> list() {
        return List.copyOf(topics.values());
    }

    public Optional<Topic> find(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /// @throws IllegalArgumentException when there is none of that id
    public Topic get(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("no topic '" + id + "'; there are " + String.join(", ", topics.keySet())));
    }

    /// Languages in which some words are known (ISO 639-2).
    public Set<String> languages() {
        return Set.copyOf(byLanguage.keySet());
    }

    /// The topics a text is about, in their order; none where the language has no words.
    ///
    /// @param language ISO 639-2
    public Set<Topic> in(CharSequence text, String language) {
        return in(Tokens.of(text), language);
    }

    /// The topics a text is about, in their order.
    public Set<Topic> in(Tokens tokens, String language) {
        Set<Topic> found = new LinkedHashSet<>();
        byLanguage.getOrDefault(language, Map.of()).forEach((topic, patterns) -> {
            if (names(tokens, patterns)) {
                found.add(topic);
            }
        });
        return found;
    }

    private static boolean names(Tokens tokens, PatternSet<Topic> patterns) {
        for (int i = 0; i < tokens.size(); i++) {
            if (patterns.matchAt(tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
