package org.armillary.law.citation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Keeps in mind which law and which part of it the provisions of a document amend, and reads what they do to it.
final class AmendedLaw {

    static final String UNKNOWN = "the text does not say which law it amends";

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
    record Context(@Nullable Target work, List<Step> way, boolean amends) {
        static final Context NONE = new Context(null, List.of(), false);
    }

    /// A heading may name the law that what stands below it amends.
    void heading(Passage passage) {
        Target work = work(passage, 0, passage.text().length(), List.of());
        if (work instanceof Target.External && passage.eId().isPresent()) {
            contexts.put(
                    passage.eId().get(),
                    new Context(work, List.of(), around(passage.eId()).amends()));
        }
    }

    void text(int index, Passage passage, List<Modification> found) {
        Tokens tokens = passage.tokens();
        List<Match<AmendingWord>> words = phrases.find(outline.language(), tokens);
        Context context = around(passage.eId());
        if (!context.amends() && !tells(words)) {
            return;
        }
        title(passage, tokens, words);
        if (isRecital(passage)) {
            return;
        }
        Instructed text = Instructed.of(tokens, words);
        InstructionReader.Read read =
                new InstructionReader(text, tongue, abroad, context.way(), context.amends()).read();
        Amendments reading = new Amendments(this, index, passage, text.quotations(), context, found);
        read.instructions()
                .forEach(each -> reading.add(each, each == read.instructions().getLast()));
        if (read.opens()) {
            Target named = amended(passage, context);
            if (read.instructions().isEmpty() && reading.isReplaced(read.context())) {
                reading.replaced(read.context(), named);
            } else {
                open(passage.eId(), new Context(named, read.context(), true));
            }
        }
    }

    private static boolean tells(List<Match<AmendingWord>> words) {
        for (Match<AmendingWord> each : words) {
            if (each.value().tells()) {
                return true;
            }
        }
        return false;
    }

    /// The law that a passage says is amended.
    private Target amended(Passage passage, Context context) {
        Target named = work(passage, 0, passage.text().length(), Quotation.of(passage.tokens()));
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
        return passage.eId()
                .flatMap(outline::find)
                .filter(each -> each.type().equals("recital"))
                .isPresent();
    }

    /// "amending Regulation (EU) 2024/1689".
    private void title(Passage passage, Tokens tokens, List<Match<AmendingWord>> words) {
        for (Match<AmendingWord> each : words) {
            int from = tokens.end(each.to() - 1);
            if (each.value() == AmendingWord.AMENDING
                    && titled == Context.NONE
                    && passage.eId().isEmpty()) {
                titled = new Context(onlyWork(passage, from), List.of(), false);
            }
        }
    }

    /// The law named behind a place in a passage; null where several are.
    private @Nullable Target onlyWork(Passage passage, int from) {
        Target first = work(passage, from, passage.text().length(), List.of());
        int end = passage.end(passage.text().length());
        for (int i = next; i < references.size() && references.get(i).start() < end; i++) {
            if (namesLaw(references.get(i)) && !isSame(references.get(i).target(), first)) {
                return null;
            }
        }
        return first instanceof Target.External ? first : null;
    }

    private static boolean isSame(Target one, @Nullable Target other) {
        return one instanceof Target.External a
                && other instanceof Target.External b
                && a.work().equals(b.work());
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

    /// The law that a stretch of a passage's prose names first, which may be unknown; null where it names none.
    @Nullable
    Target work(Passage passage, int from, int to, List<Quotation> quotations) {
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
            Reference each = references.get(i);
            if (namesLaw(each) && !isQuoted(each, passage, quotations)) {
                return each.target();
            }
        }
        return null;
    }

    /// Whether a reference names a law, known or not, and not only a part of one.
    private boolean namesLaw(Reference reference) {
        return switch (reference.target()) {
            case Target.External external -> external.eId().isEmpty() || !isAside(reference);
            case Target.Unknown _ -> reference.form().startsWith("title.") && !isAside(reference);
            case Target.Internal _ -> false;
        };
    }

    private static boolean isQuoted(Reference reference, Passage passage, List<Quotation> quotations) {
        Tokens tokens = passage.tokens();
        for (Quotation each : quotations) {
            int open = passage.start(tokens.start(each.open()));
            int close = passage.start(tokens.start(each.close()));
            if (open < reference.start() && reference.start() < close) {
                return true;
            }
        }
        return false;
    }

    /// A citation of a part in parentheses repeats in other words: "the Lamp Act (42 U.S.C. 1395)".
    private boolean isAside(Reference reference) {
        int before = reference.start() - 1;
        char c = before < 0 ? ' ' : outline.text().charAt(before);
        return c == '(' || c == '（';
    }

    /// The new text behind a passage.
    Optional<NewText> behind(int passage) {
        return NewText.behind(outline, passage);
    }

    Tongue tongue() {
        return tongue;
    }
}
