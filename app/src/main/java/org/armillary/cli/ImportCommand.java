package org.armillary.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.armillary.desk.Errand;
import org.armillary.desk.Telling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `import` verb: takes documents into the corpus.
@Command(
        name = "import",
        description = {
            "Take documents into the corpus: files, folders, zips, or - for standard input.",
            "What was taken before is left alone; whatever stops it, the same command goes on."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: ./armillary import law/ --lang kor"})
final class ImportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders, zips, or - for standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private final StatedOptions stated = new StatedOptions();

    @Option(names = "--in-force", paramLabel = "DATE", description = "First day on which it is in force.")
    private @Nullable String inForce;

    @Option(names = "--title", paramLabel = "TITLE", description = "Its title, in its language.")
    private @Nullable String title;

    @Option(names = "--name", paramLabel = "FILE", description = "Name of what comes on standard input.")
    private String name = "standard-input";

    @Option(
            names = "--provisional",
            description = "Keep what names no work under a provisional name, until someone says which work it is.")
    private boolean provisional;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell what becomes of every document.")
    private boolean verbose;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var err = spec.commandLine().getErr();
        List<Path> spooled = new ArrayList<>();
        try {
            List<String> paths = new ArrayList<>();
            for (String input : inputs) {
                paths.add(
                        input.equals("-")
                                ? spool(spooled)
                                : Path.of(input).toAbsolutePath().toString());
            }
            WorkLine line = new WorkLine(err, verbose);
            Telling end = home.run(new Errand.Import(paths, said(), provisional), line);
            spec.commandLine().getOut().println(end.message());
            return end.isDone() && !line.hasTroubles() ? ExitCode.OK : ExitCode.FAILED;
        } finally {
            for (Path file : spooled) {
                Files.deleteIfExists(file);
                Files.deleteIfExists(file.toAbsolutePath().getParent());
            }
        }
    }

    /// Standard input as a file, for whoever does the work.
    private String spool(List<Path> spooled) throws IOException {
        Path folder = Files.createTempDirectory("armillary-import");
        Path file = folder.resolve(Path.of(name).getFileName().toString());
        spooled.add(file);
        try (InputStream in = System.in) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file.toString();
    }

    private Map<String, String> said() {
        Map<String, String> said = stated.said();
        StatedOptions.put(said, "inForceFrom", inForce);
        StatedOptions.put(said, "title", title);
        return said;
    }
}
