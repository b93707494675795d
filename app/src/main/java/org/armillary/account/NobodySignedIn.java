package org.armillary.account;

/// Something was asked for that only somebody who is signed in may do.
public final class NobodySignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NobodySignedIn() {
        super("nobody is signed in; sign in first");
    }
}
