/// Signing in, and the pages on which people look after their account and their organisation.
///
/// Reads and changes [accounts][org.armillary.account]; yields pages. What is secret, such as a new token or recovery
/// codes, is shown in the answer to the form that made it and never again.
@NullMarked
package org.armillary.web.account;

import org.jspecify.annotations.NullMarked;
