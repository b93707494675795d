/// What instruments say on the dimensions and topics of AI law, side by side.
///
/// Reads the folders `topics`, `dimensions` and `findings` of `catalogues/`: what may be compared, the words by which
/// a text shows that it is about a topic, and what somebody who read an instrument found in it, each with its
/// provisions and sources. Where the corpus holds a text, [Places][org.armillary.comparison.Places] computes from its
/// headings and norms which of its provisions are about a topic. Yields
/// [Comparison][org.armillary.comparison.Comparison]s,
/// the register of [Numbers][org.armillary.comparison.Numbers], estimates of
/// [TrainingCompute][org.armillary.comparison.TrainingCompute], and the [Gap][org.armillary.comparison.Gap] between a
/// soft text and a binding one.
///
/// ```
/// Findings.shipped().of("kr-ai-basic-act")  // labelling.duty: operators must say that a product runs on AI, Art. 31
/// Topics.shipped().in("Pictures carry a watermark", "eng")  // content-labelling
/// ```
@ApplicationModule(allowedDependencies = {"catalogue", "corpus", "graph"})
@NullMarked
package org.armillary.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
