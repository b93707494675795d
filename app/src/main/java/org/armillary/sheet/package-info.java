/// Tables that leave the program as files: CSV (RFC 4180), XLSX and DOCX (ISO/IEC 29500).
///
/// Reads a [Book][org.armillary.sheet.Book] of [Table][org.armillary.sheet.Table]s, whose cells are typed and carry
/// a mark (verified, unverified, computed) and their sources; yields bytes. It knows no wording: headings and the
/// words for marks come with the table. No cell of a file is ever taken for a formula.
///
/// ```
/// Table duties = new Table("Duties", "", List.of(Column.text("Who", 20), Column.number("Days")),
///         List.of(List.of(Cell.text("Keeper"), Cell.number(15).marked(Mark.UNVERIFIED))), words);
/// Form.CSV.write(Book.of(duties))  // Who,Days,Days: mark ⏎ Keeper,15,unverified ⏎
/// ```
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.armillary.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
