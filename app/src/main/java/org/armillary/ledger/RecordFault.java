package org.armillary.ledger;

/// What was sent is no decision record; nothing was written.
public final class RecordFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final boolean large;

    /// @param place where, as a JSON Pointer (RFC 6901): `/model/version`; empty for the whole
    /// @param what what is wrong and what to do
    RecordFault(String place, String what) {
        this(place, what, false);
    }

    private RecordFault(String place, String what, boolean large) {
        super(place.isEmpty() ? what : place + ": " + what);
        this.place = place;
        this.large = large;
    }

    static RecordFault tooLarge(String what) {
        return new RecordFault("", what, true);
    }

    /// Whether the record is longer than one may be.
    public boolean isTooLarge() {
        return large;
    }

    /// Where, as a JSON Pointer.
    public String place() {
        return place;
    }
}
