package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.citation.Instruction.Where;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads which parts a stretch of an amending clause names, and as what: changed, new, or beside what is new.
final class NamedParts {

    private static final int MOST = 64;

    private final Instructed text;
    private final Tokens tokens;
    private final Tongue tongue;
    private final PartsReader parts;

    NamedParts(Instructed text, Tongue tongue, WordTree<Unit> abroad) {
        this.text = text;
        this.tokens = text.tokens();
        this.tongue = tongue;
        this.parts = new PartsReader(tokens, tongue, abroad, token -> false);
    }

    /// What a stretch names.
    ///
    /// @param targets the parts that are changed, with the ways to them; those of the context where it names none
    /// @param names whether it names any itself
    /// @param suffix `heading`, `intro` or empty
    /// @param position where new text goes
    /// @param unit the level of what is new
    /// @param additions what is new
    record Read(
            List<List<Step>> targets,
            boolean names,
            String suffix,
            Optional<Where> position,
            Optional<Level> unit,
            List<List<Step>> additions) {}

    /// Whether a part is named at a token, an article before it at most.
    boolean isPart(int at) {
        boolean article =
                at + 1 < tokens.size() && tokens.isWord(at) && text.wordAt(at).isEmpty();
        return at < tokens.size() && parts.read(at) != null || article && parts.read(at + 1) != null;
    }

    Read read(int from, int to, List<List<Step>> context) {
        Gathering gathering = new Gathering(context);
        for (int i = from; i < to; ) {
            Optional<Quotation> quotation = text.quotationAt(i);
            Optional<Match<AmendingWord>> word = text.wordAt(i);
            if (quotation.isPresent()) {
                i = quotation.get().close() + 1;
            } else if (word.isPresent()) {
                i = gathering.word(word.get(), to);
            } else if (opensAside(i)) {
                i = closing(i, to);
            } else {
                i = gathering.part(i, to);
            }
        }
        return gathering.finish();
    }

    /// Words in parentheses name the law again: "(42 U.S.C. 1395)"; joined ones are numbers: "5(1)".
    private boolean opensAside(int token) {
        return Tongue.isMark(tokens, token, '(', '（')
                && !(token + 2 < tokens.size() && Tongue.isMark(tokens, token + 2, ')', '）'));
    }

    private int closing(int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            if (Tongue.isMark(tokens, i, '(', '（')) {
                depth++;
            } else if (Tongue.isMark(tokens, i, ')', '）') && --depth == 0) {
                return i + 1;
            }
        }
        return open + 1;
    }

    /// What was gathered so far.
    private final class Gathering {
        private final List<List<Step>> additions = new ArrayList<>();
        private List<List<Step>> targets;
        private boolean names;
        private String suffix = "";
        private @Nullable Where position;
        private @Nullable Level unit;
        private List<List<Step>> before;

        private Gathering(List<List<Step>> context) {
            this.targets = context;
            this.before = context;
        }

        private Read finish() {
            return new Read(
                    targets, names, suffix, Optional.ofNullable(position), Optional.ofNullable(unit), additions);
        }

        private int word(Match<AmendingWord> word, int to) {
            switch (word.value()) {
                case HEADING -> suffix = "heading";
                case INTRODUCTION -> suffix = "intro";
                case AFTER, BEFORE -> {
                    return beside(word, to);
                }
                case BEHIND -> behind();
                case FOLLOWING -> {
                    return following(word.to(), to);
                }
                case AMENDS,
                        REPLACES,
                        REPLACE,
                        INSERTS,
                        INSERT,
                        DELETES,
                        DELETE,
                        RENUMBERS,
                        RENUMBER,
                        WITH,
                        AMENDING,
                        NOTHING -> {}
            }
            return word.to();
        }

        /// "after paragraph 2": the part is no target.
        private int beside(Match<AmendingWord> word, int to) {
            int at = word.to();
            PartsReader.Group group = null;
            for (int skipped = 0; group == null && skipped < 3 && at < to; skipped++) {
                group = parts.read(at++);
            }
            if (group == null) {
                return word.to();
            }
            List<Step> part =
                    Ways.join(targets.getFirst(), group.parts().getFirst().steps());
            position = new Where(word.value() == AmendingWord.AFTER, part);
            return group.to();
        }

        /// 第五条の次に: the part named last is no target.
        private void behind() {
            if (names) {
                position = new Where(true, targets.getFirst());
                targets = before;
                names = false;
            }
        }

        /// "the following paragraph": what is new, with its number or without.
        private int following(int at, int to) {
            PartsReader.Group group = at < to ? parts.read(at) : null;
            if (group != null && group.to() <= to) {
                for (Part each : group.parts()) {
                    additions.add(Ways.join(targets.getFirst(), each.steps()));
                }
                unit = group.parts().getFirst().innermost();
                return group.to();
            }
            WordTree.Hit<Unit> hit = unit(at, to);
            if (hit != null) {
                unit = hit.value().level();
                return hit.to();
            }
            return at;
        }

        private WordTree.@Nullable Hit<Unit> unit(int at, int to) {
            if (at >= to) {
                return null;
            }
            WordTree.Hit<Unit> hit = tongue.units().find(tokens, at);
            return hit != null ? hit : tongue.followers().find(tokens, at);
        }

        private int part(int at, int to) {
            PartsReader.Group group = parts.read(at);
            if (group == null || group.to() > to) {
                int lettered = lettered(at, to);
                return lettered > 0 ? lettered : nounBeforeFollowing(at, to);
            }
            before = targets;
            List<List<Step>> joined = new ArrayList<>();
            for (List<Step> each : range(group.parts())) {
                boolean inside = !joined.isEmpty() && Ways.holds(joined.getLast(), each);
                joined.add(Ways.join(inside ? joined.removeLast() : targets.getFirst(), each));
            }
            targets = List.copyOf(joined);
            names = true;
            return Math.max(group.to(), at + 1);
        }

        /// "Section A" of an annex: a letter numbers what groups its points; -1 where none stands at a token.
        private int lettered(int at, int to) {
            WordTree.Hit<Unit> hit = unit(at, to);
            List<Step> above = targets.getFirst();
            if (hit == null
                    || above.isEmpty()
                    || above.getFirst().level().role() != Level.Role.ANNEX
                    || hit.to() >= to
                    || !tokens.isUpper(hit.to())
                    || tokens.end(hit.to()) - tokens.start(hit.to()) > 1) {
                return -1;
            }
            Step step = new Step(hit.value().level(), tokens.text(hit.to()));
            targets = List.of(Ways.join(above, List.of(step)));
            names = true;
            return hit.to() + 1;
        }

        /// "l’article suivant": the noun of what is new stands before "following".
        private int nounBeforeFollowing(int at, int to) {
            WordTree.Hit<Unit> hit = unit(at, to);
            if (hit != null
                    && text.wordAt(hit.to())
                            .filter(each -> each.value() == AmendingWord.FOLLOWING)
                            .isPresent()) {
                unit = hit.value().level();
                return hit.to();
            }
            return at + 1;
        }

        /// The ends of a range and what lies between them, where they are counted in digits.
        private List<List<Step>> range(List<Part> all) {
            List<List<Step>> ways = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                List<Step> way = all.get(i).steps();
                ways.add(way);
                if (all.get(i).opens() && i + 1 < all.size()) {
                    int last = number(all.get(i + 1).steps().getLast());
                    for (int n = number(way.getLast()) + 1; n > 0 && n < last && ways.size() < MOST; n++) {
                        List<Step> between = new ArrayList<>(way.subList(0, way.size() - 1));
                        between.add(new Step(way.getLast().level(), Integer.toString(n)));
                        ways.add(between);
                    }
                }
            }
            return ways;
        }

        private static int number(Step step) {
            return step.number().matches("[0-9]{1,4}") ? Integer.parseInt(step.number()) : -1;
        }
    }
}
