package org.armillary.web.account;

/// The page of a one-time link.
///
/// @param code as it was typed; empty where it still has to be
/// @param known whether the code was found to work
/// @param organisation whose people it leads to
/// @param role what one becomes there, in the interface's words
/// @param name what is expected to be signed in with
/// @param fixed whether the account exists already and keeps its name
/// @param shown what the person is called
/// @param fault why it didn't work; empty the first time
public record JoinView(
        FormToken token,
        String code,
        boolean known,
        String organisation,
        String role,
        String name,
        boolean fixed,
        String shown,
        String fault) {}
