/// Cases with known answers: what a kit of such cases asks, answered from the rulebooks in the kit's own words.
///
/// Reads `IN/<task>.json`, a list of cases without their answers; yields `OUT/<task>.json`, an object of answers
/// by case id, each naming the provisions it rests on. A [BenchmarkTask][org.armillary.benchmark.BenchmarkTask]
/// is one kind of case: it translates the kit's names into facts, asks the rulebooks, and says what they find in
/// the kit's form. Tables of names stand as data beside this package; they decide nothing of law and know no
/// case.
///
/// ```
/// AssessmentBench.shipped().run(Path.of("in"), Path.of("out"))
/// // out/eu-dates.json: {"date-001": {"answer": "yes", "date": "2026-08-02", "provisions": [...]}}
/// ```
@ApplicationModule(allowedDependencies = {"assessment", "catalogue", "embedding", "resemblance", "retrieval"})
@NullMarked
package org.armillary.benchmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
