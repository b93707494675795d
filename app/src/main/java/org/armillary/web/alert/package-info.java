/// Pages of saved searches: what newly matches, keeping and changing a search, its feed and where it is posted.
///
/// Thin: each asks [Alerts][org.armillary.alert.Alerts] with the caller as owner; nobody sees another's.
@NullMarked
package org.armillary.web.alert;

import org.jspecify.annotations.NullMarked;
