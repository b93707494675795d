package org.armillary.law.norm;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.norm.Definition.Scope;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;

/// Finds the provision in which a meaning holds from the words that say so.
final class Scopes {

    /// What a catalogue calls the whole document.
    private static final String DOCUMENT = "document";

    private static final Set<String> ANNEXES = Set.of("annex", "schedule", "appendix");

    private static final Set<String> BASIC = Set.of("section", "article", "rule");

    private final Outline outline;
    private final DefinitionPhrases phrases;
    private final Set<String> annexed;

    Scopes(Outline outline, DefinitionPhrases phrases) {
        this.outline = outline;
        this.phrases = phrases;
        this.annexed = annexed(outline);
    }

    /// Where a meaning in a passage holds, given what the words say: all that an instrument in an annex defines, it
    /// defines for itself.
    Scope within(Passage passage, Scope said) {
        Optional<String> annex = passage.eId().map(this::root).filter(annexed::contains);
        if (annex.isEmpty()) {
            return said;
        }
        return new Scope(said.eId().or(() -> annex), true);
    }

    /// The provision at the top of the tree above one.
    private String root(String eId) {
        int end = eId.indexOf("__");
        return end < 0 ? eId : eId.substring(0, end);
    }

    /// The annexes that are instruments of their own: they have articles, and the document has none outside of them.
    private static Set<String> annexed(Outline outline) {
        Set<String> annexes = new HashSet<>();
        Set<String> withArticles = new HashSet<>();
        for (PlacedProvision each : outline.provisions()) {
            if (ANNEXES.contains(each.type())) {
                annexes.add(each.eId());
            } else if (each.type().equals("article")) {
                int end = each.eId().indexOf("__");
                String top = end < 0 ? each.eId() : each.eId().substring(0, end);
                if (!annexes.contains(top)) {
                    return Set.of();
                }
                withArticles.add(top);
            }
        }
        return withArticles;
    }

    /// Where a meaning holds; empty where the words don't say.
    ///
    /// @param words the words of scope, as tokens of the passage
    Optional<Scope> said(Passage passage, Statement.Stretch words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Tokens tokens = passage.tokens();
        List<Match<String>> levels = phrases.levels(tokens).stream()
                .filter(each -> each.from() >= words.from() && each.to() <= words.to())
                .toList();
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        for (Match<String> each : levels) {
            if (each.value().equals(DOCUMENT)) {
                return Optional.of(Scope.DOCUMENT);
            }
        }
        return Optional.of(above(passage, levels.getFirst().value()));
    }

    /// The nearest provision of a type around a passage, else the article or section.
    private Scope above(Passage passage, String type) {
        Optional<PlacedProvision> at = passage.eId().flatMap(outline::find);
        Optional<PlacedProvision> basic = Optional.empty();
        while (at.isPresent()) {
            PlacedProvision provision = at.get();
            if (provision.type().equals(type)) {
                return Scope.in(provision.eId());
            }
            if (BASIC.contains(provision.type())) {
                basic = at;
            }
            at = outline.parentOf(provision);
        }
        return basic.map(each -> Scope.in(each.eId())).orElse(Scope.DOCUMENT);
    }
}
