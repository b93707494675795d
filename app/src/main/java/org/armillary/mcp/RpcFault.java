package org.armillary.mcp;

import java.util.Map;

/// A request that has no result: a JSON-RPC error.
final class RpcFault extends RuntimeException {

    static final int NOT_JSON = -32700;
    static final int NO_REQUEST = -32600;
    static final int NO_METHOD = -32601;
    static final int WRONG_PARAMETERS = -32602;
    static final int INTERNAL = -32603;
    /// What the headers say is not what the body says (MCP 2026-07-28, Streamable HTTP, Server Validation).
    static final int HEADER_MISMATCH = -32020;
    /// MCP 2026-07-28, Versioning.
    static final int UNSUPPORTED_VERSION = -32022;

    private static final long serialVersionUID = 1L;

    private final int code;
    private final transient Map<String, Object> data;

    RpcFault(int code, String message) {
        this(code, message, Map.of());
    }

    /// @param data more about it; empty for nothing
    RpcFault(int code, String message, Map<String, Object> data) {
        super(message);
        this.code = code;
        this.data = Map.copyOf(data);
    }

    int code() {
        return code;
    }

    Map<String, Object> data() {
        return data;
    }
}
