package org.armillary.law.dialect;

/// One file of an official document.
///
/// @param name its file name, for messages and for references between the files of one document
/// @param bytes its content; not copied, not changed
public record SourceFile(String name, byte[] bytes) {

    /// The name without folders.
    String baseName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
