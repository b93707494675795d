package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.pattern.Tokens;

/// Finds the provisions of the same document that words such as "this section" and "subsections (2) to (4)" name,
/// seen from the provision they stand in.
///
/// Knows the neighbourhood only: what is named with the title of an act, or stands in another section, is not looked
/// for.
final class Siblings {

    private final Outline outline;
    /// No range has more members than the largest lists have.
    private static final int MOST = 500;

    private final Map<String, List<PlacedProvision>> children = new HashMap<>();
    /// Children of a provision by their label, of those asked for.
    private final Map<String, Map<String, List<PlacedProvision>>> labels = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    Siblings(Outline outline) {
        this.outline = outline;
        for (PlacedProvision each : outline.provisions()) {
            each.parent().ifPresent(parent -> {
                List<PlacedProvision> row = children.computeIfAbsent(parent, key -> new ArrayList<>());
                places.put(each.eId(), row.size());
                row.add(each);
            });
        }
    }

    /// The provisions that words name; empty where they name none nearby.
    List<PlacedProvision> find(Tokens tokens, Run words, String from) {
        List<PlacedProvision> found = new ArrayList<>();
        for (int i = words.from(); i < words.to(); i++) {
            String unit = unit(tokens.text(i));
            if (!tokens.isWord(i) || unit.isEmpty()) {
                continue;
            }
            boolean own = i > words.from() && tokens.hash(i - 1) == Tokens.hash("this");
            if (own) {
                ancestor(from, unit).ifPresent(found::add);
            } else {
                labelled(tokens, new Run(i + 1, words.to()), from, unit, found);
            }
        }
        return found;
    }

    /// The type of provision a word names, in the singular; chapters and what is wider rule too much to be carried
    /// over.
    private static String unit(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return switch (singular) {
            case "section",
                    "subsection",
                    "article",
                    "paragraph",
                    "subparagraph",
                    "point",
                    "clause",
                    "chapter",
                    "part",
                    "title",
                    "annex",
                    "schedule" -> singular;
            default -> "";
        };
    }

    private Optional<PlacedProvision> ancestor(String from, String unit) {
        Optional<PlacedProvision> at = outline.find(from);
        while (at.isPresent() && !at.get().type().equals(unit)) {
            at = outline.parentOf(at.get());
        }
        return at;
    }

    private void labelled(Tokens tokens, Run words, String from, String unit, List<PlacedProvision> found) {
        Optional<PlacedProvision> last = Optional.empty();
        boolean range = false;
        for (int i = words.from(); i < words.to(); i++) {
            String text = tokens.text(i);
            if (tokens.isNumber(i) || tokens.isWord(i) && text.length() < 4 && isOpen(tokens, i - 1)) {
                String label = tokens.isNumber(i) && i + 1 < words.to() && tokens.isGlued(i + 1) && tokens.isWord(i + 1)
                        ? tokens.text(i, i + 2)
                        : text;
                boolean deeper = last.isPresent() && tokens.isGlued(i - 1) && isOpen(tokens, i - 1);
                Optional<PlacedProvision> named =
                        deeper ? child(last.get().eId(), label, "") : nearby(from, unit, label);
                if (named.isEmpty()) {
                    return;
                }
                if (deeper) {
                    found.removeLast();
                } else if (range && last.isPresent()) {
                    between(last.get(), named.get(), found);
                }
                found.add(named.get());
                last = named;
                range = false;
            } else if (text.equals("to") || text.equals("–") || text.equals("-")) {
                range = true;
            } else if (!tokens.isMark(i) && !text.equals("and") && !text.equals("or") && !tokens.isGlued(i)) {
                return;
            }
        }
    }

    private static boolean isOpen(Tokens tokens, int token) {
        return token >= 0 && tokens.text(token).equals("(");
    }

    /// A provision of a type with a label, in one of those around.
    private Optional<PlacedProvision> nearby(String from, String unit, String label) {
        for (Optional<PlacedProvision> at = outline.find(from); at.isPresent(); at = outline.parentOf(at.get())) {
            Optional<PlacedProvision> child = child(at.get().eId(), label, unit);
            if (child.isPresent()) {
                return child;
            }
        }
        return Optional.empty();
    }

    private Optional<PlacedProvision> child(String parent, String label, String unit) {
        return labels
                .computeIfAbsent(parent, this::byLabel)
                .getOrDefault(label.toLowerCase(Locale.ROOT), List.of())
                .stream()
                .filter(each -> unit.isEmpty() || each.type().equals(unit))
                .findFirst();
    }

    private Map<String, List<PlacedProvision>> byLabel(String parent) {
        Map<String, List<PlacedProvision>> byLabel = new HashMap<>();
        for (PlacedProvision each : children.getOrDefault(parent, List.of())) {
            String label = each.num().map(Siblings::bare).orElse("").toLowerCase(Locale.ROOT);
            byLabel.computeIfAbsent(label, key -> new ArrayList<>(1)).add(each);
        }
        return byLabel;
    }

    private static String bare(String num) {
        int from = 0;
        int to = num.length();
        while (from < to && !Character.isLetterOrDigit(num.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(num.charAt(to - 1))) {
            to--;
        }
        return num.substring(from, to);
    }

    private void between(PlacedProvision first, PlacedProvision last, List<PlacedProvision> found) {
        List<PlacedProvision> row = children.getOrDefault(first.parent().orElse(""), List.of());
        int from = places.getOrDefault(first.eId(), 0) + 1;
        int to = Math.min(row.size(), from + MOST);
        for (int i = from; i < to && !row.get(i).equals(last); i++) {
            found.add(row.get(i));
        }
    }
}
