/// Identity of norms after FRBR and the Akoma Ntoso naming convention: works, expressions, manifestations, their URIs,
/// and the eIds of their parts.
///
/// `/akn/eu/act/regulation/2024/1689/eng@2024-06-13#art_6__para_3` names paragraph 3 of Article 6 in the English text
/// as at 13 June 2024.
@NullMarked
@Uses({})
package org.armillary.law.frbr;

import org.armillary.law.Uses;
import org.jspecify.annotations.NullMarked;
