package org.armillary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Does in one process what people do most, so that the Java machine can record it for fast starts. The launcher script
/// runs it after a build, with the option that writes the recording; it works in a temporary folder and leaves nothing.
@Command(name = "train", hidden = true, mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
    /// What is recorded, each for its own cache.
    enum Kind {
        /// The commands that start no server.
        VERBS,
        /// The server, from its start to its pages.
        SERVE,
        /// How the server's parts belong together, for both: no recording, but a jar.
        AHEAD
    }

    private static final int PAGES = 40;
    private static final int ROUNDS = 3;

    /// What people ask first; meaning plays a part once the vectors of the texts of a first start are there.
    private static final List<String> QUESTIONS = List.of(
            "/search?q=who+must+report+a+serious+incident",
            "/search?q=transparency&jurisdiction=zz&facets=all",
            "/search?q=risk+w/10+system",
            "/api/v1/search?q=human+oversight&explain=true&facets=all",
            "/api/v1/suggest?q=art",
            "/search/suggest?q=risk",
            "/alerts");

    @Parameters(index = "0", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Kind kind;

    @Parameters(index = "1", arity = "0..1", defaultValue = "ahead.jar", description = "The jar that AHEAD writes.")
    private Path jar;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("armillary-train");
        try {
            return switch (kind) {
                case VERBS -> runVerbs(folder);
                case SERVE -> visitPages(folder);
                case AHEAD -> wire(folder);
            };
        } finally {
            delete(folder);
        }
    }

    private int runVerbs(Path folder) throws IOException {
        var err = spec.commandLine().getErr();
        List<Path> samples = SampleDocuments.write(folder.resolve("input"));
        run(err, "--help");
        for (String form : List.of("json", "akn")) {
            for (int round = 0; round < 3; round++) {
                run(
                        err,
                        "extract",
                        folder.resolve("input").toString(),
                        "--out",
                        folder.resolve(form).toString(),
                        "--as",
                        form);
            }
        }
        String home = folder.resolve("home").toString();
        String work = "/akn/xa/act/2020/1";
        String input = folder.resolve("input").toString();
        run(err, "import", input, "--work", work, "--lang", "eng", "--date", "2020-01-01", "--home", home);
        for (int round = 0; round < 3; round++) {
            run(err, "search", "Article 1", "--home", home);
            run(err, "search", "law OR rules shall", "--home", home);
            run(err, "show", work, "--home", home);
        }
        err.println("trained on " + samples.size() + " documents");
        return ExitCode.OK;
    }

    private static void run(PrintWriter err, String... args) {
        int code = Main.run(err, err, args);
        err.println(String.join(" ", args) + " ended with " + code);
    }

    private int visitPages(Path folder) throws InterruptedException {
        var err = spec.commandLine().getErr();
        try (var server = Server.start("127.0.0.1", 0, "", "", Optional.of(folder.resolve("home")))) {
            var visit = new PageVisit(server.uri());
            int pages = visit.follow(PAGES) + visit.ask(QUESTIONS, ROUNDS);
            err.println("trained on " + pages + " pages");
        }
        return ExitCode.OK;
    }

    private int wire(Path folder) throws IOException {
        new WiredAhead(folder).write(jar);
        spec.commandLine().getErr().println("wrote " + jar);
        return ExitCode.OK;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
