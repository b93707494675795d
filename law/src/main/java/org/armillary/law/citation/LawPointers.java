package org.armillary.law.citation;

import java.util.Optional;
import org.armillary.law.citation.Mention.Names;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds words that point to a law: "this Act", "that Regulation", 同法.
final class LawPointers {

    private static final double SURE = 0.98;
    private static final double POINTED = 0.75;

    private final Conventions rules;
    private final Tongue tongue;
    private final Memory memory;
    private final Tokens tokens;

    LawPointers(Reading reading, Tokens tokens) {
        this.rules = reading.rules();
        this.tongue = reading.tongue();
        this.memory = reading.memory();
        this.tokens = tokens;
    }

    /// The law that words at a token point to; null where they point to none.
    @Nullable
    Mention find(int at) {
        WordTree.Hit<Tongue.Pointer> pointer = tongue.pointers().find(tokens, at);
        WordTree.Hit<String> noun = pointer == null ? null : noun(pointer);
        if (pointer == null
                || noun == null
                || noun.to() < tokens.size() && isNumbered(noun.to())
                || !tongue.points(tokens, at, pointer.to(), noun.to())
                || rules.forms().forms().matchAt(tokens, pointer.to()).isPresent()) {
            return null;
        }
        return switch (pointer.value()) {
            case SELF ->
                new Mention(
                        at, noun.to(), new Names.Own(), "own." + tongue, noun.value(), true, Optional.empty(), SURE);
            case SAME ->
                memory.last(noun.value())
                        .map(meant -> same(at, noun.to(), meant))
                        .orElse(null);
            case PRECEDING, FOLLOWING -> null;
        };
    }

    private Mention same(int from, int to, Mention meant) {
        return new Mention(
                from,
                to,
                meant.names(),
                "same." + tongue,
                meant.kind(),
                true,
                meant.rule(),
                Math.min(POINTED, meant.confidence()));
    }

    /// A noun for laws, or the title of one where the text points to itself: „dieses Grundgesetz“.
    private WordTree.@Nullable Hit<String> noun(WordTree.Hit<Tongue.Pointer> pointer) {
        int at = pointer.to();
        WordTree.Hit<String> noun = tongue.kinds().find(tokens, at);
        if (noun != null || pointer.value() != Tongue.Pointer.SELF || at >= tokens.size()) {
            return noun;
        }
        Titles.Hit title =
                rules.titles().mayBegin(tokens, at) ? rules.titles().find(tokens, at, tongue.language()) : null;
        return title == null ? null : new WordTree.Hit<>(title.title().kind(), title.to());
    }

    private boolean isNumbered(int at) {
        return tokens.isNumber(at)
                || Tongue.isMark(tokens, at, '(') && at + 1 < tokens.size() && tokens.isUpper(at + 1);
    }
}
