package org.armillary.mcp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.corpus.Instrument;
import org.armillary.law.akn.Provision;
import org.armillary.law.akn.Rendering;
import org.armillary.reception.Address;
import tools.jackson.databind.node.ObjectNode;

/// The texts held, as resources: `armillary:///akn/…` is a text, with `/~eId` a provision, with `.akn` the Akoma Ntoso
/// document. Without a date the address means the text of today.
final class Resources {

    private static final int PAGE = 100;
    private static final int LONGEST = 1 << 20;
    private static final String TEXT = "text/plain";
    private static final String AKN = "application/akn+xml";

    private Resources() {}

    /// The result of `resources/list`: every work held.
    ///
    /// @throws RpcFault when the cursor is none
    static ObjectNode listed(ObjectNode params, Held held) {
        Cursor cursor = cursor(params);
        List<Instrument> works = held.room().library().list();
        ObjectNode result = Json.object();
        result.putArray("resources");
        cursor.page(works, PAGE)
                .forEach(each -> result.withArray("resources")
                        .addObject()
                        .put("uri", Anchor.resource(each.work(), ""))
                        .put("name", each.work())
                        .put("title", each.shortTitle().orElse(each.title()))
                        .put("description", each.title())
                        .put("mimeType", TEXT));
        cursor.next(PAGE, works.size()).ifPresent(next -> result.put("nextCursor", next));
        return result;
    }

    private static Cursor cursor(ObjectNode params) {
        try {
            String written = params.path("cursor").asString("");
            return Cursor.of(Optional.of(written).filter(each -> !each.isEmpty()), Json.object());
        } catch (ToolFault e) {
            throw new RpcFault(RpcFault.WRONG_PARAMETERS, String.valueOf(e.getMessage()));
        }
    }

    /// The result of `resources/templates/list`.
    static ObjectNode templates() {
        return (ObjectNode) ToolCard.file("templates");
    }

    /// The result of `resources/read`.
    ///
    /// @throws RpcFault when there is no such resource, or it is too long to be sent at once
    static ObjectNode read(ObjectNode params, Held held) {
        String uri = params.path("uri").asString("");
        Optional<Address> address = Anchor.path(uri).map(Resources::decoded).flatMap(Address::find);
        if (address.isEmpty()) {
            throw notFound(uri, "write it as armillary:///akn/…");
        }
        try {
            boolean markup = address.get().format().filter("akn"::equals).isPresent();
            String eId = address.get().eId().map(each -> "#" + each).orElse("");
            LocalDate today = held.room().today();
            Named named = Named.find(address.get().frbr() + eId, today, Optional.empty(), held);
            String text = markup ? markup(named, held) : words(named);
            if (text.length() > LONGEST) {
                throw new RpcFault(
                        RpcFault.WRONG_PARAMETERS,
                        "this resource has " + text.length() + " characters, more than are sent at once; read its "
                                + "provisions (/~eId), or page through it with the tool get_provision",
                        Map.of("uri", uri));
            }
            return content(
                    uri, markup ? AKN : TEXT, text, new Anchors(held.room(), today).of(named.one(), named.eId()));
        } catch (ToolFault e) {
            throw notFound(uri, String.valueOf(e.getMessage()));
        }
    }

    private static String decoded(String path) {
        try {
            return java.net.URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String words(Named named) {
        return named.provision()
                .map(Provision::element)
                .map(Rendering::of)
                .orElseGet(() -> Rendering.of(named.text().document()))
                .text();
    }

    private static String markup(Named named, Held held) {
        Path file = held.room().texts().file(named.one().version());
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the text " + file + " can't be read", e);
        }
    }

    private static ObjectNode content(String uri, String type, String text, Anchor anchor) {
        ObjectNode result = Json.object();
        ObjectNode content = result.withArray("contents").addObject();
        content.put("uri", uri).put("mimeType", type).put("text", text);
        content.withObject("_meta").set("org.armillary/at", Json.of(anchor));
        return result;
    }

    private static RpcFault notFound(String uri, String why) {
        return new RpcFault(
                RpcFault.WRONG_PARAMETERS, "Resource not found: " + why, Map.of("uri", Shortened.of(uri, 500)));
    }
}
