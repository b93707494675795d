package org.armillary.harvest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.armillary.catalogue.Publisher;

/// A request for a text.
///
/// @param publisher who is asked
/// @param address what is asked for, key and all
/// @param accept media type; empty for any
/// @param language what to ask for in `Accept-Language`
/// @param known what was last seen there; nothing where the whole text is wanted again
/// @param partial where a body cut off is kept
/// @param secret the publisher's key, which no message and no file may show
record Ask(
        Publisher publisher,
        URI address,
        String accept,
        Optional<String> language,
        Validators known,
        Partial partial,
        Optional<String> secret) {

    /// A text without the secret, as it is and as an address carries it.
    String open(String text) {
        return secret.filter(each -> !each.isEmpty())
                .map(each -> text.replace(each, "KEY")
                        .replace(URLEncoder.encode(each, StandardCharsets.UTF_8).replace("+", "%20"), "KEY"))
                .orElse(text);
    }
}
