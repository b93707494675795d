package org.armillary.parallel;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.armillary.law.layout.UnreadableDocument;
import org.armillary.law.reading.Hints;
import org.armillary.law.reading.Reader;

/// An act that somebody sends as a file of any format the law library reads. Nothing of it is kept.
///
/// @param text its words
public record SentAct(String text) {

    /// Documents read at once: one fewer than there are processors, so that pages need not wait for them.
    private static final Semaphore AT_ONCE =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    private static final class Loaded {
        static final Reader READER = Reader.standard();
    }

    /// Reads a file.
    ///
    /// @param name of the file, which tells what it is where content leaves a choice
    /// @throws IOException when it can't be read
    public static SentAct read(byte[] bytes, String name) throws IOException {
        AT_ONCE.acquireUninterruptibly();
        try {
            return new SentAct(Loaded.READER.read(bytes, name, Hints.NONE).text());
        } catch (UnreadableDocument e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            AT_ONCE.release();
        }
    }
}
