package org.armillary.account;

import java.util.List;

/// A change to accounts that can't be made. The kind is stable and names a sentence of the interface; the message is
/// for the command line.
public final class AccountFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final transient List<Object> arguments;

    AccountFault(String kind, String message, Object... arguments) {
        super(message);
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    /// For instance `name-taken`.
    public String kind() {
        return kind;
    }

    /// What the sentence mentions.
    public List<Object> arguments() {
        return arguments;
    }
}
