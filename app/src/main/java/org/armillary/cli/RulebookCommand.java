package org.armillary.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Codification;
import org.armillary.law.codification.FaultyFiles;
import org.armillary.law.codification.Inspection;
import org.armillary.law.codification.Remark;
import org.armillary.law.dmn.DmnModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `rulebook` verb: checks rulebooks, lists them, shows one. Reads files alone: no server, no Spring.
@Command(
        name = "rulebook",
        description = "Check, list, show or export the rulebooks that laws are written in.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = {
            RulebookCommand.Check.class,
            RulebookCommand.Listing.class,
            RulebookCommand.Show.class,
            RulebookCommand.Export.class
        },
        footer = {"", "Example: ./armillary rulebook check eu_ai_act"})
final class RulebookCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say check, list, show or export");
    }

    /// The rulebooks asked for: of a folder, or those the program carries; some by their ids.
    private record Asked(Codex codex, List<Codification> books) {

        static Asked of(List<String> named) {
            List<String> ids = new ArrayList<>(named);
            Codex codex = ids.isEmpty() || !Files.isDirectory(Path.of(ids.getFirst()))
                    ? Codex.load()
                    : Codex.read(Path.of(ids.removeFirst()));
            List<Codification> books =
                    ids.isEmpty() ? codex.list() : ids.stream().map(codex::get).toList();
            return new Asked(codex, books);
        }
    }

    private static Asked asked(List<String> named, CommandSpec spec) {
        try {
            return Asked.of(named);
        } catch (FaultyFiles e) {
            e.faults().forEach(spec.commandLine().getErr()::println);
            throw new CommandFailure(e.faults().size() + " faults in files", "above", "mend them and check again", e);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    @Command(
            name = "check",
            description = {
                "Look for whatever is wrong in rulebooks: form, names, types, circles, rules that pull both ways, cases that"
                        + " come out otherwise, rules that no case reaches."
            },
            mixinStandardHelpOptions = true,
            footer = {"", "Exit code 1 when there are errors; warnings alone give 0."})
    static final class Check implements Callable<Integer> {

        @Parameters(
                arity = "0..*",
                paramLabel = "DIR|ID",
                description = "A folder with rulebooks/ and catalogues/facts/ in it, and ids of rulebooks.")
        private List<String> named = List.of();

        @Option(names = "--quiet", description = "Errors alone, no warnings.")
        private boolean quiet;

        @Option(
                names = "--digests",
                description = "Print the SHA-256 of each provision's text in the corpus, as rulebook.yaml keeps it.")
        private boolean digests;

        @Mixin
        private final HomeOption home = new HomeOption();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            Asked asked = asked(named, spec);
            RulebookProvisions provisions = new RulebookProvisions(home);
            if (digests) {
                asked.books()
                        .forEach(book -> provisions
                                .digests(book)
                                .forEach((eId, digest) -> out.println("  " + eId + ": " + digest)));
                out.flush();
                return ExitCode.OK;
            }
            int errors = 0;
            int warnings = 0;
            for (Codification book : asked.books()) {
                List<Remark> remarks = new ArrayList<>(Inspection.of(asked.codex(), book));
                remarks.addAll(provisions.inspect(book));
                for (Remark each : remarks) {
                    boolean error = each.weight() == Remark.Weight.ERROR;
                    errors += error ? 1 : 0;
                    warnings += error ? 0 : 1;
                    if (error || !quiet) {
                        out.println(each);
                    }
                }
            }
            out.printf(
                    "%d rulebooks, %d rules, %d cases: %d errors, %d warnings%n",
                    asked.books().size(),
                    asked.books().stream()
                            .mapToInt(each -> each.rules().rules().size())
                            .sum(),
                    asked.books().stream()
                            .mapToInt(each -> each.samples().size())
                            .sum(),
                    errors,
                    warnings);
            out.flush();
            return errors > 0 ? ExitCode.FAILED : ExitCode.OK;
        }
    }

    @Command(name = "list", description = "List rulebooks.", mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder with rulebooks/ in it.")
        private @Nullable String folder;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            for (Codification each :
                    asked(folder == null ? List.of() : List.of(folder), spec).books()) {
                out.printf(
                        "%-28s %-8s %-8s %5d rules %5d cases  %s%n",
                        each.id(),
                        each.header().jurisdiction(),
                        each.header().depth().name().toLowerCase(Locale.ROOT),
                        each.rules().rules().size(),
                        each.samples().size(),
                        each.header().title());
            }
            out.flush();
            return ExitCode.OK;
        }
    }

    @Command(name = "show", description = "Show a rulebook.", mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        @Parameters(
                arity = "1..2",
                paramLabel = "[DIR] ID",
                description = "Id of the rulebook, after its folder if any.")
        private List<String> named = List.of();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            asked(named, spec).books().forEach(each -> new RulebookCard(each, out).print());
            out.flush();
            return ExitCode.OK;
        }
    }

    @Command(
            name = "export",
            description = "Write a rulebook as a DMN 1.5 model, which other decision engines run.",
            mixinStandardHelpOptions = true)
    static final class Export implements Callable<Integer> {

        @Parameters(
                arity = "1..2",
                paramLabel = "[DIR] ID",
                description = "Id of the rulebook, after its folder if any.")
        private List<String> named = List.of();

        @Option(names = "--dmn", paramLabel = "FILE", required = true, description = "Where to write the model.")
        private Path file = Path.of("rulebook.dmn");

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            Asked asked = asked(named, spec);
            if (asked.books().size() != 1) {
                throw new ParameterException(spec.commandLine(), "name one rulebook: 'rulebook list' lists their ids");
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                DmnModel.write(asked.codex(), asked.books().getFirst(), out);
            } catch (IOException e) {
                throw new CommandFailure("can't write the model", file.toString(), "choose another file", e);
            }
            return ExitCode.OK;
        }
    }
}
