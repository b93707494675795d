package org.armillary.law.akn;

import java.time.LocalDate;

/// The program that read a document, as its readings are stamped.
///
/// @param name its name
/// @param version its version; it changes whenever the same bytes would be read differently
/// @param released the day of that version, so that the same bytes give the same document on any day
public record Engine(String name, String version, LocalDate released) {

    /// This program.
    public static final Engine CURRENT = new Engine("armillary", "0.1.0", LocalDate.of(2026, 11, 21));

    @Override
    public String toString() {
        return name + " " + version;
    }
}
