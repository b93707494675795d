package org.armillary.harvest;

/// An address is not asked, or an answer not taken, and asking again would change nothing; the message says why.
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
    }
}
