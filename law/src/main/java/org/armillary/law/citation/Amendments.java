package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.Passage;
import org.armillary.law.citation.Modification.Operation;
import org.armillary.law.citation.Modification.Position;
import org.armillary.law.citation.Modification.Stretch;
import org.armillary.law.pattern.Tokens;

/// Turns the instructions of one passage into modifications.
final class Amendments {

    /// The most tokens of a sentence that only says that a part goes.
    private static final int SHORT = 40;

    private final AmendedLaw law;
    private final int index;
    private final Passage passage;
    private final List<Quotation> quotations;
    private final AmendedLaw.Context context;
    private final List<Modification> found;

    Amendments(
            AmendedLaw law,
            int index,
            Passage passage,
            List<Quotation> quotations,
            AmendedLaw.Context context,
            List<Modification> found) {
        this.law = law;
        this.index = index;
        this.passage = passage;
        this.quotations = quotations;
        this.context = context;
        this.found = found;
    }

    void add(Instruction instruction, boolean last) {
        Tokens tokens = passage.tokens();
        Target own = law.work(passage, tokens.start(instruction.from()), tokens.end(instruction.to() - 1), quotations);
        Target named = own == null ? context.work() : own;
        boolean amends = context.amends() || instruction.amends();
        Optional<Stretch> fresh = fresh(instruction, last);
        if (!amends && (named == null || !isFormal(instruction, fresh))) {
            return;
        }
        Target work = named == null ? new Target.Unknown(AmendedLaw.UNKNOWN) : named;
        for (List<Step> way : instruction.targets()) {
            found.add(new Modification(
                    instruction.operation(),
                    passage.start(tokens.start(instruction.from())),
                    passage.end(tokens.end(instruction.to() - 1)),
                    passage.eId(),
                    target(work, part(way, instruction.suffix())),
                    part(way, instruction.suffix()),
                    instruction.position().map(each -> new Position(each.after(), Step.eId(each.part()))),
                    additions(instruction, way, fresh),
                    instruction.old().map(this::words),
                    fresh));
        }
    }

    private Optional<Stretch> fresh(Instruction instruction, boolean last) {
        boolean takes = last && instruction.operation() != Operation.REPEAL;
        return instruction.fresh().map(this::words).or(() -> takes ? behind() : Optional.empty());
    }

    /// Whether a sentence outside of a list of amendments is one: it says which part, and gives the new text or
    /// ends where it says that the part goes. Other law too says that data are deleted.
    private boolean isFormal(Instruction instruction, Optional<Stretch> fresh) {
        return instruction.isPlaced()
                && switch (instruction.operation()) {
                    case REPEAL -> instruction.to() - instruction.from() <= SHORT && instruction.ends();
                    case SUBSTITUTION, INSERTION -> fresh.isPresent();
                    case RENUMBERING -> !instruction.additions().isEmpty();
                    case SPLIT, JOIN -> false;
                };
    }

    /// "point (14) is amended as follows: ‘(14) …’": no instruction follows but the new text.
    boolean isReplaced(List<Step> way) {
        return !way.isEmpty() && behind().isPresent();
    }

    void replaced(List<Step> way, Target work) {
        found.add(new Modification(
                Operation.SUBSTITUTION,
                passage.start(0),
                passage.end(passage.text().length()),
                passage.eId(),
                target(work, part(way, "")),
                part(way, ""),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                behind()));
    }

    private Optional<Stretch> behind() {
        return law.behind(index).map(NewText::stretch);
    }

    private static Target target(Target work, String part) {
        return work instanceof Target.External law
                ? new Target.External(law.work(), law.official(), part.isEmpty() ? Optional.empty() : Optional.of(part))
                : work;
    }

    private static String part(List<Step> way, String suffix) {
        String eId = Step.eId(way);
        return suffix.isEmpty() ? eId : eId.isEmpty() ? suffix : eId + "__" + suffix;
    }

    private Stretch words(Quotation quotation) {
        Tokens tokens = passage.tokens();
        int from = tokens.end(quotation.open());
        int to = tokens.start(quotation.close());
        while (from < to && passage.text().charAt(from) == ' ') {
            from++;
        }
        while (to > from && passage.text().charAt(to - 1) == ' ') {
            to--;
        }
        return to > from
                ? new Stretch(passage.start(from), passage.end(to))
                : new Stretch(passage.start(from), passage.start(from));
    }

    private List<String> additions(Instruction instruction, List<Step> way, Optional<Stretch> fresh) {
        List<List<Step>> named = instruction.additions();
        if (named.size() > 1 && named.size() == instruction.targets().size()) {
            return List.of(Step.eId(named.get(instruction.targets().indexOf(way))));
        }
        if (!named.isEmpty()) {
            return named.stream().map(Step::eId).toList();
        }
        Optional<Level> level =
                instruction.operation() == Operation.INSERTION ? level(instruction, way) : Optional.empty();
        if (level.isEmpty() || fresh.isEmpty() || instruction.fresh().isPresent()) {
            return List.of();
        }
        List<String> additions = new ArrayList<>();
        for (String number : numbers(level.get())) {
            additions.add(Step.eId(Ways.join(way, List.of(new Step(level.get(), number)))));
        }
        return additions;
    }

    /// The level of what is put in: as named, else that of the part beside it, else that which a part holds.
    private static Optional<Level> level(Instruction instruction, List<Step> way) {
        Optional<Level> beside =
                instruction.position().map(each -> each.part().getLast().level());
        Optional<Level> inside = way.isEmpty() || way.getLast().level().inside().isEmpty()
                ? Optional.empty()
                : Optional.of(Levels.get(way.getLast().level().inside().getFirst()));
        return instruction.unit().or(() -> beside).or(() -> inside);
    }

    private Set<String> numbers(Level level) {
        return law.behind(index).map(text -> text.numbers(level, law.tongue())).orElse(Set.of());
    }
}
