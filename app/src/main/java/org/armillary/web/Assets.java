package org.armillary.web;

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
}
