package org.armillary.web.account;

import java.util.List;

/// The page on which people sign in.
///
/// @param token of all its forms
/// @param back where to go on to
/// @param name what was typed, or who is asked once more
/// @param fault why it didn't work; empty the first time
/// @param again whether somebody who is signed in is asked to prove it
/// @param passkeys whether a passkey can be used at this address
/// @param providers who else can say who somebody is
public record SignInView(
        FormToken token,
        String back,
        String name,
        String fault,
        boolean again,
        boolean passkeys,
        List<Provider> providers) {

    /// A way out to a provider.
    ///
    /// @param href where its button leads
    public record Provider(String name, String href) {}
}
