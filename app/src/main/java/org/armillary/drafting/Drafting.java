package org.armillary.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Threshold;
import org.armillary.comparison.Finding;
import org.armillary.comparison.Findings;
import org.armillary.comparison.Topic;
import org.armillary.comparison.Topics;
import org.armillary.comparison.Validity;
import org.armillary.lineage.Family;
import org.armillary.lineage.Lineage;

/// Drafts treaty articles from a principle and its precedents.
public final class Drafting {

    private final Lineage lineage;
    private final Findings findings;
    private final ModelClauses clauses = ModelClauses.shipped();

    public Drafting(Lineage lineage, Findings findings) {
        this.lineage = lineage;
        this.findings = findings;
    }

    /// The topics there are model clauses for.
    public List<Topic> topics() {
        return clauses.articles().stream()
                .map(each -> Topics.shipped().get(each.topic()))
                .toList();
    }

    /// Soft norms with something on record on a topic on a day: what a draft can start from.
    public List<Instrument> principles(String topic, LocalDate day) {
        return norms(topic, day).stream()
                .filter(each -> each.force() == Force.SOFT)
                .sorted(Comparator.comparing(Instrument::shortName))
                .toList();
    }

    /// A norm that a draft can lean on.
    ///
    /// @param descendant whether the lineage leads to it from the principle
    public record Precedent(Instrument instrument, boolean descendant) {}

    /// Norms with something on record on a topic on a day, those first that grew from the principle.
    public List<Precedent> precedents(String topic, String principle, LocalDate day) {
        Set<String> grown = lineage.of(principle, day).descendants().stream()
                .map(Family.Step::edge)
                .map(each -> each.later().name())
                .collect(Collectors.toSet());
        return norms(topic, day).stream()
                .filter(each -> !each.id().equals(principle))
                .map(each -> new Precedent(each, grown.contains(each.id())))
                .sorted(Comparator.comparing(Precedent::descendant)
                        .reversed()
                        .thenComparing(each -> each.instrument().force() == Force.SOFT)
                        .thenComparing(each -> each.instrument().shortName()))
                .toList();
    }

    private List<Instrument> norms(String topic, LocalDate day) {
        Catalogue catalogue = lineage.catalogue();
        Set<String> ids = new LinkedHashSet<>();
        for (Finding each : findings.on(topic)) {
            boolean there = switch (Validity.of(each, catalogue, day).state()) {
                case HOLDS, NOT_YET, OPEN -> true;
                case ENDED, NOT_THERE -> false;
            };
            if (there && each.effect().strictness() > 0) {
                ids.add(each.instrument());
            }
        }
        return ids.stream().map(catalogue::get).toList();
    }

    /// The article on a topic that a principle and some precedents support; empty where there are no model clauses.
    ///
    /// @throws IllegalArgumentException when a name is none of the catalogue's
    public Optional<Draft> draft(String topic, String principle, List<String> precedents, LocalDate day) {
        return clauses.find(topic).map(article -> draft(article, principle, precedents, day));
    }

    private Draft draft(ModelArticle article, String principle, List<String> names, LocalDate day) {
        Catalogue catalogue = lineage.catalogue();
        Instrument start = catalogue.get(principle);
        List<Instrument> precedents = names.stream()
                .distinct()
                .filter(each -> !each.equals(principle))
                .map(catalogue::get)
                .toList();
        List<Instrument> all = new ArrayList<>(List.of(start));
        all.addAll(precedents);
        Support support = new Support(catalogue, findings, all, lineage.instruments(day), day, clauses);
        List<Draft.Paragraph> paragraphs = new ArrayList<>();
        Set<Draft.Missing> missing = new LinkedHashSet<>();
        for (ModelArticle.Clause clause : article.clauses()) {
            List<Draft.Phrase> phrases = phrases(clause, support, missing);
            if (!phrases.isEmpty()) {
                paragraphs.add(new Draft.Paragraph(paragraphs.size() + 1, clause.element(), phrases));
            }
        }
        nameElements(paragraphs, article, missing);
        return new Draft(
                Topics.shipped().get(article.topic()),
                article.title(),
                start,
                precedents,
                day,
                paragraphs,
                List.copyOf(missing));
    }

    /// An element that no paragraph is left of is missing. A measure within a duty is its threshold; what a sanction
    /// amounts to is not.
    private static void nameElements(
            List<Draft.Paragraph> paragraphs, ModelArticle article, Set<Draft.Missing> missing) {
        Set<Draft.Element> left = EnumSet.allOf(Draft.Element.class);
        paragraphs.forEach(each -> left.remove(each.element()));
        List<String> measures = article.clauses().stream()
                .flatMap(clause -> clause.phrases().stream())
                .filter(each -> each.threshold().isPresent() && each.threshold().get() != Threshold.Quantity.PENALTY)
                .map(each -> each.say().substring(0, each.say().indexOf('{')))
                .toList();
        if (paragraphs.stream()
                .flatMap(each -> each.phrases().stream())
                .filter(Draft.Phrase::supported)
                .anyMatch(each -> measures.stream().anyMatch(each.text()::startsWith))) {
            left.remove(Draft.Element.THRESHOLD);
        }
        left.forEach(each -> missing.add(new Draft.Missing(each, "")));
    }

    private List<Draft.Phrase> phrases(ModelArticle.Clause clause, Support support, Set<Draft.Missing> missing) {
        List<Draft.Phrase> phrases = new ArrayList<>();
        for (ModelPhrase model : clause.phrases()) {
            if (model.isJoint()) {
                join(phrases, model.say());
                continue;
            }
            Support.Found found = support.of(model);
            if (!found.leans().isEmpty()) {
                phrases.add(new Draft.Phrase(filled(model.say(), found), found.leans(), true));
            } else if (!model.optional()) {
                String words = "[" + filled(model.say(), found) + "]";
                phrases.add(new Draft.Phrase(words, List.of(), false));
                missing.add(new Draft.Missing(clause.element(), words));
            } else if (phrases.isEmpty()) {
                return List.of();
            }
        }
        return phrases;
    }

    /// A full stop, where there is something it can end and nothing has ended it.
    private static void join(List<Draft.Phrase> phrases, String words) {
        if (!phrases.isEmpty()
                && !phrases.getLast().text().endsWith(".")
                && !phrases.getLast().text().endsWith(".]")) {
            phrases.add(new Draft.Phrase(words, List.of(), true));
        }
    }

    private String filled(String say, Support.Found found) {
        return say.replace(ModelPhrase.BEARERS, alternatives(found.bearers(), "nobody"))
                .replace(ModelPhrase.THRESHOLD, alternatives(found.thresholds(), "open"));
    }

    /// One as it is; several in brackets; none as a blank.
    private String alternatives(List<String> each, String none) {
        return switch (each.size()) {
            case 0 -> "[" + clauses.word(none) + "]";
            case 1 -> each.getFirst();
            default -> "[" + String.join(" | ", each) + "]";
        };
    }
}
