package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.citation.Instruction.Where;
import org.armillary.law.citation.Modification.Operation;
import org.armillary.law.pattern.Match;

/// Reads what one clause does to which parts.
///
/// What is changed stands before a verb that says it is changed ("paragraph 2 is deleted") and behind one that orders
/// it ("omit paragraph 2"); what stands before the first order is said of all ("in section 5, omit … and insert …").
final class ActReader {

    /// How far behind "becomes" the new number stands.
    private static final int NEAR = 8;

    private final Instructed text;
    private final NamedParts named;

    ActReader(Instructed text, Tongue tongue, WordTree<Unit> abroad) {
        this.text = text;
        this.named = new NamedParts(text, tongue, abroad);
    }

    /// The parts that a stretch names.
    NamedParts.Read named(int from, int to, List<List<Step>> context) {
        return named.read(from, to, context);
    }

    /// The instructions of a clause.
    List<Instruction> read(int from, int to, List<Match<AmendingWord>> inside, List<List<Step>> context) {
        List<Match<AmendingWord>> verbs = inside.stream().filter(this::acts).toList();
        List<Instruction> found = new ArrayList<>();
        List<List<Step>> base = context;
        boolean shared = false;
        int start = from;
        for (int i = 0; i < verbs.size(); i++) {
            Match<AmendingWord> verb = verbs.get(i);
            int next = i + 1 < verbs.size() ? verbs.get(i + 1).from() : to;
            if (verb.value().looksAhead()) {
                NamedParts.Read before = named.read(start, verb.from(), base);
                if (!shared) {
                    base = before.targets();
                    shared = true;
                }
                boolean swapped = verb.value() == AmendingWord.DELETE
                        && i + 1 < verbs.size()
                        && verbs.get(i + 1).value() == AmendingWord.INSERT;
                int end = swapped ? (i + 2 < verbs.size() ? verbs.get(i + 2).from() : to) : next;
                found.add(order(verb, swapped, from, start, end, before, base));
                i += swapped ? 1 : 0;
                start = end;
            } else {
                int end = i + 1 < verbs.size() && !verbs.get(i + 1).value().looksAhead() ? verb.to() : next;
                Instruction said = statement(verb, start, end, next, base);
                found.add(said);
                base = said.targets();
                start = end;
            }
        }
        return found;
    }

    /// "becomes" acts where a new number follows.
    private boolean acts(Match<AmendingWord> word) {
        return word.value().acts() && (word.value() != AmendingWord.RENUMBERS || named.isPart(word.to()));
    }

    /// "paragraph 2 is replaced by the following".
    private Instruction statement(Match<AmendingWord> verb, int from, int end, int next, List<List<Step>> context) {
        NamedParts.Read before = named.read(from, verb.from(), context);
        Operation operation = operation(verb.value());
        int reach = operation == Operation.RENUMBERING ? Math.min(next, verb.to() + NEAR) : next;
        NamedParts.Read after = named.read(verb.to(), reach, before.targets());
        Optional<Where> position = before.position().or(after::position);
        List<List<Step>> additions = before.additions().isEmpty() ? after.additions() : before.additions();
        if (operation == Operation.RENUMBERING) {
            additions = after.names() ? after.targets() : List.of();
        }
        Words said = words(from, verb, next, operation);
        List<List<Step>> targets = before.targets();
        boolean isNew = operation == Operation.INSERTION
                && before.names()
                && before.unit().isEmpty()
                && additions.isEmpty()
                && position.isEmpty()
                && text.quotations(from, verb.from()).isEmpty();
        if (isNew) {
            additions = targets;
            targets = List.of(above(targets.getFirst()));
        }
        return new Instruction(
                operation,
                from,
                end,
                operation == Operation.INSERTION ? taking(targets, position) : targets,
                before.suffix(),
                position,
                before.unit().or(after::unit),
                additions,
                said.old(),
                said.fresh(),
                verb.to() >= next - 1,
                amends(from, verb));
    }

    /// "omit subsection (2)", "striking “x” and inserting “y”", "after subsection (2) insert".
    private Instruction order(
            Match<AmendingWord> verb,
            boolean swapped,
            int first,
            int from,
            int end,
            NamedParts.Read before,
            List<List<Step>> base) {
        NamedParts.Read after = named.read(verb.to(), end, base);
        Operation operation = swapped ? Operation.SUBSTITUTION : operation(verb.value());
        Optional<Where> position = before.position().or(after::position);
        boolean wholes = operation != Operation.INSERTION && after.names();
        List<List<Step>> targets = wholes ? after.targets() : base;
        List<List<Step>> additions = after.additions();
        if (operation == Operation.RENUMBERING) {
            int as = as(verb.to(), end);
            targets = named.read(verb.to(), as, base).targets();
            additions = as < end ? named.read(as, end, base).targets() : List.of();
        }
        Words said = words(from, verb, end, operation);
        return new Instruction(
                operation,
                from,
                end,
                operation == Operation.INSERTION ? taking(targets, position) : targets,
                before.suffix().isEmpty() ? after.suffix() : before.suffix(),
                operation == Operation.INSERTION ? position : Optional.empty(),
                before.unit().or(after::unit),
                additions,
                said.old(),
                said.fresh(),
                true,
                amends(first, verb));
    }

    private boolean amends(int from, Match<AmendingWord> verb) {
        return text.words(from, verb.from()).stream().anyMatch(each -> each.value() == AmendingWord.AMENDS);
    }

    /// Where the new numbers begin: "redesignating paragraph (3) as paragraph (2)".
    private int as(int from, int to) {
        return text.words(from, to).stream()
                .filter(each -> each.value() == AmendingWord.WITH)
                .findFirst()
                .map(Match::to)
                .orElse(to);
    }

    /// What takes in what is put behind or before a part is what that part stands in.
    private static List<List<Step>> taking(List<List<Step>> targets, Optional<Where> position) {
        return position.map(each -> List.of(above(each.part()))).orElse(targets);
    }

    private static List<Step> above(List<Step> way) {
        return way.subList(0, Math.max(0, way.size() - 1));
    }

    private static Operation operation(AmendingWord verb) {
        return switch (verb) {
            case REPLACES, REPLACE -> Operation.SUBSTITUTION;
            case INSERTS, INSERT -> Operation.INSERTION;
            case DELETES, DELETE -> Operation.REPEAL;
            case RENUMBERS, RENUMBER -> Operation.RENUMBERING;
            case AMENDS, WITH, AFTER, BEFORE, BEHIND, FOLLOWING, HEADING, INTRODUCTION, AMENDING, NOTHING ->
                throw new IllegalArgumentException("no verb that changes something: " + verb);
        };
    }

    /// Old and new words.
    private record Words(Optional<Quotation> old, Optional<Quotation> fresh) {}

    private Words words(int from, Match<AmendingWord> verb, int to, Operation operation) {
        List<Quotation> inside = text.quotations(from, to);
        if (inside.isEmpty()) {
            return new Words(Optional.empty(), Optional.empty());
        }
        Quotation first = inside.getFirst();
        Quotation last = inside.getLast();
        return switch (operation) {
            case REPEAL -> new Words(Optional.of(first), Optional.empty());
            case INSERTION ->
                new Words(Optional.empty(), Optional.of(verb.value().looksAhead() ? behind(inside, verb) : last));
            case SUBSTITUTION ->
                inside.size() > 1
                        ? new Words(Optional.of(first), Optional.of(last))
                        : isNew(first, from, verb)
                                ? new Words(Optional.empty(), Optional.of(first))
                                : new Words(Optional.of(first), Optional.empty());
            case RENUMBERING, SPLIT, JOIN -> new Words(Optional.empty(), Optional.empty());
        };
    }

    private static Quotation behind(List<Quotation> inside, Match<AmendingWord> verb) {
        return inside.stream()
                .filter(each -> each.open() >= verb.to())
                .findFirst()
                .orElse(inside.getLast());
    }

    /// Whether a lone quotation is the new text: it stands behind the verb, or behind "by".
    private boolean isNew(Quotation only, int from, Match<AmendingWord> verb) {
        return verb.value() == AmendingWord.REPLACES && only.open() >= verb.to()
                || text.words(from, only.open()).stream().anyMatch(each -> each.value() == AmendingWord.WITH);
    }
}
