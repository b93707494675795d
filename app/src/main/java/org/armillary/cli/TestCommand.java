package org.armillary.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The `test` verb's help. The launcher script at the project's root runs the tests itself, with Maven, before any
/// class of this program exists.
@Command(
        name = "test",
        description = "Run the whole test suite and say how many tests passed, failed and were skipped.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: ./armillary test -Dtest=ArchitectureTest"})
final class TestCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MAVEN-ARGUMENT", arity = "0..*", description = "Handed to Maven as it is.")
    private String[] arguments = {};

    @Override
    public Integer call() {
        throw new CommandFailure(
                "the tests need the sources",
                "this program was started without them, with " + arguments.length + " arguments",
                "run ./armillary test in a checkout of the project");
    }
}
