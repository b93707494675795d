package org.armillary.alert;

import java.util.Optional;
import java.util.UUID;
import org.armillary.account.Actor;
import org.armillary.account.Caller;
import org.armillary.account.NobodySignedIn;
import org.armillary.account.Person;

/// Whose saved searches are meant. A program's are its person's.
///
/// @param organisation short name
/// @param person empty for the one user of a server without accounts
public record Owner(String organisation, Optional<UUID> person) {

    /// The owner that a caller is.
    ///
    /// @throws NobodySignedIn for a stranger
    public static Owner of(Caller caller) {
        Actor actor = caller.actor().orElseThrow(NobodySignedIn::new);
        return new Owner(actor.organisation(), caller.person().map(Person::id));
    }
}
