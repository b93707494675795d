package org.armillary.harvest;

import java.util.ArrayList;
import java.util.List;
import org.armillary.task.Progress;

/// Progress that remembers what it was told.
final class Told implements Progress {

    private final List<Event> events = new ArrayList<>();

    @Override
    public void expect(long documents, long bytes) {}

    @Override
    public void done(long documents, long bytes) {}

    @Override
    public synchronized void report(Event event) {
        events.add(event);
    }

    @Override
    public void check() {}

    synchronized List<String> lines() {
        return events.stream()
                .map(each -> each.severity() + " " + each.subject() + ": " + each.message())
                .toList();
    }

    String all() {
        return String.join("\n", lines());
    }
}
