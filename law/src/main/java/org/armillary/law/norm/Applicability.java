package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.pattern.Match;

/// Carries conditions over to the norms they rule from where they stand: "This section applies if …", "Subsection
/// (2) does not apply to …".
final class Applicability {

    private final Idiom idiom;
    private final Siblings siblings;
    private final List<Rule> rules = new ArrayList<>();

    /// @param provision whose norms it rules
    private record Rule(PlacedProvision provision, Norm.Condition condition) {}

    Applicability(Idiom idiom, Siblings siblings) {
        this.idiom = idiom;
        this.siblings = siblings;
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
            rules.add(new Rule(each, new Norm.Condition(match.value().kind(), part.start(), part.end())));
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

    /// The conditions that the whole document puts on a norm.
    List<Norm.Condition> of(Norm norm) {
        List<Norm.Condition> all = new ArrayList<>();
        for (Rule rule : rules) {
            boolean inside = norm.start() >= rule.provision().start()
                    && norm.end() <= rule.provision().end();
            boolean itself =
                    rule.condition().start() >= norm.start() && rule.condition().end() <= norm.end();
            if (inside && !itself) {
                all.add(rule.condition());
            }
        }
        return all;
    }
}
