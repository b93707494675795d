package org.armillary.law.pattern;

/// A pattern that can't be read: which, at which character and why.
public final class MalformedPatternException extends RuntimeException {

    private static final long serialVersionUID = 1;

    MalformedPatternException(String source, int at, String why) {
        super("pattern '" + source + "', character " + (at + 1) + ": " + why);
    }

    MalformedPatternException(String source, String why) {
        super("pattern '" + source + "': " + why);
    }
}
