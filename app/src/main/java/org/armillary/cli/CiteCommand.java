package org.armillary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armillary.corpus.Timeline.Standing;
import org.armillary.graph.CheckedCitation;
import org.armillary.graph.CheckedCitation.Verdict;
import org.armillary.graph.CheckedText;
import org.armillary.graph.Inquiry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `cite` verb: what can be asked about citations.
@Command(
        name = "cite",
        description = "Check the citations of a document.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "check",
        subcommands = CiteCommand.Check.class)
final class CiteCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: 'cite check FILE'");
    }

    /// `cite check`: every citation of a document with a verdict.
    @Command(
            name = "check",
            description = {
                "Find every citation in a document and tell whether it exists: found (with what it says), absent from a",
                "complete text that is held (likely invented), or can't be told (its text is not held)."
            },
            mixinStandardHelpOptions = true,
            sortOptions = false,
            footer = {
                "",
                "Exit codes: 0 nothing absent, 1 something absent or the document can't be read, 2 wrong usage.",
                "Example: ./armillary cite check brief.docx --on 2026-02-01"
            })
    static final class Check implements Callable<Integer> {

        private static final String STDIN = "-";

        @Parameters(
                paramLabel = "FILE",
                description = "Text, Markdown, PDF, Word or HTML; - for standard input, as text.")
        private String file = STDIN;

        @Option(
                names = {"--on", "--date"},
                paramLabel = "DATE",
                description = "Day of the document: the law of that day counts. Default: today.")
        private @Nullable LocalDate date;

        @Option(
                names = "--about",
                paramLabel = "WORK",
                description = "The work that citations without one mean (\"Article 6\").")
        private @Nullable String about;

        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Mixin
        private final HomeOption home = new HomeOption();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            boolean typed = file.equals(STDIN);
            Inquiry.Check inquiry = new Inquiry.Check(
                    typed ? System.in.readAllBytes() : bytes(),
                    typed ? "text.txt" : Path.of(file).getFileName().toString(),
                    Optional.ofNullable(date),
                    Optional.ofNullable(about));
            CheckedText checked = home.ask(inquiry, file);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                Answer.write(checked, out);
            } else {
                checked.citations().forEach(each -> print(each, out));
                out.printf(
                        Locale.ROOT,
                        "%d found, %d absent, %d can't be told%n",
                        checked.count(Verdict.FOUND),
                        checked.count(Verdict.ABSENT),
                        checked.count(Verdict.CANNOT_TELL));
            }
            out.flush();
            return checked.count(Verdict.ABSENT) == 0 ? ExitCode.OK : ExitCode.FAILED;
        }

        private byte[] bytes() {
            try {
                return Files.readAllBytes(Path.of(file));
            } catch (IOException e) {
                throw new CommandFailure("the document can't be read", file, "name a file, or - for standard input", e);
            }
        }

        private static void print(CheckedCitation each, PrintWriter out) {
            String sign = switch (each.verdict()) {
                case FOUND -> "✓ found        ";
                case ABSENT -> "✗ absent       ";
                case CANNOT_TELL -> "? can't be told";
            };
            out.println(sign + "  " + each.cited());
            each.reason().ifPresent(reason -> out.println("    " + sentence(reason, each.detail())));
            each.target().ifPresent(target -> out.println("    " + target));
            each.says().ifPresent(says -> {
                String where = says.heading().isEmpty() ? says.title() : says.title() + ", " + says.heading();
                out.println("    " + where + " (" + standing(says) + ")");
                if (!says.words().isEmpty()) {
                    out.println("    “" + says.words() + "”");
                }
            });
            out.println();
        }

        private static String standing(CheckedCitation.Says says) {
            String standing = switch (says.standing()) {
                case IN_FORCE -> "in force";
                case NOT_YET -> "not yet in force";
                case ENDED -> "no longer in force";
                case UNKNOWN -> "in force as far as known";
                case MODEL -> "a model text, not law in force";
            };
            boolean inForce = says.standing() == Standing.IN_FORCE;
            return says.applies()
                    .filter(day -> inForce)
                    .map(day -> standing + ", applies from " + day)
                    .orElse(standing);
        }

        private static String sentence(CheckedCitation.Reason reason, String detail) {
            return switch (reason) {
                case UNCLEAR -> detail;
                case NOT_HELD -> "its text is not held; 'armillary import FILE' brings it in";
                case NOT_THEN -> "no text of it answers for " + detail;
                case INCOMPLETE -> "the text held is not complete, so the place may be missing there alone";
                case NOT_DIVIDED -> "the text held is not divided so that the place can be told";
                case NO_SUCH_PLACE -> "the text held is complete and has no such place";
                case OTHER_VERSION -> "not in the text of that day, but in that of " + detail;
            };
        }
    }
}
