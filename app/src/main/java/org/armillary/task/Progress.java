package org.armillary.task;

/// Where work says how far it is. Methods may be called from several threads.
public interface Progress {

    /// Progress that nobody watches.
    Progress NONE = new Progress() {
        @Override
        public void expect(long documents, long bytes) {}

        @Override
        public void done(long documents, long bytes) {}

        @Override
        public void report(Event event) {}

        @Override
        public void check() {}
    };

    /// Something worth telling while the work goes on.
    ///
    /// @param severity how much it matters
    /// @param subject what it is about: a file name, a URI
    /// @param message what happened and what to do, in a sentence
    record Event(Severity severity, String subject, String message) {}

    /// How much an event matters.
    enum Severity {
        INFO,
        WARNING,
        ERROR
    }

    /// More is to be done than was known.
    ///
    /// @param documents number of documents
    /// @param bytes their size, 0 where it is not known
    void expect(long documents, long bytes);

    /// So much more is done.
    void done(long documents, long bytes);

    /// Tells something.
    void report(Event event);

    /// Called wherever the work can stop.
    ///
    /// @throws Cancelled when a person wants it to
    void check();

    default void info(String subject, String message) {
        report(new Event(Severity.INFO, subject, message));
    }

    default void warn(String subject, String message) {
        report(new Event(Severity.WARNING, subject, message));
    }

    default void fail(String subject, String message) {
        report(new Event(Severity.ERROR, subject, message));
    }
}
