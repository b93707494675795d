package org.armillary.law.norm;

import java.util.Optional;
import org.armillary.law.pattern.Tokens;

/// Finds whom "it" and "they" stand for: the subject of the condition before, or the bearer of the norm before.
final class Antecedents {

    private final Idiom idiom;
    private Optional<Norm.Part> last = Optional.empty();
    private String around = "";

    Antecedents(Idiom idiom) {
        this.idiom = idiom;
    }

    /// The bearer of a clause in the document's text, with pronouns resolved as far as they can be.
    Optional<Norm.Part> bearer(Prose prose, Clause clause) {
        String section = section(prose.eId(clause.sentence().from()).orElse(""));
        if (!section.equals(around)) {
            around = section;
            last = Optional.empty();
        }
        if (clause.bearer().isEmpty()) {
            return Optional.empty();
        }
        Optional<Norm.Part> own = Optional.of(prose.part(clause.bearer()));
        if (isPronoun(prose.tokens(), clause.bearer())) {
            return inCondition(prose, clause).or(() -> last).or(() -> own);
        }
        last = own;
        return own;
    }

    /// "it", "they", "he or she".
    private boolean isPronoun(Tokens tokens, Run words) {
        for (int i = words.from(); i < words.to(); i++) {
            if ((idiom.classes(tokens, i) & (WordClass.PRONOUN.bit() | WordClass.CONJUNCTION.bit())) == 0) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    private Optional<Norm.Part> inCondition(Prose prose, Clause clause) {
        for (Clause.Condition each : clause.conditions()) {
            if (each.words().to() <= clause.cue().from()) {
                Optional<Run> subject = subject(prose, each.words());
                if (subject.isPresent()) {
                    return subject.map(prose::part);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Run> subject(Prose prose, Run condition) {
        Tokens tokens = prose.tokens();
        Balance balance = new Balance(prose, idiom);
        int level = prose.level(condition.from());
        for (int i = condition.from(); i < condition.to(); i++) {
            boolean verb = (idiom.classes(tokens, i) & (WordClass.FINITE.bit() | WordClass.VERB.bit())) != 0;
            Run before = new Run(condition.from(), i);
            if (verb && !before.isEmpty()) {
                boolean noun = balance.isNounPhrase(before.from(), before.to(), level) && !isPronoun(tokens, before);
                return noun ? Optional.of(before) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The first two steps of an identifier: the section or article, and what it contains.
    private static String section(String eId) {
        int end = eId.indexOf("__subsec");
        int other = eId.indexOf("__para");
        int cut = end < 0 ? other : other < 0 ? end : Math.min(end, other);
        return cut < 0 ? eId : eId.substring(0, cut);
    }
}
