/// Courts, and the names their decisions go by: European Case Law Identifiers, neutral citations, docket numbers.
///
/// Reads the courts of `catalogues/courts`; turns each name of a decision into the address of a work, so that a
/// decision and whoever cites it meet:
///
/// ```text
/// ECLI:EU:C:2031:957      /akn/eu/judgment/c/2031/957
/// [2031] UKSC 11          /akn/gb/judgment/uksc/2031/11
/// C-934/31                /akn/eu/judgment/c/2031/c-934-31     (the year of the docket)
/// ```
///
/// Sources: Council conclusions on ECLI (2019/C 360/01); Akoma Ntoso Naming Convention 1.0, section 4.5.
@NullMarked
@Uses({"frbr"})
package org.armillary.law.court;

import org.armillary.law.Uses;
import org.jspecify.annotations.NullMarked;
