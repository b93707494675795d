package org.armillary.cli;

/// What the program tells the shell when it ends.
final class ExitCode {
    /// Everything asked for was done.
    static final int OK = 0;
    /// Some inputs, or the whole command, failed; messages say which and why.
    static final int FAILED = 1;
    /// The command line itself is wrong; nothing was done.
    static final int USAGE = 2;

    private ExitCode() {}
}
