package org.armillary.mcp;

/// A call that a tool can't answer as it was made; the message says what to do, to who made it.
final class ToolFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ToolFault(String message) {
        super(message);
    }
}
