package org.armillary.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Who bears a norm, as it is looked for: the heads of the names, each between bars.
///
/// "Providers and deployers of high-risk systems" is `|provider|deployer|`: who asks for deployers finds it, who asks
/// for systems does not. "The provider's authorised representative" is not a provider.
final class Bearer {

    private static final String BAR = "|";

    private Bearer() {}

    /// The key of a bearer in a language (ISO 639-2); empty for nobody.
    static String key(String bearer, String language) {
        Set<String> heads = new TreeSet<>(heads(bearer, language));
        return heads.isEmpty() ? "" : BAR + String.join(BAR, heads) + BAR;
    }

    /// What a key may hold for a question: a name whose last words are those asked for, in any of some languages.
    static Set<String> asked(String words, Collection<String> languages) {
        Set<String> asked = new TreeSet<>();
        for (String language : languages) {
            heads(words, language).stream().limit(1).forEach(head -> asked.add(head + BAR));
        }
        return asked;
    }

    private static List<String> heads(String bearer, String language) {
        LinkWords catalogue = LinkWords.standard();
        Set<String> breaks = catalogue.breaks(language);
        Set<String> joins = catalogue.joins(language);
        Set<String> articles = catalogue.articles(language);
        List<String> heads = new ArrayList<>();
        List<String> head = new ArrayList<>();
        boolean ended = false;
        for (String token : bearer.toLowerCase(Locale.ROOT).split("(?=[,;])|[\\s\\p{Z}/]+")) {
            boolean joined = token.startsWith(",") || token.startsWith(";") || joins.contains(token);
            String word = singular(token.replaceAll("^[,;(]+|[)’']+$", ""), language);
            if (joined) {
                add(head, heads);
                ended = false;
            }
            if (!head.isEmpty() && breaks.contains(word)) {
                ended = true;
            } else if (!ended && !word.isEmpty() && !joins.contains(word) && !articles.contains(word)) {
                head.add(word);
            }
        }
        add(head, heads);
        return heads;
    }

    private static void add(List<String> head, List<String> heads) {
        if (!head.isEmpty()) {
            heads.add(String.join(" ", head));
        }
        head.clear();
    }

    private static String singular(String word, String language) {
        boolean plural = language.equals("eng")
                && word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        if (!plural) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
