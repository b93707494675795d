package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.armillary.law.akn.PlacedProvision;

/// Finds where the defined terms of a document are used in its running text.
///
/// The longest term wins: in "AI system provider" that is the provider, not the system. English terms are found in
/// the plural too; those of other languages as they are defined. In a definition its own term is not a use, and of
/// several definitions of a term the one with the narrowest scope holds.
public final class TermUses {

    private final Outline outline;
    private final Map<String, List<Term>> byFirstWord = new HashMap<>();

    /// A term, cut into words to be compared.
    ///
    private record Term(List<Words.Word> words, List<Definition> definitions) {}

    private TermUses(Outline outline, List<Definition> definitions) {
        this.outline = outline;
        Map<List<Words.Word>, List<Definition>> byWords = new HashMap<>();
        for (Definition each : definitions) {
            List<Words.Word> words = Words.of(each.term(), outline.language());
            if (!words.isEmpty()) {
                byWords.computeIfAbsent(words, key -> new ArrayList<>()).add(each);
            }
        }
        byWords.forEach((words, meanings) -> byFirstWord
                .computeIfAbsent(words.getFirst().key(), key -> new ArrayList<>())
                .add(new Term(words, meanings)));
        byFirstWord
                .values()
                .forEach(terms -> terms.sort(
                        Comparator.comparingInt((Term term) -> term.words().size())
                                .reversed()));
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
        int line = -1;
        for (TermUse each : find(outline, definitions)) {
            int end = outline.text().indexOf('\n', each.start());
            if (end != line) {
                seen.clear();
                line = end;
            }
            if (seen.add(each.definition().term())) {
                first.add(each);
            }
        }
        return first;
    }

    private void passage(Passage passage, List<TermUse> found) {
        List<Words.Word> words = Words.of(passage.text(), outline.language());
        for (int at = 0; at < words.size(); ) {
            Optional<TermUse> use = at(passage, words, at);
            if (use.isEmpty()) {
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
        for (Term term : byFirstWord.getOrDefault(words.get(at).key(), List.of())) {
            int last = at + term.words().size() - 1;
            if (last < words.size() && matches(term, words, at) && standsAlone(passage.text(), words, at, last)) {
                int start = passage.start(words.get(at).start());
                int end = passage.end(words.get(last).end());
                Optional<Definition> meaning = meaning(term, start, end);
                if (meaning.isPresent()) {
                    return meaning.map(each -> new TermUse(start, end, each));
                }
            }
        }
        return Optional.empty();
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

    private static boolean matches(Term term, List<Words.Word> words, int at) {
        for (int i = 1; i < term.words().size(); i++) {
            Words.Word wanted = term.words().get(i);
            Words.Word found = words.get(at + i);
            if (!wanted.key().equals(found.key()) || !wanted.gap().equals(found.gap())) {
                return false;
            }
        }
        return true;
    }

    /// The definition that holds at a place: of the narrowest scope, then the first. Empty inside the definition.
    private Optional<Definition> meaning(Term term, int start, int end) {
        Optional<Definition> holding = term.definitions().stream()
                .filter(each -> holds(each, start, end))
                .min(Comparator.comparingInt(this::breadth));
        return holding.filter(each -> end <= each.start() || start >= each.end());
    }

    private boolean holds(Definition definition, int start, int end) {
        Optional<PlacedProvision> scope = definition.scope().eId().flatMap(outline::find);
        return definition.scope().eId().isEmpty()
                || scope.filter(each -> each.start() <= start && end <= each.end())
                        .isPresent();
    }

    private int breadth(Definition definition) {
        return definition
                .scope()
                .eId()
                .flatMap(outline::find)
                .map(each -> each.end() - each.start())
                .orElse(Integer.MAX_VALUE);
    }
}
