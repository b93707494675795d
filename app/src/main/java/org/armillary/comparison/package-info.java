/// What instruments say on the dimensions and topics of AI law, side by side.
///
/// Reads the folders `topics`, `dimensions` and `findings` of `catalogues/`: what may be compared, the words by which
/// a text shows that it is about a topic, and what somebody who read an instrument found in it, each with its
/// provisions and sources.
///
/// ```
/// Findings.shipped().of("kr-ai-basic-act")  // labelling.duty: operators must say that a product runs on AI, Art. 31
/// Topics.shipped().in("Pictures carry a watermark", "eng")  // content-labelling
/// ```
@ApplicationModule(allowedDependencies = {"catalogue"})
@NullMarked
package org.armillary.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
