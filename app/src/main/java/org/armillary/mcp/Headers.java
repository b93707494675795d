package org.armillary.mcp;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// What headers of a request say again of its body (MCP 2026-07-28, Streamable HTTP, Request Metadata): whoever stands
/// between reads the headers, so they must say the same.
final class Headers {

    static final String REVISION = "MCP-Protocol-Version";
    static final String SESSION = "Mcp-Session-Id";

    private static final String ENCODED = "=?base64?";
    private static final String ENCODED_END = "?=";

    private Headers() {}

    /// @throws RpcFault when a header is missing or says something else
    static void check(Message message, HttpServletRequest request) {
        Optional<String> revision = Optional.ofNullable(request.getHeader(REVISION));
        if (!message.isModern()) {
            revision.ifPresent(Headers::checkHandshake);
            return;
        }
        same(REVISION, revision, message.said("protocolVersion").asString(""));
        Protocol.checkRevision(message);
        if (!message.isNotification()) {
            same("Mcp-Method", Optional.ofNullable(request.getHeader("Mcp-Method")), message.method());
            message.name()
                    .ifPresent(name -> same(
                            "Mcp-Name",
                            Optional.ofNullable(request.getHeader("Mcp-Name")).map(Headers::decoded),
                            name));
        }
    }

    private static void checkHandshake(String revision) {
        if (revision.equals(Revisions.STATELESS)) {
            throw new RpcFault(
                    RpcFault.WRONG_PARAMETERS,
                    "a request of revision " + revision
                            + " says it in _meta too: io.modelcontextprotocol/protocolVersion");
        }
        if (!Revisions.WITH_HANDSHAKE.contains(revision)) {
            throw Revisions.unsupported(Shortened.of(revision, 40));
        }
    }

    private static void same(String header, Optional<String> said, String body) {
        if (said.isEmpty()) {
            throw new RpcFault(RpcFault.HEADER_MISMATCH, "Header mismatch: " + header + " is missing");
        }
        if (!said.get().equals(body)) {
            throw new RpcFault(
                    RpcFault.HEADER_MISMATCH,
                    "Header mismatch: " + header + " value '" + Shortened.of(said.get(), 80)
                            + "' does not match body value '" + Shortened.of(body, 80) + "'");
        }
    }

    /// What can't stand in a header is sent as base64.
    private static String decoded(String value) {
        if (!value.startsWith(ENCODED) || !value.endsWith(ENCODED_END) || value.length() < 11) {
            return value;
        }
        String inside = value.substring(ENCODED.length(), value.length() - ENCODED_END.length());
        try {
            return new String(Base64.getDecoder().decode(inside), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RpcFault(RpcFault.HEADER_MISMATCH, "Header mismatch: Mcp-Name is no base64");
        }
    }
}
