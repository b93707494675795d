/// The words of AI law in nine languages, by what they mean.
///
/// Reads `catalogues/terminology`, which the build puts on the class path; writes nothing. A
/// [Concept][org.armillary.terminology.Concept] has a definition in our own words, the terms by which laws and lawyers
/// call it in each language, the provisions some of them come from, and warnings of false friends.
///
/// ```
/// Terminology.shipped().get("deployer").terms("kor")   // 배포자, 이용사업자, 인공지능이용사업자
/// ```
@ApplicationModule(allowedDependencies = {"catalogue"})
@NullMarked
package org.armillary.terminology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
