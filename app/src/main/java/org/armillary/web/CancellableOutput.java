package org.armillary.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.armillary.task.Progress;

/// A stream that stops being written once a person cancels the task.
final class CancellableOutput extends FilterOutputStream {

    private final Progress progress;

    CancellableOutput(OutputStream out, Progress progress) {
        super(out);
        this.progress = progress;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        progress.check();
        out.write(bytes, offset, length);
    }
}
