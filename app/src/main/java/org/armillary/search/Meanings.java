package org.armillary.search;

/// How far search by meaning is: of how many windows of text that a model reads the vectors are there.
///
/// @param done windows with a vector
/// @param all windows there are; 0 where nothing is searched by meaning
public record Meanings(long done, long all) {

    /// No search by meaning.
    public static final Meanings ABSENT = new Meanings(0, 0);

    /// Whether words alone are searched.
    public boolean isAbsent() {
        return done == 0;
    }

    /// Whether every text that the model reads is found by meaning.
    public boolean isReady() {
        return all > 0 && done >= all;
    }
}
