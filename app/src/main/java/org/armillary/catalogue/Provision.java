package org.armillary.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of an instrument in the words it is cited with: `Art. 5(1)(ba)`, `Arts. 102-110`, `Ch. III s. 2`, `all`.
///
/// @param text as written
public record Provision(String text) {

    private static final Pattern ARTICLE = Pattern.compile("Art\\. (\\d+[a-z]?)((?:\\([^)]+\\))*)");
    private static final Pattern ARTICLES = Pattern.compile("Arts\\. (\\d+[a-z]?)-(\\d+[a-z]?)");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)([a-z]?)");
    private static final String WHOLE = "all";

    /// The whole instrument.
    public boolean isWhole() {
        return text.equals(WHOLE);
    }

    /// Whether another provision is this one or a part of it, by their numbers alone.
    public boolean covers(Provision other) {
        if (isWhole() || text.equals(other.text) || isDivisionAbove(other)) {
            return true;
        }
        Optional<List<String>> path = path();
        Optional<List<String>> inner = other.path();
        if (path.isPresent() && inner.isPresent()) {
            return inner.get().size() >= path.get().size()
                    && inner.get().subList(0, path.get().size()).equals(path.get());
        }
        Matcher range = ARTICLES.matcher(text);
        return range.matches()
                && inner.isPresent()
                && isBetween(range, inner.get().getFirst());
    }

    /// A chapter is above its sections: `Ch. III` above `Ch. III s. 2`.
    private boolean isDivisionAbove(Provision other) {
        return text.startsWith("Ch. ") && other.text.startsWith(text + " s. ");
    }

    /// How exactly it points: the whole 0, a chapter 1, a section 2, articles 3, one article 4, deeper more.
    int depth() {
        Optional<List<String>> path = path();
        if (path.isPresent()) {
            return 3 + path.get().size();
        }
        if (ARTICLES.matcher(text).matches()) {
            return 3;
        }
        return isWhole() ? 0 : text.contains(" s. ") ? 2 : 1;
    }

    private Optional<List<String>> path() {
        Matcher article = ARTICLE.matcher(text);
        if (!article.matches()) {
            return Optional.empty();
        }
        List<String> path = new ArrayList<>(List.of(article.group(1)));
        for (String part : article.group(2).split("[()]+")) {
            if (!part.isEmpty()) {
                path.add(part);
            }
        }
        return Optional.of(path);
    }

    private static boolean isBetween(Matcher range, String article) {
        return order(range.group(1)) <= order(article) && order(article) <= order(range.group(2));
    }

    /// Articles in order: 4, 4a, 5.
    private static int order(String article) {
        Matcher number = NUMBER.matcher(article);
        if (!number.matches()) {
            throw new IllegalArgumentException("not the number of an article: '" + article + "'");
        }
        int letter = number.group(2).isEmpty() ? 0 : number.group(2).charAt(0) - 'a' + 1;
        return Integer.parseInt(number.group(1)) * 100 + letter;
    }

    @Override
    public String toString() {
        return text;
    }
}
