package org.armillary.alert;

/// Something asked for that can't be done, in words for who asked.
public final class AlertFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String kind;

    /// @param kind which of the faults the pages have words for
    AlertFault(String kind, String message) {
        super(message);
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }
}
