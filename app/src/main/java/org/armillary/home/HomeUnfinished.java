package org.armillary.home;

/// A home that was being made of a backup when its process ended.
public final class HomeUnfinished extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HomeUnfinished(Home home) {
        super("the restoring of " + home.root() + " was cut off; remove the directory and restore it again");
    }
}
