package org.armillary.law.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Patterns that are looked for together, each standing for a value.
///
/// Never changes; serves any number of threads.
///
/// @param <T> what a pattern stands for
public final class PatternSet<T> {

    /// The most tokens a match may have.
    public static final int LONGEST = 256;

    /// Bits of the sieve, a power of two: few enough to stay near the processor.
    private static final int SIEVE = 8192;

    private static final ThreadLocal<Matcher> MATCHERS = ThreadLocal.withInitial(Matcher::new);

    private final Program[] programs;
    private final List<T> values;
    /// Patterns by the hash of a word they may begin with: open addressing; a slot holds an index in `begun` plus one.
    private final long[] words;
    private final int[] wordSlots;
    private final int[][] begun;
    /// For each of those, what may stand behind the word in any of its patterns.
    private final Program.Following[] next;
    /// A bit for each word some pattern may begin with, by the end of its hash: most words of a text have none.
    private final long[] sieve = new long[SIEVE / Long.SIZE];
    /// Patterns that may begin with a class of tokens.
    private final TokenClass[] classes;
    private final int[][] classed;

    private PatternSet(List<Program> programs, List<T> values) {
        this.programs = programs.toArray(Program[]::new);
        this.values = List.copyOf(values);
        Map<Long, TreeSet<Integer>> byWord = new HashMap<>();
        Map<TokenClass, TreeSet<Integer>> byClass = new EnumMap<>(TokenClass.class);
        for (int i = 0; i < programs.size(); i++) {
            for (Program.Step step : programs.get(i).first()) {
                switch (step) {
                    case Program.Step.Literal(long hash, var _) ->
                        byWord.computeIfAbsent(hash, key -> new TreeSet<>()).add(i);
                    case Program.Step.OneOf(var _, List<Long> all) -> {
                        for (long hash : all) {
                            byWord.computeIfAbsent(hash, key -> new TreeSet<>()).add(i);
                        }
                    }
                    case Program.Step.Kind(TokenClass of) ->
                        byClass.computeIfAbsent(of, key -> new TreeSet<>()).add(i);
                    case Program.Step.Begins _ ->
                        byClass.computeIfAbsent(TokenClass.WORD, key -> new TreeSet<>())
                                .add(i);
                    case Program.Step.Glued _,
                            Program.Step.Fork _,
                            Program.Step.Jump _,
                            Program.Step.Save _,
                            Program.Step.Match _ -> throw new IllegalStateException("takes no token: " + step);
                }
            }
        }
        this.classes = byClass.keySet().toArray(TokenClass[]::new);
        this.classed = byClass.values().stream().map(PatternSet::array).toArray(int[][]::new);
        this.words = new long[Math.max(4, Integer.highestOneBit(byWord.size() * 2 + 1) * 2)];
        this.wordSlots = new int[words.length];
        this.begun = new int[byWord.size()][];
        this.next = new Program.Following[byWord.size()];
        int count = 0;
        for (Map.Entry<Long, TreeSet<Integer>> each : byWord.entrySet()) {
            int at = LongSet.slot(each.getKey(), words.length - 1);
            while (wordSlots[at] != 0) {
                at = at + 1 & words.length - 1;
            }
            words[at] = each.getKey();
            sieve[bit(each.getKey()) >>> 6] |= 1L << bit(each.getKey());
            begun[count] = array(each.getValue());
            next[count] = Program.Following.of(each.getValue().stream()
                    .map(index -> programs.get(index).second())
                    .toList());
            wordSlots[at] = ++count;
        }
    }

    private static int[] array(TreeSet<Integer> all) {
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Gathers patterns.
    ///
    /// @param <T> what a pattern stands for
    public static final class Builder<T> {
        private final Map<String, Node> defined = new HashMap<>();
        private final List<Program> programs = new ArrayList<>();
        private final List<T> values = new ArrayList<>();

        /// Names a pattern for use in later ones as `{name}`; a later definition of the name takes its place.
        ///
        /// @throws MalformedPatternException when it can't be read
        public Builder<T> define(String name, String source) {
            defined.put(name, PatternParser.parse(source, defined));
            return this;
        }

        /// Adds a pattern.
        ///
        /// @throws MalformedPatternException when it can't be read or may match nothing at all
        public Builder<T> add(String source, T value) {
            programs.add(Program.compile(source, PatternParser.parse(source, defined)));
            values.add(value);
            return this;
        }

        public PatternSet<T> build() {
            return new PatternSet<>(programs, values);
        }
    }

    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /// The matches in a text: at each place the longest, of equal ones the pattern added first; none overlap.
    public List<Match<T>> find(Tokens tokens) {
        List<Match<T>> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Match<T> match = longest(tokens, i);
            if (match != null) {
                found.add(match);
                i = match.to() - 1;
            }
        }
        return found;
    }

    /// The longest match that begins at a token.
    public Optional<Match<T>> matchAt(Tokens tokens, int token) {
        return token >= tokens.size() ? Optional.empty() : Optional.ofNullable(longest(tokens, token));
    }

    /// Whether some pattern may begin at a token; false where surely none matches there.
    public boolean mayBegin(Tokens tokens, int token) {
        if (word(tokens.hash(token)) >= 0) {
            return true;
        }
        for (TokenClass each : classes) {
            if (each.holds(tokens, token)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Match<T> longest(Tokens tokens, int token) {
        int word = word(tokens.hash(token));
        boolean begins = word >= 0 && next[word].mayHold(tokens, token + 1);
        if (!begins && classes.length == 0) {
            return null;
        }
        Match<T> best = begins ? better(null, begun[word], tokens, token) : null;
        for (int i = 0; i < classes.length; i++) {
            if (classes[i].holds(tokens, token)) {
                best = better(best, classed[i], tokens, token);
            }
        }
        return best;
    }

    private @Nullable Match<T> better(@Nullable Match<T> before, int[] candidates, Tokens tokens, int token) {
        Match<T> best = before;
        Matcher matcher = null;
        for (int each : candidates) {
            Program program = programs[each];
            if (!program.second().mayHold(tokens, token + 1)) {
                continue;
            }
            matcher = matcher == null ? MATCHERS.get() : matcher;
            int end = matcher.match(program, tokens, token);
            if (end > 0 && (best == null || end > best.to())) {
                int[] slots = new int[2 * program.names().size()];
                for (int i = 0; i < slots.length; i++) {
                    slots[i] = matcher.slot(i);
                }
                best = new Match<>(values.get(each), token, end, program.names(), slots);
            }
        }
        return best;
    }

    private static int bit(long hash) {
        return (int) (hash ^ hash >>> 32) & SIEVE - 1;
    }

    /// The index in `begun` of a word, or -1.
    private int word(long hash) {
        if ((sieve[bit(hash) >>> 6] & 1L << bit(hash)) == 0) {
            return -1;
        }
        int at = LongSet.slot(hash, words.length - 1);
        while (wordSlots[at] != 0) {
            if (words[at] == hash) {
                return wordSlots[at] - 1;
            }
            at = at + 1 & words.length - 1;
        }
        return -1;
    }

    @Override
    public String toString() {
        return Arrays.toString(values.toArray());
    }
}
