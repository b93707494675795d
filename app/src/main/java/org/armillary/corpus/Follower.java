package org.armillary.corpus;

/// Something derived from the corpus that follows its acts: the search index, the annotations.
///
/// What it has followed survives a crash in its own way; at a start the corpus tells it again of every act after
/// that.
public interface Follower {

    /// The sequence number of the last act that is safely followed; 0 where everything is to be told.
    long followed();

    /// Whether it may be told of what it missed while people already work, because that takes long.
    default boolean canWait() {
        return false;
    }

    /// An act is about to be committed: until [#follow] of the same number, nothing from it on is followed.
    void expect(long sequence);

    /// The act will not come.
    void forget(long sequence);

    /// A work has changed; everything derived from it is to be made anew. Safe to repeat.
    void follow(String work, long sequence);

    /// Makes what was followed safe.
    void settle();

    /// Forgets everything, before all works are told again.
    void clear();
}
