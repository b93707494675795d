package org.armillary.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// Addresses of style sheet and scripts; each names the file's digest, so that browsers may keep it for ever.
@Component
public class Assets {

    // Asked for late: the pages' arguments name assets, and Spring's resource addresses need the pages' arguments.
    private final ObjectProvider<ResourceUrlProvider> addresses;

    Assets(ObjectProvider<ResourceUrlProvider> addresses) {
        this.addresses = addresses;
    }

    /// The address of a file in `/assets/`.
    public String of(String file) {
        String path = "/assets/" + file;
        return Objects.requireNonNullElse(addresses.getObject().getForLookupPath(path), path);
    }

    /// What a file in `/assets/` holds, for pages that leave the site.
    public String text(String file) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream("/assets/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file can't be read: " + file, e);
        }
    }
}
