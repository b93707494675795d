package org.armillary.harvest;

import java.net.URI;
import java.util.Optional;
import org.armillary.catalogue.DocumentAddress;
import org.armillary.catalogue.Publisher;
import org.armillary.law.frbr.Language;

/// A way to the text of an instrument.
///
/// @param kind what a person or the program does
/// @param publisher who gives the text out, where that is one of the catalogue
/// @param document which of its documents, where the way is one of its addresses
/// @param address where; `KEY` stands in for a key of the publisher
/// @param language in which the publisher gives it; empty where a page decides
/// @param command what to type
/// @param checked how sure the address is; empty where the catalogue of instruments says it
public record Way(
        Kind kind,
        Optional<Publisher> publisher,
        Optional<DocumentAddress> document,
        URI address,
        Optional<Language> language,
        String command,
        Optional<DocumentAddress.Checked> checked) {

    /// What has to be done for a text.
    public enum Kind {
        /// `armillary harvest` fetches it.
        HARVEST,
        /// A person saves it from the address and imports the file.
        BY_HAND,
        /// A person looks for it on the site, saves it and imports the file.
        SEARCH_SITE,
        /// It is sold.
        BUY
    }

    /// Whether a source says that the text is at that address. Nobody asked the address itself.
    public boolean isVerified() {
        return checked.map(each -> each != DocumentAddress.Checked.UNVERIFIED).orElse(false);
    }
}
