/// Where norms on a topic have come together, and which topics are candidates for hard law.
///
/// Reads the catalogue and the findings of [comparison][org.armillary.comparison]; writes nothing. Every figure is a
/// count of findings that hold on the day asked, so that each can be traced; what nobody recorded counts nowhere, and
/// no record is not the same as no rule.
///
/// ```
/// new Convergence(catalogue, findings, topics).on(day).getFirst()  // transparency: 11 jurisdictions, 9 by law, since
/// 2018 …
/// Candidates.rank(convergence.on(day), Weights.USUAL)  // by breadth, likeness, age, risk and the gap of soft law
/// ```
@ApplicationModule(allowedDependencies = {"catalogue", "comparison"})
@NullMarked
package org.armillary.convergence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
