package org.armillary.web.account;

import java.util.List;

/// An organisation's people, for its administrators.
///
/// @param fresh a one-time link just made; empty where none was
/// @param freshCode its code
/// @param freshFor whom it is for
/// @param fault why the last form didn't work; empty where it did
/// @param passkeys whether its people need a passkey
/// @param curates whether its curators may change the shared texts
public record OrganisationView(
        FormToken token,
        String id,
        String name,
        boolean proved,
        String fresh,
        String freshCode,
        String freshFor,
        String fault,
        boolean passkeys,
        boolean curates,
        List<PersonRow> people,
        List<InvitationRow> invitations,
        List<RoleRow> roles) {

    /// A person.
    ///
    /// @param self whether it is who asks
    public record PersonRow(
            String id,
            String name,
            String shown,
            String role,
            boolean disabled,
            boolean self,
            List<AccountView.ProgramRow> programs) {}

    /// An invitation nobody has used yet.
    public record InvitationRow(String name, String role, String by, String until) {}

    /// A role, with what it may do.
    public record RoleRow(String word, String name, String does) {}
}
