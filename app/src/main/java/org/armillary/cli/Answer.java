package org.armillary.cli;

import java.io.PrintWriter;
import tools.jackson.databind.json.JsonMapper;

/// Answers as JSON, in the shape the interface for programs gives them.
final class Answer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Answer() {}

    static void write(Object answer, PrintWriter out) {
        out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    }
}
