package org.armillary.law.citation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// What a document has named so far: the law named last of each kind, and names it gave to laws.
final class Memory {

    private final WordTree<Alias> aliases = new WordTree<>();
    private final Map<String, Mention> lastOfKind = new HashMap<>();
    private @Nullable Mention last;
    private boolean hasAliases;
    private final Homes.Here homes;

    Memory(Homes.Here homes) {
        this.homes = homes;
    }

    /// Whether a title of a country's law may mean that law in this document.
    boolean isAtHome(String work) {
        return homes.admits(work);
    }

    /// A name a document gave to a law.
    ///
    /// @param words as it was given
    /// @param mention the law
    /// @param general whether it is a noun for any law, so that it needs an article before it
    record Alias(Tokens words, Mention mention, boolean general) {}

    /// A law was named.
    void add(Mention mention) {
        if (mention.names() instanceof Mention.Names.Own) {
            return;
        }
        last = mention;
        lastOfKind.put(mention.kind(), mention);
    }

    /// A name was given to a law.
    void name(String words, Mention mention, boolean general) {
        hasAliases = true;
        aliases.add(words, new Alias(Tokens.of(words), mention, general));
    }

    /// The law named last that is of a kind; of any where none is of that kind.
    Optional<Mention> last(String kind) {
        Mention found = lastOfKind.get(kind);
        return found != null ? Optional.of(found) : Optional.empty();
    }

    Optional<Mention> last() {
        return Optional.ofNullable(last);
    }

    /// Whether a name of the document's own may begin at a token.
    boolean mayBegin(Tokens tokens, int token) {
        return hasAliases && aliases.mayBegin(tokens, token);
    }

    /// The longest name of the document's own at a token.
    WordTree.@Nullable Hit<Alias> find(Tokens tokens, int token) {
        WordTree.Hit<Alias> hit = hasAliases ? aliases.find(tokens, token) : null;
        return hit != null && isWritten(hit.value(), tokens, token) ? hit : null;
    }

    private static boolean isWritten(Alias alias, Tokens tokens, int token) {
        boolean capital = !alias.words().isCapital(0) || tokens.isCapital(token);
        boolean upper = !alias.words().isUpper(0) || alias.words().size() > 1 || tokens.isUpper(token);
        return capital && upper;
    }
}
