package org.armillary.corpus;

import java.io.IOException;

/// A document on its way in.
///
/// @param name its file name, without folders
/// @param from where it comes from: a path, a place in a zip, a page
/// @param size in bytes, as far as known before reading
/// @param stated what a file beside it says of it
/// @param content opens its bytes
public record Incoming(String name, String from, long size, Statements stated, Content content) {

    /// Bytes that are read when their turn comes.
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }

    /// A document whose bytes are at hand, such as an upload.
    public static Incoming of(String name, byte[] bytes, Statements stated) {
        return new Incoming(name, name, bytes.length, stated, () -> bytes);
    }
}
