package org.armillary.law.citation;

/// What is kept in mind while one document is read.
///
/// @param rules the catalogue
/// @param tongue its language
/// @param triggers words at which there is something to look for
/// @param memory laws and names of laws so far
/// @param named parts so far
/// @param resolver its own provisions
/// @param amending where it changes other law
/// @param lead laws that introduce a list of their parts
record Reading(
        Conventions rules,
        Tongue tongue,
        Triggers triggers,
        Memory memory,
        NamedBefore named,
        Resolver resolver,
        Amending amending,
        Lead lead) {}
