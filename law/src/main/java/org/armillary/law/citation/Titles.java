package org.armillary.law.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Works by their titles and short names, from the tables of `titles/`.
///
/// Each beginning of a title has an entry in one hash table, so that the longest title at a word is found by walking on
/// while there is one.
final class Titles {

    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final int PREFIX = -1;

    private final List<Title> titles = new ArrayList<>();
    private long[] keys = new long[1 << 16];
    private int[] values = new int[1 << 16];
    private int size;
    /// The first words of titles, roughly: one bit for each; of all titles, and of those that begin with a small
    /// letter.
    private final long[] firsts = new long[1 << 9];

    private final long[] smallFirsts = new long[1 << 9];
    /// What the parts of an act are called in Canada.
    private final Map<Level, Level> levels = FormsReader.levels(Catalogues.load("works/canada.yaml"));

    private Titles() {}

    /// A title and the work it names.
    ///
    /// @param words as printed
    /// @param name the work; empty where several have the title
    /// @param kind what kind of work
    /// @param apart whether a part before it is cited by itself
    /// @param exact whether capitals must be as here
    /// @param language the only language it is a title in; empty where it is one anywhere
    /// @param form the name of the table
    record Title(
            Tokens words,
            Optional<WorkName> name,
            String kind,
            boolean apart,
            boolean exact,
            String language,
            String form) {}

    /// A title found.
    ///
    /// @param title what it is
    /// @param to end token, exclusive
    record Hit(Title title, int to) {}

    /// Names cited in all countries.
    static Titles read() {
        Titles titles = new Titles();
        titles.canada();
        titles.names();
        return titles;
    }

    private void names() {
        for (String[] row : rows("titles/names.tsv")) {
            List<String> traits = row.length > 4 ? List.of(row[4].split(",")) : List.of();
            Optional<String> official = row[2].equals("-") ? Optional.empty() : Optional.of(row[2]);
            WorkName name = new WorkName(row[1], official, Map.of(), row[1].startsWith("/akn/ca/") ? levels : Map.of());
            String language = traits.stream()
                    .filter(each -> each.length() == 3)
                    .findFirst()
                    .orElse("");
            add(new Title(
                    Tokens.of(row[0]),
                    Optional.of(name),
                    row[3],
                    traits.contains("apart"),
                    traits.contains("exact"),
                    language,
                    "title.name"));
        }
    }

    private void canada() {
        for (String[] row : rows("titles/canada.tsv")) {
            String type = row[1].equals("regulation") ? "act/regulation" : "act";
            WorkName name = new WorkName("/akn/ca/" + type + "/nd/" + row[0], Optional.of(row[0]), Map.of(), levels);
            add(new Title(Tokens.of(row[3]), Optional.of(name), row[1], true, false, "", "title.canada"));
        }
    }

    private static List<String[]> rows(String file) {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Catalogues.open(file), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(each -> !each.startsWith("#"))
                    .map(each -> each.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
    }

    private void add(Title title) {
        long key = 0;
        Tokens words = title.words();
        int bit = bit(words.hash(0));
        firsts[bit >>> 6] |= 1L << bit;
        if (!words.isCapital(0)) {
            smallFirsts[bit >>> 6] |= 1L << bit;
        }
        for (int i = 0; i < words.size(); i++) {
            key = next(key, words.hash(i));
            int at = slot(key);
            boolean last = i == words.size() - 1;
            if (keys[at] != key) {
                put(key, last ? titles.size() : PREFIX);
            } else if (last) {
                int before = values[at];
                if (before >= 0
                        && before < titles.size()
                        && title.form().equals(titles.get(before).form())) {
                    titles.set(before, shared(titles.get(before), title));
                    return;
                }
                values[at] = titles.size();
            }
        }
        titles.add(title);
    }

    /// Two works of one title.
    private static Title shared(Title a, Title b) {
        if (a.name().equals(b.name()) || isSuccessor(a, b)) {
            return a;
        }
        return isSuccessor(b, a)
                ? b
                : new Title(a.words(), Optional.empty(), a.kind(), a.apart(), a.exact(), a.language(), a.form());
    }

    /// A new act of an old title is coded behind the old one: P-33.01 behind P-33.
    private static boolean isSuccessor(Title later, Title earlier) {
        String code = later.name().flatMap(WorkName::official).orElse("");
        String old = earlier.name().flatMap(WorkName::official).orElse("-");
        return later.kind().equals("act") && (code.startsWith(old + ".") || code.startsWith(old) && old.contains("."));
    }

    private static long next(long key, long word) {
        long mixed = (key ^ word) * PRIME;
        return mixed ^ mixed >>> 29 | 1;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) (key >>> 7) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void put(long key, int value) {
        if (++size * 2 > keys.length) {
            long[] before = keys;
            int[] held = values;
            keys = new long[before.length * 2];
            values = new int[keys.length];
            for (int i = 0; i < before.length; i++) {
                if (before[i] != 0) {
                    int at = slot(before[i]);
                    keys[at] = before[i];
                    values[at] = held[i];
                }
            }
        }
        int at = slot(key);
        keys[at] = key;
        values[at] = value;
    }

    private int bit(long word) {
        return (int) (word >>> 11) & (firsts.length << 6) - 1;
    }

    /// Whether a title may begin at a token; false where surely none does.
    boolean mayBegin(Tokens tokens, int token) {
        int bit = bit(tokens.hash(token));
        return ((tokens.isCapital(token) ? firsts : smallFirsts)[bit >>> 6] >>> bit & 1) != 0;
    }

    /// The longest title that begins at a token.
    @Nullable
    Hit find(Tokens tokens, int token, String language) {
        Hit best = null;
        long key = 0;
        for (int i = token; i < tokens.size(); i++) {
            key = next(key, tokens.hash(i));
            int at = slot(key);
            if (keys[at] == 0) {
                break;
            }
            if (values[at] >= 0 && isWritten(titles.get(values[at]), tokens, token, language)) {
                best = new Hit(titles.get(values[at]), i + 1);
            }
        }
        return best;
    }

    /// A title that begins with a capital does so in a text; an abbreviation is written as it is.
    private static boolean isWritten(Title title, Tokens tokens, int token, String language) {
        Tokens words = title.words();
        if (!title.language().isEmpty() && !title.language().equals(language)) {
            return false;
        }
        if (!title.exact()) {
            return !words.isCapital(0) || tokens.isCapital(token);
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.text(i).contentEquals(tokens.text(token + i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return titles.size() + " titles, "
                + Arrays.stream(values).filter(each -> each == PREFIX).count() + " beginnings";
    }
}
