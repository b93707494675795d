package org.armillary.cli;

/// A command that can't go on, told in one line: what happened, where, what to do.
///
/// ```java
/// throw new CommandFailure("the port is taken", "127.0.0.1:8080", "choose another with --port");
/// ```
///
/// prints `armillary: the port is taken: 127.0.0.1:8080; choose another with --port`.
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailure(String what, String where, String advice) {
        super(what + ": " + where + "; " + advice);
    }

    /// @param told where and what to do, as the cause says it
    CommandFailure(String what, String told, Throwable cause) {
        super(what + ": " + told, cause);
    }

    CommandFailure(String what, String where, String advice, Throwable cause) {
        super(what + ": " + where + "; " + advice, cause);
    }
}
