package org.armillary.mcp;

/// A question that assistants can ask. It changes nothing.
interface Tool {

    /// What it is called, takes and gives.
    ToolCard card();

    /// Answers a call.
    ///
    /// @throws ToolFault when it can't be answered as it was made
    ToolAnswer call(Arguments arguments, Held held);
}
