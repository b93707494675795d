package org.armillary.benchmark;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One kind of case, and how it is answered.
public interface BenchmarkTask {

    /// The name of its files, without `.json`: `eu-dates`.
    String name();

    /// The answer in the form the kit asks for, with `provisions` besides: what it rests on, as citations.
    ///
    /// @param question the case without its answer
    /// @throws IllegalArgumentException when the case holds what the task knows nothing of
    ObjectNode answer(JsonNode question);
}
