package org.armillary.catalogue;

import java.net.URI;

/// Where an instrument's text or official page is.
///
/// @param uri its address
/// @param sure how the address is known
public record Address(URI uri, Sure sure) {

    /// How an address is known.
    public enum Sure {
        /// The page was opened.
        READ,
        /// A source that was read gives it.
        CITED,
        /// Built after the scheme of the site, not opened.
        PATTERN,
        /// Only the site is known, not the page.
        SITE_ONLY
    }
}
