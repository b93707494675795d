package org.armillary.cli;

import java.util.concurrent.Callable;
import org.armillary.desk.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `corrections` verb: lists the corrections in a text, and takes one back.
@Command(
        name = "corrections",
        description = "List the corrections of a text's structure, or take one back.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: ./armillary corrections eu/2024/1689 --undo 2"})
final class CorrectionsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "WORK[@DATE]", description = "The text.")
    private String reference = "";

    @Option(names = "--undo", paramLabel = "NUMBER", description = "Take back the correction of that number.")
    private int undo;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return home.run(undo == 0 ? new Errand.Corrections(reference) : new Errand.Undo(reference, undo), spec);
    }
}
