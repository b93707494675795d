package org.armillary.reception;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/// The path of a page about a text: a FRBR address, then the provision or the file asked for.
///
/// `/akn/eu/act/regulation/2024/1689/eng@2024-06-13/~art_6` names a provision, `….pdf` a file; the AKN naming
/// convention writes both so.
///
/// @param frbr work or expression, without what follows it
/// @param eId the provision after `/~`
/// @param format the file's ending: `akn`, `xml`, `json`, `html` or `pdf`
public record Address(String frbr, Optional<String> eId, Optional<String> format) {

    private static final Pattern PARTS = Pattern.compile("(/akn/.+?)(?:/~([^/]+?))?(?:\\.(akn|xml|json|html|pdf))?/?");

    /// Reads a request's path, decoded.
    public static Optional<Address> find(String path) {
        Matcher parts = PARTS.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new Address(parts.group(1), Optional.ofNullable(parts.group(2)), Optional.ofNullable(parts.group(3))));
    }

    /// A FRBR URI as a path of this site.
    public static String of(String frbr) {
        return UriUtils.encodePath(frbr, StandardCharsets.UTF_8);
    }

    /// The page of a provision.
    public static String of(String expression, String eId) {
        return of(expression) + "/~" + UriUtils.encodePathSegment(eId, StandardCharsets.UTF_8);
    }

    /// A place in the page of the whole text.
    public static String place(String expression, String eId) {
        return of(expression) + "#" + UriUtils.encodeFragment(eId, StandardCharsets.UTF_8);
    }
}
