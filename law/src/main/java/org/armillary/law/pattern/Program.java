package org.armillary.law.pattern;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A pattern as instructions for a [Matcher].
///
/// @param source the pattern as written
/// @param steps the instructions; the first is where it begins, the last is a match
/// @param names the names of its captures; capture `n` is kept in slots `2n` and `2n + 1`
/// @param first the instructions that may take the first token
/// @param second what may stand behind the first token
record Program(String source, Step[] steps, List<String> names, List<Step> first, Following second) {

    /// What may stand behind the first token of a match: most patterns begin with a common word, and what stands behind
    /// it tells at once that they don't match.
    ///
    /// @param words the hashes of words
    /// @param hashes the same, quick to ask
    /// @param classes the classes of tokens
    /// @param anything whether a match may end there, so that nothing can be told
    record Following(Set<Long> words, LongSet hashes, List<TokenClass> classes, boolean anything) {

        private static Following of(Set<Long> words, Set<TokenClass> classes, boolean anything) {
            return new Following(
                    words, LongSet.of(words), List.copyOf(classes), anything || classes.contains(TokenClass.ANY));
        }

        /// What may stand behind the first token in any of several.
        static Following of(List<Following> all) {
            Set<Long> words = new HashSet<>();
            Set<TokenClass> classes = EnumSet.noneOf(TokenClass.class);
            boolean anything = false;
            for (Following each : all) {
                words.addAll(each.words());
                classes.addAll(each.classes());
                anything |= each.anything();
            }
            return of(words, classes, anything);
        }

        private static Following of(Step[] steps) {
            List<Integer> first = new ArrayList<>();
            collect(steps, 0, new boolean[steps.length], first);
            List<Integer> second = new ArrayList<>();
            boolean[] seen = new boolean[steps.length];
            boolean ends = false;
            for (int each : first) {
                ends |= collect(steps, each + 1, seen, second);
            }
            Set<Long> words = new HashSet<>();
            Set<TokenClass> classes = EnumSet.noneOf(TokenClass.class);
            for (int each : second) {
                switch (steps[each]) {
                    case Step.Literal(long hash, var _) -> words.add(hash);
                    case Step.OneOf(var _, List<Long> all) -> words.addAll(all);
                    case Step.Kind(TokenClass of) -> classes.add(of);
                    case Step.Begins _ -> classes.add(TokenClass.WORD);
                    case Step.Glued _, Step.Fork _, Step.Jump _, Step.Save _, Step.Match _ -> {}
                }
            }
            return of(words, classes, ends);
        }

        /// Whether a match may go on with a token; false where surely none does.
        boolean mayHold(Tokens tokens, int token) {
            if (anything) {
                return true;
            }
            if (token >= tokens.size()) {
                return false;
            }
            if (hashes.contains(tokens.hash(token))) {
                return true;
            }
            for (int i = 0; i < classes.size(); i++) {
                if (classes.get(i).holds(tokens, token)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// An instruction; `next` of [Step.Fork] are indexes of instructions.
    sealed interface Step {

        record Literal(long hash, String exact) implements Step {}

        record OneOf(LongSet hashes, List<Long> all) implements Step {}

        record Kind(TokenClass of) implements Step {}

        record Begins(String letters) implements Step {}

        record Glued() implements Step {}

        record Fork(int preferred, int other) implements Step {}

        record Jump(int to) implements Step {}

        record Save(int slot) implements Step {}

        record Match() implements Step {}
    }

    static Program compile(String source, Node node) {
        Compiler compiler = new Compiler();
        compiler.emit(node);
        compiler.steps.add(new Step.Match());
        Step[] steps = compiler.steps.toArray(Step[]::new);
        List<Integer> first = new ArrayList<>();
        if (collect(steps, 0, new boolean[steps.length], first)) {
            throw new MalformedPatternException(source, "it matches nothing at all; some part must not be optional");
        }
        return new Program(
                source,
                steps,
                List.copyOf(compiler.names),
                first.stream().map(each -> steps[each]).toList(),
                Following.of(steps));
    }

    /// Collects the instructions that may take the next token; yields whether a match is possible without one.
    private static boolean collect(Step[] steps, int at, boolean[] seen, List<Integer> taking) {
        if (seen[at]) {
            return false;
        }
        seen[at] = true;
        return switch (steps[at]) {
            case Step.Fork(int preferred, int other) ->
                collect(steps, preferred, seen, taking) | collect(steps, other, seen, taking);
            case Step.Jump(int to) -> collect(steps, to, seen, taking);
            case Step.Save _, Step.Glued _ -> collect(steps, at + 1, seen, taking);
            case Step.Match _ -> true;
            case Step.Literal _, Step.OneOf _, Step.Kind _, Step.Begins _ -> {
                taking.add(at);
                yield false;
            }
        };
    }

    private static final class Compiler {
        private final List<Step> steps = new ArrayList<>();
        private final List<String> names = new ArrayList<>();

        private void emit(Node node) {
            switch (node) {
                case Node.Literal(long hash, String exact) -> steps.add(new Step.Literal(hash, exact));
                case Node.Class(TokenClass of) -> steps.add(new Step.Kind(of));
                case Node.Begins(String letters) -> steps.add(new Step.Begins(letters));
                case Node.Glue() -> steps.add(new Step.Glued());
                case Node.Sequence(List<Node> parts) -> parts.forEach(this::emit);
                case Node.Choice(List<Node> options) -> choice(options);
                case Node.Repeat repeat -> repeat(repeat);
                case Node.Capture(String name, Node part) -> capture(name, part);
            }
        }

        private void capture(String name, Node part) {
            int known = names.indexOf(name);
            if (known < 0) {
                known = names.size();
                names.add(name);
            }
            steps.add(new Step.Save(2 * known));
            emit(part);
            steps.add(new Step.Save(2 * known + 1));
        }

        /// Plain words among the options are looked up at once.
        private void choice(List<Node> options) {
            List<Long> words = new ArrayList<>();
            List<Node> others = new ArrayList<>();
            for (Node each : options) {
                if (each instanceof Node.Literal(long hash, String exact) && exact.isEmpty()) {
                    words.add(hash);
                } else {
                    others.add(each);
                }
            }
            if (words.size() < 2) {
                fork(options, 0);
            } else if (others.isEmpty()) {
                steps.add(new Step.OneOf(LongSet.of(words), List.copyOf(words)));
            } else {
                int fork = reserve();
                steps.add(new Step.OneOf(LongSet.of(words), List.copyOf(words)));
                int jump = reserve();
                steps.set(fork, new Step.Fork(fork + 1, steps.size()));
                fork(others, 0);
                steps.set(jump, new Step.Jump(steps.size()));
            }
        }

        private void fork(List<Node> options, int from) {
            if (from == options.size() - 1) {
                emit(options.get(from));
                return;
            }
            int fork = reserve();
            emit(options.get(from));
            int jump = reserve();
            steps.set(fork, new Step.Fork(fork + 1, steps.size()));
            fork(options, from + 1);
            steps.set(jump, new Step.Jump(steps.size()));
        }

        private void repeat(Node.Repeat repeat) {
            int begin = steps.size();
            int skip = repeat.optional() ? reserve() : -1;
            int body = steps.size();
            emit(repeat.part());
            if (repeat.many()) {
                int back = repeat.optional() ? begin : body;
                if (repeat.optional()) {
                    steps.add(new Step.Jump(back));
                } else {
                    int fork = reserve();
                    steps.set(fork, new Step.Fork(back, fork + 1));
                }
            }
            if (skip >= 0) {
                steps.set(skip, new Step.Fork(skip + 1, steps.size()));
            }
        }

        private int reserve() {
            steps.add(new Step.Match());
            return steps.size() - 1;
        }
    }
}
