package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.pattern.Match;

/// Carries conditions over to the norms they rule from where they stand: "This section applies if …", "Subsection
/// (2) does not apply to …".
final class Applicability {

    private final Idiom idiom;
    /// No provision is ruled by more; a text that seems to say so is no law.
    private static final int MOST = 32;

    private final Outline outline;
    private final Siblings siblings;
    /// By the provision whose norms they rule.
    private final Map<String, List<Rule>> rules = new HashMap<>();
    private int count;

    /// @param order its place among all
    private record Rule(int order, Norm.Condition condition) {}

    Applicability(Idiom idiom, Outline outline) {
        this.idiom = idiom;
        this.outline = outline;
        this.siblings = new Siblings(outline);
    }

    /// Remembers what a sentence says on when provisions apply.
    ///
    /// @param matches the statements of application in its prose
    void read(Prose prose, Run sentence, List<Match<Application>> matches) {
        for (Match<Application> match : matches) {
            if (sentence.holds(match.from()) && !prose.isAside(match.from()) && prose.level(match.from()) == 0) {
                statement(prose, sentence, match);
            }
        }
    }

    private void statement(Prose prose, Run sentence, Match<Application> match) {
        Conditions conditions = new Conditions(prose, idiom);
        int from = new Subjects(prose, idiom).skipConnectives(sentence.from(), match.from());
        Frame frame = match.value().frame();
        Optional<Frame.Filled> filled =
                frame.fill(prose, new Run(match.from(), match.to()), new Run(from, match.from()), sentence.to());
        Optional<Run> provision = filled.flatMap(found -> found.find(Frame.Place.PROVISION));
        Optional<Run> condition =
                filled.flatMap(found -> found.find(Frame.Place.CONDITION)).map(conditions::trim);
        if (provision.isEmpty()
                || condition.isEmpty()
                || condition.get().isEmpty()
                || !isName(prose, provision.get())) {
            return;
        }
        Norm.Part part = prose.part(condition.get());
        String around = prose.eId(sentence.from()).orElse("");
        for (PlacedProvision each : siblings.find(prose.tokens(), provision.get(), around)) {
            List<Rule> own = rules.computeIfAbsent(each.eId(), key -> new ArrayList<>());
            if (own.size() < MOST) {
                own.add(new Rule(count++, new Norm.Condition(match.value().kind(), part.start(), part.end())));
            }
        }
    }

    /// "The persons to whom this section applies" names no provision.
    private boolean isName(Prose prose, Run words) {
        for (int i = words.from(); i < words.to(); i++) {
            int classes = idiom.classes(prose.tokens(), i);
            if ((classes & (WordClass.RELATIVE.bit() | WordClass.FINITE.bit() | WordClass.SUBORDINATOR.bit())) != 0) {
                return false;
            }
        }
        return true;
    }

    /// The conditions that the whole document puts on a norm, in the order of its text.
    List<Norm.Condition> of(Norm norm) {
        if (rules.isEmpty()) {
            return List.of();
        }
        List<Rule> all = new ArrayList<>();
        Optional<PlacedProvision> at = norm.eId().flatMap(outline::find);
        while (at.isPresent()) {
            PlacedProvision provision = at.get();
            boolean inside = norm.start() >= provision.start() && norm.end() <= provision.end();
            for (Rule rule : rules.getOrDefault(provision.eId(), List.of())) {
                boolean itself = rule.condition().start() >= norm.start()
                        && rule.condition().end() <= norm.end();
                if (inside && !itself) {
                    all.add(rule);
                }
            }
            at = outline.parentOf(provision);
        }
        return all.stream()
                .sorted(Comparator.comparingInt(Rule::order))
                .map(Rule::condition)
                .toList();
    }
}
