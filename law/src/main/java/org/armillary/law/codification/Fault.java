package org.armillary.law.codification;

/// Something wrong in a file: where, what, and what to do about it.
///
/// @param file path as given, such as `rulebooks/eu/ai-act/rulebook.yaml`
/// @param line counted from 1
/// @param column counted from 1, in UTF-16 units
/// @param what what is wrong, the nearest known name, what to do
public record Fault(String file, int line, int column, String what) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + what;
    }
}
