package org.armillary.account;

/// Who does something, and for whom: every act and every owned row carries one.
///
/// @param id who, stable: a person's name in their organisation (`ana`), a program's (`program:nightly`), or the
/// user who runs this process
/// @param organisation for whom: the organisation's short name, which owns what the actor makes
/// @param role what the actor is to the organisation
public record Actor(String id, String organisation, Role role) {

    /// The organisation of a server that only its own machine reaches.
    public static final String HOME = "home";

    public Actor {
        if (id.isBlank() || organisation.isBlank()) {
            throw new IllegalArgumentException(
                    "an actor has an id and an organisation; got '" + id + "' of '" + organisation + "'");
        }
    }

    /// The one user of a server on loopback, or of the command line.
    public static Actor alone() {
        String user = System.getProperty("user.name", "");
        return new Actor(user.isBlank() ? "unknown" : user, HOME, Role.ADMIN);
    }
}
