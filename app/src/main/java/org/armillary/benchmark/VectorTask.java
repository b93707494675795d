package org.armillary.benchmark;

import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One kind of log vector, and how it is answered.
public interface VectorTask {

    /// The kind, as the vectors call it: `inclusion`.
    String kind();

    /// The answer without the id.
    ///
    /// @throws RuntimeException when the case can't be read, or what it holds is refused
    ObjectNode answer(VectorInput input);

    /// A kind that asks whether something holds: who refuses throws.
    static VectorTask verdict(String kind, Consumer<VectorInput> check) {
        return of(kind, input -> {
            check.accept(input);
            return verdict("valid");
        });
    }

    /// A kind that asks for something to be made.
    static VectorTask value(String kind, Function<VectorInput, ObjectNode> make) {
        return of(kind, input -> {
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            answer.set("value", make.apply(input));
            return answer;
        });
    }

    private static VectorTask of(String kind, Function<VectorInput, ObjectNode> answer) {
        return new VectorTask() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public ObjectNode answer(VectorInput input) {
                return answer.apply(input);
            }
        };
    }

    /// An answer that is a verdict: `valid` or `invalid`.
    static ObjectNode verdict(String verdict) {
        return JsonNodeFactory.instance.objectNode().put("verdict", verdict);
    }
}
