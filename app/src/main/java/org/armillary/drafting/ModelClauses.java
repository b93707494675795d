package org.armillary.drafting;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.catalogue.CatalogueFault;
import org.armillary.catalogue.CatalogueFiles;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.Threshold;
import org.armillary.comparison.Dimensions;
import org.armillary.comparison.Effect;
import org.armillary.comparison.Topics;
import org.armillary.law.pattern.MalformedPatternException;
import org.armillary.law.pattern.PatternSet;

/// The model clauses that come with the program, from `catalogues/clauses`.
///
/// @param comparators how the sides of a threshold are said, by their names in the catalogue
/// @param notBearers bearers of findings that "each Party" stands for already
/// @param words small words of drafts: `or`, `to`, `open`, `nobody`
record ModelClauses(
        List<ModelArticle> articles,
        Map<String, String> comparators,
        List<String> notBearers,
        Map<String, String> words) {

    private static final class Shipped {
        static final ModelClauses CLAUSES = read(CatalogueFiles.shipped());
    }

    /// @throws CatalogueFault when the file is wrong, with the place
    static ModelClauses shipped() {
        return Shipped.CLAUSES;
    }

    static ModelClauses read(CatalogueFiles files) {
        Fields in = files.read("clauses/clauses.yaml");
        Map<String, String> comparators = in.entry("comparators", ModelClauses::texts);
        List<String> notBearers = in.texts("not-bearers");
        Map<String, String> words = in.entry("words", ModelClauses::texts);
        List<ModelArticle> articles = in.entries("articles", ModelClauses::article);
        in.checkNothingElse();
        return new ModelClauses(articles, comparators, notBearers, words);
    }

    Optional<ModelArticle> find(String topic) {
        return articles.stream().filter(each -> each.topic().equals(topic)).findFirst();
    }

    String word(String name) {
        return words.getOrDefault(name, "");
    }

    private static Map<String, String> texts(Fields in) {
        Map<String, String> texts = new HashMap<>();
        in.names().forEach(name -> texts.put(name, in.textOrEmpty(name)));
        return texts;
    }

    private static ModelArticle article(Fields in) {
        return new ModelArticle(
                in.get("topic", id -> Topics.shipped().get(id).id()),
                in.text("title"),
                in.entries(
                        "clauses",
                        each -> new ModelArticle.Clause(
                                each.oneOf("element", Draft.Element.class),
                                each.entries("phrases", ModelClauses::phrase))));
    }

    private static ModelPhrase phrase(Fields in) {
        return new ModelPhrase(
                in.text("say"),
                in.list("on", ModelClauses::question),
                effects(in),
                words(in),
                in.findOneOf("threshold", Threshold.Quantity.class),
                in.textOrEmpty("edges"),
                in.findFlag("review").orElse(false),
                in.findFlag("optional").orElse(false));
    }

    private static String question(String asked) {
        String[] parts = asked.split("\\.", 2);
        if (parts.length < 2
                || Dimensions.shipped()
                        .find(parts[0])
                        .flatMap(each -> each.findQuestion(parts[1]))
                        .isEmpty()) {
            throw new IllegalArgumentException("no question is called '" + asked + "'");
        }
        return asked;
    }

    private static Set<Effect> effects(Fields in) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        effects.addAll(in.list("does", text -> Fields.named(text, Effect.class)));
        return effects;
    }

    private static Optional<PatternSet<String>> words(Fields in) {
        List<String> patterns = in.texts("words");
        if (patterns.isEmpty()) {
            return Optional.empty();
        }
        try {
            PatternSet.Builder<String> builder = PatternSet.builder();
            patterns.forEach(each -> builder.add(each, each));
            return Optional.of(builder.build());
        } catch (MalformedPatternException e) {
            throw new CatalogueFault(in.place("words"), String.valueOf(e.getMessage()));
        }
    }
}
