package org.armillary.web.account;

import java.util.List;

/// A person's own account.
///
/// @param organisation what their organisation is called
/// @param role in the interface's words
/// @param proved whether ways in may be changed now, or who it is has to be proved first
/// @param fresh secrets just made, which are never shown again
/// @param fault why the last form didn't work; empty where it did
/// @param passkeysHere whether this address can make passkeys
/// @param passkeysAsked whether the organisation asks for one and the person came in without
/// @param scopes what a program may be given, each with its sentence
public record AccountView(
        FormToken token,
        String name,
        String shown,
        String organisation,
        String role,
        boolean proved,
        boolean welcome,
        boolean hasPassword,
        Fresh fresh,
        String fault,
        boolean passkeysHere,
        boolean passkeysAsked,
        List<PasskeyRow> passkeys,
        int recoveryCodes,
        List<SessionRow> sessions,
        List<ProgramRow> programs,
        List<ScopeRow> scopes,
        boolean mayAdminister,
        boolean mayAudit) {

    /// Secrets just made.
    ///
    /// @param codes recovery codes; empty where none were made
    /// @param token a program's; empty where none was made
    /// @param program whose token it is
    public record Fresh(List<String> codes, String token, String program) {

        static final Fresh NONE = new Fresh(List.of(), "", "");
    }

    /// A passkey.
    public record PasskeyRow(String credential, String label, String made, String used) {}

    /// A session under way.
    ///
    /// @param here whether it is the one that asks
    public record SessionRow(
            String id, String agent, String address, String means, String since, String seen, boolean here) {}

    /// A program's token.
    public record ProgramRow(String id, String name, String hint, String scopes, String until, String used) {}

    /// A scope that may be given.
    public record ScopeRow(String word, String does) {}
}
