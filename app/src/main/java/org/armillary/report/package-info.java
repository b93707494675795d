/// Assessments as documents that people pass on: tables for programs, a report for a board.
///
/// Reads an [Assessment][org.armillary.assessment.Assessment]; yields [Table][org.armillary.sheet.Table]s, DOCX,
/// and HTML that can be printed. Every verdict stands beside its provision, and every report says that it is
/// information, not legal advice.
///
/// ```java
/// Form.XLSX.write(Book.of(FindingTable.of(assessment)))   // a row for each finding
/// Report report = Report.of(assessment, wording, place)   // what it says, before it is a file
/// ReportDocx.of(report)
/// ReportHtml.of(report)                                   // for the printer of PDF
/// ```
@ApplicationModule(allowedDependencies = {"assessment", "observatory", "sheet", "wording"})
@NullMarked
package org.armillary.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
