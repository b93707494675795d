package org.armillary.law.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.citation.Mention.Names;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;

/// Remembers the names that a text gives to laws: „(im Folgenden „Richtlinie“)“, 以下簡稱本法.
final class GivenNames {

    private static final int NEAR = 5;
    private static final double UNNAMED = 0.5;
    /// Nouns that one law can't have both of.
    private static final Set<String> EXCLUSIVE = Set.of("regulation", "directive", "decision");

    private final Conventions rules;
    private final Memory memory;
    private final Tokens tokens;
    private final LawNoun nouns;

    GivenNames(Reading reading, Tokens tokens) {
        this.rules = reading.rules();
        this.memory = reading.memory();
        this.tokens = tokens;
        this.nouns = new LawNoun(tokens, reading.tongue());
    }

    /// Looks for a name where a text cites a law.
    void beside(Mention mention) {
        if (mention.isOwn()) {
            return;
        }
        rules.phrases()
                .aliasAfter()
                .matchAt(tokens, mention.to())
                .flatMap(match -> match.text("name", tokens))
                .ifPresent(name -> name(name, mention));
        for (int back = 2; back <= NEAR && back <= mention.from(); back++) {
            Optional<Match<Boolean>> before = rules.phrases().aliasBefore().matchAt(tokens, mention.from() - back);
            if (before.isPresent() && before.get().to() == mention.from()) {
                before.flatMap(match -> match.text("name", tokens)).ifPresent(name -> name(name, mention));
                return;
            }
        }
    }

    /// Looks for the name of a law whose title nothing marks: 電業法（以下簡稱本法）.
    ///
    /// @param at the opening parenthesis
    void alone(int at) {
        int noun = nouns.before(at);
        if (noun >= 0) {
            rules.phrases()
                    .aliasAlone()
                    .matchAt(tokens, at)
                    .flatMap(match -> match.text("name", tokens))
                    .ifPresent(name -> memory.name(name, unnamed(noun, at), false));
        }
    }

    /// A law of which the text says no more than its title.
    static Mention unnamed(int from, int to) {
        return new Mention(
                from,
                to,
                new Names.Unnamed("no law of the title before it is known"),
                "alias",
                "act",
                false,
                Optional.empty(),
                UNNAMED);
    }

    private void name(String name, Mention mention) {
        Tokens words = Tokens.of(name);
        boolean ideographs = words.size() > 0 && words.isIdeograph(0);
        boolean general = words.size() == 1 && rules.isKind(words) && !ideographs;
        if (general || isName(words)) {
            meant(words, mention).ifPresent(each -> memory.name(name, each, general));
        }
    }

    /// "… repealing Directive 2031/9/EC (the Lamp Regulation)" names the regulation.
    private Optional<Mention> meant(Tokens words, Mention mention) {
        List<String> kinds = rules.kindsIn(words);
        boolean other = EXCLUSIVE.contains(mention.kind())
                && kinds.stream().anyMatch(EXCLUSIVE::contains)
                && !kinds.contains(mention.kind());
        return other
                ? kinds.stream().filter(EXCLUSIVE::contains).findFirst().flatMap(memory::last)
                : Optional.of(mention);
    }

    /// A name for a law has a noun for laws in it or begins every word with a capital; "Canadian tax" names something
    /// else that a citation stands behind.
    private boolean isName(Tokens words) {
        int small = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.isIdeograph(i) || rules.isKindAt(words, i)) {
                return true;
            }
            small += words.isWord(i) && !words.isCapital(i) ? 1 : 0;
        }
        return small == 0 && words.size() > 0;
    }
}
