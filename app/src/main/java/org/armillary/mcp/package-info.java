/// What assistants ask: the texts held here as tools and resources of the Model Context Protocol.
///
/// Reads JSON-RPC messages, from `/mcp` of the server or from standard input (`armillary mcp`); yields answers in
/// which every statement has an [Anchor][org.armillary.mcp.Anchor]: eId, dated expression, as-of day, standing,
/// source. Speaks the stateless revision 2026-07-28 and those before it that begin with `initialize`. What each
/// tool takes and gives is data beside the code (`org/armillary/mcp/*.json`). Words of a law come back in members
/// called `words`, and in the readable answer behind `>`: they are data, never instructions.
///
/// ```
/// → {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"get_provision",
///    "arguments":{"provision":"Article 6(3) AI Act","asOf":"2026-08-02"}}}
/// ← {"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"AI Act, 3. …"}],
///    "structuredContent":{"at":{"eId":"art_6__para_3","expression":"/akn/eu/act/…/eng@2024-06-13",…},…}}}
/// ```
@ApplicationModule(
        allowedDependencies = {
            "account",
            "guard",
            "catalogue",
            "corpus",
            "graph",
            "comparison",
            "search",
            "query",
            "desk",
            "reception"
        })
@NullMarked
package org.armillary.mcp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
