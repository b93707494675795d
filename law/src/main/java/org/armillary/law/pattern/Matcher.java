package org.armillary.law.pattern;

import java.util.Arrays;

/// Runs programs over tokens, in time proportional to the product of their lengths.
///
/// Every pair of instruction and place is tried once at most, as in the bit-state matcher of RE2; the longest match is
/// kept, of equal ones the first preferred. One matcher serves one thread.
final class Matcher {

    /// One run's number for each pair of place and instruction that it has tried.
    private int[] tried = new int[4096];
    private int run;
    /// Work to do: instruction and place, or a slot (as -1 - slot) and the value to put back.
    private int[] stack = new int[256];
    private int depth;
    private int[] slots = new int[16];
    private int[] best = new int[16];

    /// The end of the longest match from a token on, or -1.
    int match(Program program, Tokens tokens, int from) {
        Program.Step[] steps = program.steps();
        prepare(program);
        int limit = Math.min(tokens.size(), from + PatternSet.LONGEST);
        int end = -1;
        push(0, from);
        while (depth > 0) {
            int at = stack[--depth];
            int pc = stack[--depth];
            if (pc < 0) {
                slots[-1 - pc] = at;
                continue;
            }
            int reached = follow(steps, tokens, from, limit, pc, at);
            if (reached > end) {
                end = reached;
                System.arraycopy(slots, 0, best, 0, 2 * program.names().size());
            }
        }
        return end;
    }

    /// Where a capture of the last match begins or ends; -1 where it took no part.
    int slot(int slot) {
        return best[slot];
    }

    /// Follows a path until it fails or matches; what it leaves out goes on the stack.
    private int follow(Program.Step[] steps, Tokens tokens, int from, int limit, int start, int startAt) {
        int pc = start;
        int at = startAt;
        while (isNew((at - from) * steps.length + pc)) {
            switch (steps[pc]) {
                case Program.Step.Literal(long hash, String exact) -> {
                    if (at >= limit || tokens.hash(at) != hash || !exact.isEmpty() && !is(tokens, at, exact)) {
                        return -1;
                    }
                    at++;
                    pc++;
                }
                case Program.Step.OneOf(LongSet hashes, var _) -> {
                    if (at >= limit || !hashes.contains(tokens.hash(at))) {
                        return -1;
                    }
                    at++;
                    pc++;
                }
                case Program.Step.Kind(TokenClass of) -> {
                    if (at >= limit || !of.holds(tokens, at)) {
                        return -1;
                    }
                    at++;
                    pc++;
                }
                case Program.Step.Begins(String letters) -> {
                    if (at >= limit || !begins(tokens, at, letters)) {
                        return -1;
                    }
                    at++;
                    pc++;
                }
                case Program.Step.Glued() -> {
                    if (at >= limit || !tokens.isGlued(at)) {
                        return -1;
                    }
                    pc++;
                }
                case Program.Step.Fork(int preferred, int other) -> {
                    push(other, at);
                    pc = preferred;
                }
                case Program.Step.Jump(int to) -> pc = to;
                case Program.Step.Save(int slot) -> {
                    push(-1 - slot, slots[slot]);
                    slots[slot] = at;
                    pc++;
                }
                case Program.Step.Match() -> {
                    return at;
                }
            }
        }
        return -1;
    }

    private static boolean begins(Tokens tokens, int token, String letters) {
        int start = tokens.start(token);
        if (!tokens.isWord(token) || tokens.end(token) - start <= letters.length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (Tokens.fold(tokens.text().charAt(start + i)) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(Tokens tokens, int token, String exact) {
        int start = tokens.start(token);
        if (tokens.end(token) - start != exact.length()) {
            return false;
        }
        for (int i = 0; i < exact.length(); i++) {
            if (tokens.text().charAt(start + i) != exact.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void prepare(Program program) {
        int captures = 2 * program.names().size();
        if (slots.length < captures) {
            slots = new int[captures];
            best = new int[captures];
        }
        Arrays.fill(slots, 0, captures, -1);
        depth = 0;
        if (++run == Integer.MAX_VALUE) {
            Arrays.fill(tried, 0);
            run = 1;
        }
    }

    private boolean isNew(int pair) {
        if (pair >= tried.length) {
            tried = Arrays.copyOf(tried, Math.max(pair + 1, tried.length * 2));
        }
        if (tried[pair] == run) {
            return false;
        }
        tried[pair] = run;
        return true;
    }

    private void push(int pc, int at) {
        if (depth + 2 > stack.length) {
            stack = Arrays.copyOf(stack, stack.length * 2);
        }
        stack[depth++] = pc;
        stack[depth++] = at;
    }
}
