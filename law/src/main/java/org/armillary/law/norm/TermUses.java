package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.pattern.Match;

/// Finds where the defined terms of a document are used in its running text.
///
/// The longest term wins: in "AI system provider" that is the provider, not the system. English terms are found in
/// the plural too; those of other languages as they are defined. In a definition its own term is not a use, and of
/// several definitions of a term the one with the narrowest scope holds. Words of a saying ("subject to") are no use.
public final class TermUses {

    /// Scope of a definition that holds in the whole document.
    private static final String DOCUMENT = "";

    private final Outline outline;
    /// What terms mean, by their words and what stands between them.
    private final Map<String, Senses> byWords = new HashMap<>();
    /// How many words the terms have that begin with a word, the most first.
    private final Map<String, SortedSet<Integer>> lengths = new HashMap<>();

    /// The first definition of a term for each provision it holds in.
    private record Senses(Map<String, Definition> byScope) {}

    private TermUses(Outline outline, List<Definition> definitions) {
        this.outline = outline;
        for (Definition each : definitions) {
            List<Words.Word> words = Words.of(each.term(), outline.language());
            if (!words.isEmpty()) {
                byWords.computeIfAbsent(key(words, 0, words.size()), key -> new Senses(new HashMap<>()))
                        .byScope()
                        .putIfAbsent(each.scope().eId().orElse(DOCUMENT), each);
                lengths.computeIfAbsent(words.getFirst().key(), key -> new TreeSet<>(Comparator.reverseOrder()))
                        .add(words.size());
            }
        }
    }

    private static String key(List<Words.Word> words, int from, int to) {
        StringBuilder key = new StringBuilder(words.get(from).key());
        for (int i = from + 1; i < to; i++) {
            key.append(words.get(i).gap()).append('\u0000').append(words.get(i).key());
        }
        return key.toString();
    }

    /// The uses of defined terms, in the order of the text; headings, remarks of editors and quoted law are left out.
    public static List<TermUse> find(Outline outline, List<Definition> definitions) {
        TermUses uses = new TermUses(outline, definitions);
        List<TermUse> found = new ArrayList<>();
        for (Passage each : outline.passages()) {
            boolean prose = each.kind() != Passage.Kind.HEADING && each.kind() != Passage.Kind.EDITORIAL;
            if (prose && !each.isQuoted()) {
                uses.passage(each, found);
            }
        }
        return found;
    }

    /// The first use of each term in each passage: enough for a reader, and easier on the eye than all.
    public static List<TermUse> findFirst(Outline outline, List<Definition> definitions) {
        List<TermUse> first = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int end = -1;
        for (TermUse each : find(outline, definitions)) {
            if (each.start() > end) {
                seen.clear();
                int line = outline.text().indexOf('\n', each.start());
                end = line < 0 ? outline.text().length() : line;
            }
            if (seen.add(each.definition().term())) {
                first.add(each);
            }
        }
        return first;
    }

    private void passage(Passage passage, List<TermUse> found) {
        List<Match<Boolean>> sayings =
                DefinitionCatalogue.get().of(outline.language()).sayings(passage.tokens());
        int next = 0;
        List<Words.Word> words = Words.of(passage.text(), outline.language());
        for (int at = 0; at < words.size(); ) {
            Optional<TermUse> use = at(passage, words, at);
            if (use.isEmpty()) {
                at++;
                continue;
            }
            int start = words.get(at).start();
            while (next < sayings.size()
                    && passage.tokens().end(sayings.get(next).to() - 1) <= start) {
                next++;
            }
            if (next < sayings.size() && isPartOf(use.get(), sayings.get(next), passage)) {
                at++;
                continue;
            }
            found.add(use.get());
            while (at < words.size()
                    && passage.start(words.get(at).start()) < use.get().end()) {
                at++;
            }
        }
    }

    private Optional<TermUse> at(Passage passage, List<Words.Word> words, int at) {
        for (int length : lengths.getOrDefault(words.get(at).key(), Collections.emptySortedSet())) {
            int last = at + length - 1;
            Senses senses = last < words.size() ? byWords.get(key(words, at, last + 1)) : null;
            if (senses != null && standsAlone(passage.text(), words, at, last)) {
                int start = passage.start(words.get(at).start());
                int end = passage.end(words.get(last).end());
                Optional<Definition> meaning = meaning(senses, passage.eId(), start, end);
                if (meaning.isPresent()) {
                    return meaning.map(each -> new TermUse(start, end, each));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a use stands in a saying and is not all of it.
    private static boolean isPartOf(TermUse use, Match<Boolean> saying, Passage passage) {
        int start = passage.start(passage.tokens().start(saying.from()));
        int end = passage.end(passage.tokens().end(saying.to() - 1));
        return use.start() >= start && use.end() <= end && use.end() - use.start() < end - start;
    }

    /// Whether no hyphen makes the words part of a longer one: "risk" is not used in "high-risk".
    private static boolean standsAlone(String text, List<Words.Word> words, int first, int last) {
        int start = words.get(first).start();
        int end = words.get(last).end();
        boolean joinedBefore =
                start > 1 && isHyphen(text.charAt(start - 1)) && Character.isLetterOrDigit(text.charAt(start - 2));
        boolean joinedAfter = end + 1 < text.length()
                && isHyphen(text.charAt(end))
                && Character.isLetterOrDigit(text.charAt(end + 1));
        return !joinedBefore && !joinedAfter;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /// The definition that holds at a place: of the narrowest scope. Empty inside the definition.
    private Optional<Definition> meaning(Senses senses, Optional<String> eId, int start, int end) {
        Optional<Definition> holding = Optional.empty();
        Optional<PlacedProvision> at = eId.flatMap(outline::find);
        while (holding.isEmpty() && at.isPresent()) {
            holding = Optional.ofNullable(senses.byScope().get(at.get().eId()));
            at = outline.parentOf(at.get());
        }
        return holding.or(() -> Optional.ofNullable(senses.byScope().get(DOCUMENT)))
                .filter(each -> end <= each.start() || start >= each.end());
    }
}
