package org.armillary.portfolio;

import org.armillary.account.Actor;
import org.armillary.account.Role;

/// An actor may not do that in their organisation.
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAllowed(Actor actor, Role needed) {
        super("'" + actor.id() + "' is a " + actor.role().word() + " of " + actor.organisation() + "; that takes a "
                + needed.word());
    }

    static void unless(Actor actor, Role needed) {
        if (!actor.role().atLeast(needed)) {
            throw new NotAllowed(actor, needed);
        }
    }
}
