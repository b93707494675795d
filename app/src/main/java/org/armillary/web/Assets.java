package org.armillary.web;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// Addresses of style sheet and scripts; each names the file's digest, so that browsers may keep it for ever.
@Component
public class Assets {

    private final ResourceUrlProvider addresses;

    Assets(ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    /// The address of a file in `/assets/`.
    public String of(String file) {
        String path = "/assets/" + file;
        return Objects.requireNonNullElse(addresses.getForLookupPath(path), path);
    }
}
