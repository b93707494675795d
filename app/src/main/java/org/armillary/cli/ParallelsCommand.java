package org.armillary.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armillary.parallel.Derivations;
import org.armillary.parallel.SentAct;
import org.armillary.search.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `parallels` verb: what stands elsewhere that says the same, where a clause comes from, which acts belong
/// together.
@Command(
        name = "parallels",
        description = {
            "Print the closest relatives of a provision in other instruments; or where the wording of a clause comes from;",
            "or the acts that implement a work, or that it implements, or those of an act in a file that is not held. WORK is",
            "a URI, the end of one, or words of a title."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples: ./armillary parallels eu/2024/1689#art_50",
            "          ./armillary parallels --clause clause.txt",
            "          ./armillary parallels --work eu/2024/1689",
            "          ./armillary parallels --act bill.pdf"
        })
final class ParallelsCommand implements Callable<Integer> {

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Which which = new Which();

    /// What is asked about.
    static final class Which {
        @Parameters(paramLabel = "WORK[@DATE]#eId", description = "Which provision.")
        private @Nullable String provision;

        @Option(names = "--clause", paramLabel = "FILE", description = "A text file; - for standard input.")
        private @Nullable String clause;

        @Option(names = "--work", paramLabel = "WORK", description = "The acts that belong to this one.")
        private @Nullable String work;

        @Option(
                names = "--act",
                paramLabel = "FILE",
                description = "The acts that belong to this document: PDF, Word, HTML, XML or text.")
        private @Nullable Path act;
    }

    @Option(names = "--date", paramLabel = "DATE", description = "Day the texts must answer for. Default: today.")
    private @Nullable LocalDate date;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!home.home().exists()) {
            throw new CommandFailure(
                    "nothing was ever imported",
                    home.home().root().toString(),
                    "'armillary import FILE' takes documents in");
        }
        String answer = home.errands()
                .consult(
                        ParallelsClerk.SUBJECT,
                        ParallelsClerk.JSON.writeValueAsString(asked()),
                        () -> Search.of(home.home()));
        ParallelsClerk.Answered answered = ParallelsClerk.JSON.readValue(answer, ParallelsClerk.Answered.class);
        if (!answered.problem().isEmpty()) {
            throw new CommandFailure("no answer", answered.problem(), "name a WORK that is held, with #eId");
        }
        spec.commandLine().getOut().print(answered.text());
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private ParallelsClerk.Asked asked() throws IOException {
        Optional<LocalDate> day = Optional.ofNullable(date);
        String clause = which.clause;
        String work = which.work;
        Path act = which.act;
        if (clause != null) {
            return new ParallelsClerk.Asked(ParallelsClerk.Asked.Kind.CLAUSE, read(clause), day, json);
        }
        if (act != null) {
            return new ParallelsClerk.Asked(ParallelsClerk.Asked.Kind.ACT, document(act), day, json);
        }
        return work != null
                ? new ParallelsClerk.Asked(ParallelsClerk.Asked.Kind.WORK, work, day, json)
                : new ParallelsClerk.Asked(
                        ParallelsClerk.Asked.Kind.PROVISION, String.valueOf(which.provision), day, json);
    }

    private static String document(Path file) {
        try {
            String text = SentAct.read(Files.readAllBytes(file), String.valueOf(file.getFileName()))
                    .text();
            return text.substring(0, Math.min(Derivations.LONGEST, text.length()));
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandFailure(
                    "the act can't be read", file.toString(), "name a PDF, Word, HTML, XML or text file", e);
        }
    }

    private static String read(String file) {
        try {
            byte[] bytes = file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailure("the clause can't be read", file, "name a text file, or - for standard input", e);
        }
    }
}
