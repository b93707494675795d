package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.citation.Modification.Operation;
import org.armillary.law.citation.Modification.Position;
import org.armillary.law.citation.Modification.Stretch;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Keeps in mind which law and which part of it the provisions of a document amend, and reads what they do to it.
final class AmendedLaw {

    /// The most tokens of a sentence that only says that a part goes.
    private static final int SHORT = 40;

    private static final String UNKNOWN = "the text does not say which law it amends";

    private final Outline outline;
    private final List<Reference> references;
    private final AmendingPhrases phrases = AmendingPhrases.get();
    private final Tongue tongue;
    private final WordTree<Unit> abroad;
    private final Map<String, Context> contexts = new HashMap<>();
    private Context titled = Context.NONE;
    private final Set<String> parents = new HashSet<>();
    private int next;

    AmendedLaw(Outline outline, List<Reference> references) {
        this.outline = outline;
        this.references = references;
        Tongues tongues = Citations.tongues();
        this.tongue = tongues.of(outline.language());
        this.abroad = tongues.abroad();
        outline.provisions().forEach(each -> each.parent().ifPresent(parents::add));
    }

    /// What is amended.
    ///
    /// @param work the law; null where none was named
    /// @param way the way to the part
    /// @param amends whether the text has said that it amends it
    private record Context(@Nullable Target work, List<Step> way, boolean amends) {
        static final Context NONE = new Context(null, List.of(), false);
    }

    /// A heading may name the law that what stands below it amends.
    void heading(Passage passage) {
        Target.External work = work(passage, 0, passage.text().length());
        if (work != null && passage.eId().isPresent()) {
            contexts.put(passage.eId().get(), new Context(work, List.of(), around(passage.eId()).amends()));
        }
    }

    void text(int index, Passage passage, List<Modification> found) {
        Tokens tokens = passage.tokens();
        List<Match<AmendingWord>> words = phrases.find(outline.language(), tokens);
        Context context = around(passage.eId());
        if (words.isEmpty() && !context.amends()) {
            return;
        }
        title(passage, tokens, words);
        if (isRecital(passage)) {
            return;
        }
        Instructed text = Instructed.of(tokens, words);
        InstructionReader.Read read =
                new InstructionReader(text, tongue, abroad, context.way(), context.amends()).read();
        Reading reading = new Reading(index, passage, context, found);
        read.instructions().forEach(each -> reading.add(each, each == read.instructions().getLast()));
        if (read.opens()) {
            Target named = amended(passage, context);
            if (read.instructions().isEmpty() && reading.isReplaced(read.context())) {
                reading.replaced(read.context(), named);
            } else {
                open(passage.eId(), new Context(named, read.context(), true));
            }
        }
    }

    /// The law that a passage says is amended.
    private Target amended(Passage passage, Context context) {
        Target named = work(passage, 0, passage.text().length());
        if (named != null) {
            return named;
        }
        return context.work() == null ? new Target.Unknown(UNKNOWN) : context.work();
    }

    /// What is said of a provision is said of what stands below it; where nothing does, of its like beside it:
    /// "(1) The Lamp Act is amended as follows. (2) In section 5 …".
    private void open(Optional<String> eId, Context context) {
        contexts.put(eId.orElse(""), context);
        Optional<PlacedProvision> provision = eId.flatMap(outline::find);
        if (provision.isPresent() && !parents.contains(provision.get().eId())) {
            provision.get().parent().ifPresent(parent -> contexts.put(parent, context));
        }
    }

    /// Recitals tell of amendments and make none.
    private boolean isRecital(Passage passage) {
        return passage.eId().flatMap(outline::find).filter(each -> each.type().equals("recital")).isPresent();
    }

    /// "amending Regulation (EU) 2024/1689".
    private void title(Passage passage, Tokens tokens, List<Match<AmendingWord>> words) {
        for (Match<AmendingWord> each : words) {
            int from = tokens.end(each.to() - 1);
            if (each.value() == AmendingWord.AMENDING && titled == Context.NONE && passage.eId().isEmpty()) {
                titled = new Context(onlyWork(passage, from), List.of(), false);
            }
        }
    }

    /// The law named behind a place in a passage; null where several are.
    private Target.@Nullable External onlyWork(Passage passage, int from) {
        Target.External first = work(passage, from, passage.text().length());
        for (int i = next + 1; first != null && i < references.size(); i++) {
            boolean inside = references.get(i).start() < passage.end(passage.text().length());
            if (inside && references.get(i).target() instanceof Target.External other && !other.work().equals(first.work())) {
                return null;
            }
            if (!inside) {
                break;
            }
        }
        return first;
    }

    /// What was said above a provision.
    private Context around(Optional<String> eId) {
        String at = eId.orElse("");
        while (!at.isEmpty()) {
            Context context = contexts.get(at);
            if (context != null) {
                return context;
            }
            int end = at.lastIndexOf("__");
            at = end < 0 ? "" : at.substring(0, end);
        }
        return contexts.getOrDefault("", titled);
    }

    /// The law that a stretch of a passage's prose names first.
    private Target.@Nullable External work(Passage passage, int from, int to) {
        if (to <= from) {
            return null;
        }
        int start = passage.start(from);
        int end = passage.end(to);
        while (next > 0 && references.get(next - 1).start() >= start) {
            next--;
        }
        while (next < references.size() && references.get(next).start() < start) {
            next++;
        }
        for (int i = next; i < references.size() && references.get(i).start() < end; i++) {
            if (references.get(i).target() instanceof Target.External external
                    && !(external.eId().isPresent() && isAside(references.get(i)))) {
                return external;
            }
        }
        return null;
    }

    /// A citation of a part in parentheses repeats in other words: "the Lamp Act (42 U.S.C. 1395)".
    private boolean isAside(Reference reference) {
        int before = reference.start() - 1;
        char c = before < 0 ? ' ' : outline.text().charAt(before);
        return c == '(' || c == '（';
    }

    /// Turns the instructions of one passage into modifications.
    private final class Reading {
        private final int index;
        private final Passage passage;
        private final Context context;
        private final List<Modification> found;

        private Reading(int index, Passage passage, Context context, List<Modification> found) {
            this.index = index;
            this.passage = passage;
            this.context = context;
            this.found = found;
        }

        private void add(Instruction instruction, boolean last) {
            Tokens tokens = passage.tokens();
            Target.External own = work(passage, tokens.start(instruction.from()), tokens.end(instruction.to() - 1));
            Target named = own == null ? context.work() : own;
            boolean amends = context.amends() || instruction.amends();
            Optional<Stretch> fresh = fresh(instruction, last);
            if (!amends && (named == null || !isFormal(instruction, fresh))) {
                return;
            }
            Target work = named == null ? new Target.Unknown(UNKNOWN) : named;
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
        private boolean isReplaced(List<Step> way) {
            return !way.isEmpty() && behind().isPresent();
        }

        private void replaced(List<Step> way, Target work) {
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
            return NewText.behind(outline, index).map(NewText::stretch);
        }

        private static Target target(Target work, String part) {
            return work instanceof Target.External law
                    ? new Target.External(
                            law.work(), law.official(), part.isEmpty() ? Optional.empty() : Optional.of(part))
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
            Optional<Level> level = instruction.operation() == Operation.INSERTION
                    ? level(instruction, way)
                    : Optional.empty();
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
            return NewText.behind(outline, index)
                    .map(text -> text.numbers(level, tongue))
                    .orElse(Set.of());
        }
    }
}
