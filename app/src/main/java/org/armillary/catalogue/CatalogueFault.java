package org.armillary.catalogue;

/// A file of the catalogue says something it must not, at a place: `instruments/kr.yaml:12: no force 'firm' …`.
public final class CatalogueFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param place file and line
    /// @param what is wrong, and what would be right
    public CatalogueFault(String place, String what) {
        super(place + ": " + what);
    }
}
