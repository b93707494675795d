/// Assessments as documents that people pass on: tables for programs, a report for a board.
///
/// Reads an [Assessment][org.armillary.assessment.Assessment]; yields [Table][org.armillary.sheet.Table]s and DOCX.
/// Every verdict stands beside its provision, and every report says that it is information, not legal advice.
///
/// ```java
/// Form.XLSX.write(Book.of(FindingTable.of(assessment)))   // a row for each finding
/// ReportDocx.of(assessment)                               // the report
/// ```
@ApplicationModule(allowedDependencies = {"assessment", "observatory", "sheet", "wording"})
@NullMarked
package org.armillary.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
