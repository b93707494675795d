/// Pages on which a system is described once and the law's answer is read: interview, findings, one finding with its
/// reasons, duties.
///
/// A description stands in the address, so that a link shows what its sender saw and nothing has to be stored:
/// `/assess?f.territories=eu&f.uses_ai=yes&f.open_source=unknown&in=eu`. Thin: each page asks the
/// [Assessor][org.armillary.assessment.Assessor] as of the frame's day and fills a record into a template of
/// `src/main/jte/page`.
@NullMarked
package org.armillary.web.assessment;

import org.jspecify.annotations.NullMarked;
