package org.armillary.catalogue;

/// How an instrument binds once it is law: what its kind can do, whatever its status is today.
public enum Force {
    /// Binds by law those it addresses.
    HARD,
    /// Commits or advises, and no court enforces it.
    SOFT,
    /// Binds a part of its addressees, or has a soft form that a binding duty points to.
    HYBRID
}
