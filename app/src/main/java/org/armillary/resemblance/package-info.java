/// Resemblance: how much two texts say the same, measured and graded as people grade it.
///
/// Reads pairs of texts that people graded; measures each pair in many ways
/// ([Measures][org.armillary.resemblance.Measures]), fits how grades follow from measures
/// ([Grading][org.armillary.resemblance.Grading]), and grades other pairs.
///
/// ```
/// Grading.fit(measured, grades).grade(Measures.of(pair, rarity))      // Grade[label=2, score=1.9]
/// ```
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.armillary.resemblance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
