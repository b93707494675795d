package org.armillary.mcp;

import tools.jackson.databind.node.ObjectNode;

/// What a tool answers, twice: for programs and for readers.
///
/// @param structured as the tool's output schema says
/// @param text the same to be read; what is quoted from texts stands behind `>`
record ToolAnswer(ObjectNode structured, String text) {

    /// @param record whose members the output schema names
    static ToolAnswer of(Object record, String text) {
        return new ToolAnswer(Json.of(record), text);
    }
}
