package org.armillary.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/// Closes a stream when its time is over, so that a publisher who sends a byte now and then can't hold us for ever.
final class Deadline implements AutoCloseable {

    private final Thread watch;
    private volatile boolean over;

    private Deadline(InputStream stream, Duration time) {
        this.watch = Thread.ofVirtual().unstarted(() -> {
            try {
                Thread.sleep(time);
                over = true;
                stream.close();
            } catch (InterruptedException | IOException e) {
                // ended in time, or ended already
            }
        });
    }

    static Deadline on(InputStream stream, Duration time) {
        Deadline deadline = new Deadline(stream, time);
        deadline.watch.start();
        return deadline;
    }

    boolean isOver() {
        return over;
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
