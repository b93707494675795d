package org.armillary.law.rulebook;

/// A condition that can't be read: what is wrong, and at which character.
public final class ConditionFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int offset;
    private final String what;

    /// @param offset UTF-16 index in the condition's text
    ConditionFault(String text, int offset, String what) {
        super("at character %d of '%s': %s".formatted(offset + 1, text, what));
        this.offset = offset;
        this.what = what;
    }

    /// What is wrong, without the place.
    public String what() {
        return what;
    }

    public int offset() {
        return offset;
    }
}
