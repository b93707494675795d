package org.armillary.parallel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.corpus.Library;
import org.armillary.law.frbr.Language;
import org.armillary.law.pattern.Tokens;
import org.armillary.retrieval.Languages;
import org.armillary.reuse.Runs;
import org.armillary.search.Alike;
import org.armillary.search.Alikes;

/// Tells where the wording of a clause comes from: whose words it has, row by row.
///
/// The longest row is credited first, and of those who have it to the one made first; then what is left. Rows of six
/// words and more count, where they say more than formulas of every law do. Bounded: the first 30,000 characters, and
/// so many passages for each stretch of them. Nothing of a clause is kept.
public final class Provenance {

    /// How many characters of a clause are looked at.
    public static final int LONGEST = 30_000;

    private static final int ROW = 6;
    private static final int CHARACTERS = 10;
    /// Bits of information that a row must have.
    private static final double ENOUGH = 16;

    private static final int WINDOW = 120;
    private static final int MOST_WINDOWS = 24;
    private static final int OF_WINDOW = 24;

    private final Alikes alikes;
    private final Library library;

    public Provenance(Alikes alikes, Library library) {
        this.alikes = alikes;
        this.library = library;
    }

    /// Takes a clause apart.
    public Origin.Clause of(String written) {
        boolean cut = written.length() > LONGEST;
        String clause = (cut ? written.substring(0, LONGEST) : written).strip();
        Language language = Languages.guess(clause);
        Tokens tokens = Tokens.of(clause);
        Runs runs = new Runs(tokens, isIdeographic(tokens) ? CHARACTERS : ROW);
        Map<Long, Double> bits = alikes.bits(clause, language);
        List<Held> held = rows(clause, language, runs, tokens, bits);
        int[] owner = new int[runs.words()];
        List<Claimed> claimed = claim(held, owner);
        return answer(clause, runs, owner, claimed, cut);
    }

    private static boolean isIdeographic(Tokens tokens) {
        int characters = 0;
        for (int token = 0; token < tokens.size(); token++) {
            characters += tokens.isIdeograph(token) ? 1 : 0;
        }
        return characters * 2 > tokens.size();
    }

    /// A passage and a row of the clause that it has.
    private record Held(Alike alike, LocalDate first, Runs.Row row) {}

    private List<Held> rows(String clause, Language language, Runs runs, Tokens tokens, Map<Long, Double> bits) {
        Map<String, Alike> passages = new LinkedHashMap<>();
        int window = Math.max(WINDOW, runs.words() / MOST_WINDOWS + 1);
        for (int from = 0; from < runs.words(); from += window) {
            int to = Math.min(runs.words(), from + window);
            alikes.to(
                            clause.substring(runs.start(from), runs.end(to - 1)),
                            language,
                            new Alikes.Among(Optional.empty(), Set.of(), OF_WINDOW))
                    .forEach(each -> passages.putIfAbsent(each.expression() + "#" + each.eId(), each));
        }
        List<Held> held = new ArrayList<>();
        for (Alike alike : passages.values()) {
            LocalDate first = Parallels.first(library, alike);
            runs.with(Tokens.of(alike.text())).stream()
                    .filter(row -> information(row, tokens, bits) >= ENOUGH)
                    .forEach(row -> held.add(new Held(alike, first, row)));
        }
        held.sort(Comparator.comparingInt((Held each) -> -each.row().words())
                .thenComparing(Held::first)
                .thenComparing(each -> each.alike().date())
                .thenComparing(each -> each.alike().expression() + each.alike().eId()));
        return held;
    }

    private static double information(Runs.Row row, Tokens tokens, Map<Long, Double> bits) {
        double sum = 0;
        for (int token = tokens.at(row.from()); token < tokens.size() && tokens.start(token) < row.to(); token++) {
            sum += tokens.isMark(token) ? 0 : bits.getOrDefault(tokens.hash(token), 0.0);
        }
        return sum;
    }

    /// A passage with the words of the clause that are credited to it.
    private static final class Claimed {
        final Held first;
        final List<Runs.Row> rows = new ArrayList<>();
        int words;
        int elsewhere;

        Claimed(Held first) {
            this.first = first;
        }
    }

    /// Credits each word to the longest row it is in.
    ///
    /// @param owner for each word of the clause the number of its origin, from 1; filled in
    private static List<Claimed> claim(List<Held> held, int[] owner) {
        Map<String, Claimed> claimed = new LinkedHashMap<>();
        List<Claimed> order = new ArrayList<>();
        for (Held each : held) {
            int free = 0;
            for (int word = each.row().start(); word < each.row().end(); word++) {
                free += owner[word] == 0 ? 1 : 0;
            }
            if (free < Math.min(ROW, each.row().words())) {
                continue;
            }
            Claimed mine = claimed.computeIfAbsent(
                    each.alike().work() + "#" + each.alike().eId(), key -> {
                        Claimed begun = new Claimed(each);
                        begun.elsewhere = elsewhere(held, each);
                        order.add(begun);
                        return begun;
                    });
            if (!mine.first.alike().expression().equals(each.alike().expression())) {
                continue;
            }
            mine.rows.add(each.row());
            mine.words += free;
            for (int word = each.row().start(); word < each.row().end(); word++) {
                owner[word] = owner[word] == 0 ? order.indexOf(mine) + 1 : owner[word];
            }
        }
        return order;
    }

    /// How many other works have all of a row.
    private static int elsewhere(List<Held> held, Held one) {
        return held.stream()
                .filter(each -> each.row().start() <= one.row().start()
                        && one.row().end() <= each.row().end())
                .map(each -> each.alike().work())
                .filter(each -> !each.equals(one.alike().work()))
                .collect(Collectors.toSet())
                .size();
    }

    private static Origin.Clause answer(String clause, Runs runs, int[] owner, List<Claimed> claimed, boolean cut) {
        List<Origin> origins = new ArrayList<>();
        for (Claimed each : claimed) {
            origins.add(origin(origins.size() + 1, each));
        }
        List<Origin.Stretch> stretches = new ArrayList<>();
        int at = 0;
        int known = 0;
        for (int word = 0; word < owner.length; ) {
            int end = word;
            while (end < owner.length && owner[end] == owner[word]) {
                end++;
            }
            if (owner[word] > 0) {
                known += end - word;
                add(stretches, clause.substring(at, runs.start(word)), 0);
                add(stretches, clause.substring(runs.start(word), runs.end(end - 1)), owner[word]);
                at = runs.end(end - 1);
            }
            word = end;
        }
        add(stretches, clause.substring(at), 0);
        return new Origin.Clause(stretches, origins, owner.length, known, cut);
    }

    private static void add(List<Origin.Stretch> stretches, String text, int origin) {
        if (!text.isEmpty()) {
            stretches.add(new Origin.Stretch(text, origin));
        }
    }

    private static Origin origin(int number, Claimed claimed) {
        Alike alike = claimed.first.alike();
        List<Marked.Stretch> marks = disjoint(claimed.rows.stream()
                .map(row -> new Marked.Stretch(row.otherFrom(), row.otherTo()))
                .sorted(Comparator.comparingInt(Marked.Stretch::from))
                .toList());
        Runs.Row longest = claimed.first.row();
        String eId = alike.innermost(longest.otherFrom(), longest.otherTo());
        return new Origin(
                number,
                Locus.of(alike, claimed.first.first()).at(eId),
                claimed.words,
                longest.words(),
                claimed.elsewhere,
                Marked.of(alike.text(), marks));
    }

    private static List<Marked.Stretch> disjoint(List<Marked.Stretch> sorted) {
        List<Marked.Stretch> disjoint = new ArrayList<>();
        for (Marked.Stretch each : sorted) {
            if (disjoint.isEmpty() || each.from() >= disjoint.getLast().to()) {
                disjoint.add(each);
            } else if (each.to() > disjoint.getLast().to()) {
                Marked.Stretch last = disjoint.removeLast();
                disjoint.add(new Marked.Stretch(last.from(), each.to()));
            }
        }
        return disjoint;
    }
}
