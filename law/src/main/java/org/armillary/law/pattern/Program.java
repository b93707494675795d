package org.armillary.law.pattern;

import java.util.ArrayList;
import java.util.List;

/// A pattern as instructions for a [Matcher].
///
/// @param source the pattern as written
/// @param steps the instructions; the first is where it begins, the last is a match
/// @param names the names of its captures; capture `n` is kept in slots `2n` and `2n + 1`
/// @param first the instructions that may take the first token
record Program(String source, Step[] steps, List<String> names, List<Step> first) {

    /// An instruction; `next` of [Step.Fork] are indexes of instructions.
    sealed interface Step {

        record Literal(long hash, String exact) implements Step {}

        record OneOf(LongSet hashes, List<Long> all) implements Step {}

        record Kind(TokenClass of) implements Step {}

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
        List<Step> first = new ArrayList<>();
        boolean empty = collectFirst(steps, 0, new boolean[steps.length], first);
        if (empty) {
            throw new MalformedPatternException(source, "it matches nothing at all; some part must not be optional");
        }
        return new Program(source, steps, List.copyOf(compiler.names), List.copyOf(first));
    }

    /// Collects what may take the first token; yields whether a match is possible without one.
    private static boolean collectFirst(Step[] steps, int at, boolean[] seen, List<Step> first) {
        if (seen[at]) {
            return false;
        }
        seen[at] = true;
        return switch (steps[at]) {
            case Step.Fork(int preferred, int other) ->
                collectFirst(steps, preferred, seen, first) | collectFirst(steps, other, seen, first);
            case Step.Jump(int to) -> collectFirst(steps, to, seen, first);
            case Step.Save _, Step.Glued _ -> collectFirst(steps, at + 1, seen, first);
            case Step.Match _ -> true;
            case Step.Literal _, Step.OneOf _, Step.Kind _ -> {
                first.add(steps[at]);
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
