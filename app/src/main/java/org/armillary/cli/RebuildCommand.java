package org.armillary.cli;

import java.util.concurrent.Callable;
import org.armillary.desk.Errand;
import org.armillary.desk.Telling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The `rebuild` verb: makes tables and index anew, or reads every source again.
@Command(
        name = "rebuild",
        description = {
            "Make the tables and the index anew from the readings and the acts.",
            "With --from-sources every source is read again first; which eIds moved is printed and kept."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: ./armillary rebuild --from-sources"})
final class RebuildCommand implements Callable<Integer> {

    @Option(names = "--from-sources", description = "Read every source again with this version's engine.")
    private boolean fromSources;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        WorkLine line = new WorkLine(spec.commandLine().getErr(), true);
        Telling end = home.run(new Errand.Rebuild(fromSources), line);
        spec.commandLine().getOut().println(end.message());
        return end.isDone() && !line.hasTroubles() ? ExitCode.OK : ExitCode.FAILED;
    }
}
