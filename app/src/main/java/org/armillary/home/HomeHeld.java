package org.armillary.home;

import java.util.Optional;

/// Another process owns the home.
public final class HomeHeld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Owner> owner;

    HomeHeld(Home home, Optional<Owner> owner) {
        super("the home " + home.root() + " is held by "
                + owner.map(Owner::describe).orElse("another process")
                + "; wait until it ends, or stop it");
        this.owner = owner;
    }

    /// Who holds it, where that could be read.
    public Optional<Owner> owner() {
        return owner;
    }
}
