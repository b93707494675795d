package org.armillary.ledger;

/// What was sent is no decision record; nothing was written.
public final class RecordFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String place;

    /// @param place where, as a JSON Pointer (RFC 6901): `/model/version`; empty for the whole
    /// @param what what is wrong and what to do
    RecordFault(String place, String what) {
        super(place.isEmpty() ? what : place + ": " + what);
        this.place = place;
    }

    /// Where, as a JSON Pointer.
    public String place() {
        return place;
    }
}
