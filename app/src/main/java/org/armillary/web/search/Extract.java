package org.armillary.web.search;

import java.util.ArrayList;
import java.util.List;
import org.armillary.search.Hit;

/// A hit's snippet as a reader sees it: without the number and heading that stand above it already, with dots where the
/// text goes on, and with the words found marked.
final class Extract {

    private static final String MORE = "…";

    private Extract() {}

    static List<HitView.Piece> of(Hit hit) {
        String snippet = hit.snippet();
        int start = headed(hit);
        int end = snippet.stripTrailing().length();
        List<HitView.Piece> pieces = new ArrayList<>();
        pieces.add(new HitView.Piece(start == 0 && isCut(snippet) ? MORE + " " : "", false));
        int at = start;
        for (Hit.Range range : hit.found()) {
            if (range.start() >= at && range.end() <= end) {
                pieces.add(new HitView.Piece(snippet.substring(at, range.start()), false));
                pieces.add(new HitView.Piece(snippet.substring(range.start(), range.end()), true));
                at = range.end();
            }
        }
        pieces.add(new HitView.Piece(
                snippet.substring(at, Math.max(at, end)) + (goesOn(snippet) ? " " + MORE : ""), false));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return pieces;
    }

    /// Where the text begins behind a number and heading of the hit's path; at 0 where all that was found stands there.
    private static int headed(Hit hit) {
        int headed = heading(hit);
        return hit.found().isEmpty() || hit.found().stream().anyMatch(each -> each.start() >= headed) ? headed : 0;
    }

    private static int heading(Hit hit) {
        return hit.path().stream()
                .filter(each -> each.indexOf(' ') > 0)
                .filter(each ->
                        hit.snippet().startsWith(each + " ") && hit.snippet().length() > each.length() + 1)
                .mapToInt(each -> each.length() + 1)
                .max()
                .orElse(0);
    }

    /// Whether the snippet seems to begin inside a sentence: with a small letter or a mark.
    private static boolean isCut(String snippet) {
        return snippet.codePoints()
                .limit(1)
                .anyMatch(each -> Character.isLowerCase(each)
                        || !Character.isLetterOrDigit(each) && "(“‘\"'«„「『[§①②③④⑤⑥⑦⑧⑨⑩—–-•".indexOf(each) < 0);
    }

    /// Whether it seems to end inside one.
    private static boolean goesOn(String snippet) {
        String text = snippet.stripTrailing();
        return !text.isEmpty() && ".;:!?。；：！？”’\"')）]】」』…".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
