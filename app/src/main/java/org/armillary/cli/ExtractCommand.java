package org.armillary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armillary.law.akn.AknSchema;
import org.armillary.law.reading.Hints;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `extract` verb: reads documents and writes each as JSON or Akoma Ntoso.
@Command(
        name = "extract",
        description = "Read documents and write the structure of each as JSON or Akoma Ntoso.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A folder is read whole; a folder or zip of Formex files is one document.",
            "Each document becomes OUT/<name without extension>.json or .xml.",
            "",
            "Example: ./armillary extract laws/ --out structure/"
        })
final class ExtractCommand implements Callable<Integer> {
    /// What is written.
    enum Form {
        JSON,
        AKN;

        String extension() {
            return this == JSON ? "json" : "xml";
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files and folders to read.")
    private List<Path> inputs = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder to write to; made if absent.")
    private Path out = Path.of("");

    @Option(names = "--as", paramLabel = "json|akn", description = "What to write (default: ${DEFAULT-VALUE}).")
    private Form form = Form.JSON;

    @Mixin
    private final StatedOptions stated = new StatedOptions();

    @Option(
            names = "--validate",
            paramLabel = "XSD",
            description = "Check every document against the Akoma Ntoso schema in this file.")
    private @Nullable Path xsd;

    @Option(names = "--check", description = "Check that every character of the text is in the document, once.")
    private boolean check;

    @Option(names = "--report", paramLabel = "FILE", description = "Write there what was uncertain, and where.")
    private @Nullable Path report;

    @Option(names = "--jobs", paramLabel = "N", description = "Documents read at once (default: one for each core).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        Hints hints = stated.hints();
        Optional<AknSchema> schema = xsd == null ? Optional.empty() : Optional.of(AknSchema.read(xsd));
        List<ExtractInput> found = ExtractInput.list(inputs);
        if (found.isEmpty()) {
            throw new CommandFailure("nothing to read", inputs.toString(), "name files, or folders that hold some");
        }
        if (hints.work().isPresent() && found.size() > 1) {
            throw wrong("--work names one work, but " + found.size() + " documents were found");
        }
        Files.createDirectories(out);
        ExtractRun run = new ExtractRun(
                out, form, hints, schema, check, spec.commandLine().getErr());
        ExtractRun.Outcome outcome = run.read(found, Math.max(1, jobs));
        if (report != null) {
            Files.writeString(report, outcome.report());
        }
        return summarise(outcome);
    }

    private int summarise(ExtractRun.Outcome outcome) {
        PrintWriter err = spec.commandLine().getErr();
        err.printf(
                Locale.ROOT,
                "%d documents written to %s in %.1f s; %d places uncertain%s%n",
                outcome.written(),
                out,
                outcome.seconds(),
                outcome.uncertain(),
                report == null && outcome.uncertain() > 0 ? " (--report FILE lists them)" : "");
        if (outcome.failures().isEmpty()) {
            return ExitCode.OK;
        }
        err.printf("%d failed:%n", outcome.failures().size());
        outcome.failures().forEach(each -> err.println("  " + each));
        return ExitCode.FAILED;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
