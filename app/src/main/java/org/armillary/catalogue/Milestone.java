package org.armillary.catalogue;

/// A day in an instrument's life that is neither adoption nor application: a vote, a consultation's end, a deadline.
///
/// @param day when
/// @param what in words
/// @param key a name to ask for it by; may be empty
/// @param provision the provision that sets it; may be empty
/// @param verified whether the day was verified
public record Milestone(PartialDate day, String what, String key, String provision, boolean verified) {}
