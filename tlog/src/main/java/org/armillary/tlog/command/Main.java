package org.armillary.tlog.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.tlog.audit.Bookmark;
import org.armillary.tlog.audit.Follower;
import org.armillary.tlog.audit.LogReader;
import org.armillary.tlog.audit.Monitor;

/// The stand-alone verifier's entrance: `java -jar armillary-tlog.jar VERB …`. Needs the JDK and nothing else.
public final class Main {

    private static final int USAGE = 2;
    private static final Set<String> TRUST = Set.of("--policy", "--key", "--origin");

    private static final String HELP = """
            Verifies transparency logs (C2SP tlog-tiles) without trusting whoever keeps them.

              verify URL|DIR             is everything the log publishes what its checkpoint signs?
                  --resume FILE          note there how far it is, and go on from there
                  --copy DIR             keep every file there that was read: a mirror
              check PROOF --entry FILE   does a proof show that an entry is in a log? Needs no network.
              prove URL|DIR INDEX|HASH   take an entry and its proof out of a log
                  --out FILE             where the proof goes (default: INDEX.tlog-proof)
              watch URL|DIR --memory DIR look again and again: fork, rollback, changed files, overdue checkpoint
                  --every PT1M --max-age PT24H --once

            Whom to trust, with every verb: --policy FILE, or --key VKEY (again for more keys of one log);
            --origin NAME where a policy lists several logs.
            Exit codes: 0 valid, 1 not valid or not to be read, 2 wrong usage; of watch also 3 not to be trusted,
            4 overdue.
            """;

    private Main() {}

    /// Runs the verifier and ends the process with its exit code.
    public static void main(String[] args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /// Runs the verifier.
    ///
    /// @return the exit code
    static int run(PrintWriter out, PrintWriter err, String... args) {
        try {
            if (args.length == 0 || List.of("--help", "-h", "help").contains(args[0])) {
                out.print(HELP);
                out.flush();
                return args.length == 0 ? USAGE : 0;
            }
            return run(args[0], Arrays.asList(args).subList(1, args.length), out);
        } catch (Failure e) {
            err.println("armillary-tlog: " + e.getMessage());
            return e.isUsage() ? USAGE : 1;
        }
    }

    private static int run(String verb, List<String> words, PrintWriter out) {
        return switch (verb) {
            case "verify" -> verify(Arguments.parse(words, with("--resume", "--copy"), Set.of()), out);
            case "check" -> check(Arguments.parse(words, with("--entry"), Set.of()), out);
            case "prove" -> prove(Arguments.parse(words, with("--out"), Set.of()), out);
            case "watch" ->
                watch(Arguments.parse(words, with("--memory", "--every", "--max-age"), Set.of("--once")), out);
            default -> throw Failure.usage("there is no verb '" + verb + "'; there are verify, check, prove, watch");
        };
    }

    private static Set<String> with(String... options) {
        Set<String> all = new HashSet<>(TRUST);
        all.addAll(List.of(options));
        return all;
    }

    private static Trust trust(Arguments arguments) {
        return Trust.of(arguments.find("--policy").map(Path::of), arguments.all("--key"), arguments.find("--origin"));
    }

    private static LogReader reader(Arguments arguments, String place) {
        Trust trust = trust(arguments);
        return LogReader.of(Place.open(place), trust.policy(), trust.origin());
    }

    private static int verify(Arguments arguments, PrintWriter out) {
        Bookmark bookmark =
                arguments.find("--resume").map(Path::of).map(Bookmark::in).orElseGet(Bookmark::none);
        String place = arguments.values("URL|DIR").getFirst();
        return new Verification(
                        place,
                        trust(arguments),
                        bookmark,
                        arguments.find("--copy").map(Path::of))
                .run(out, entries -> {});
    }

    private static int check(Arguments arguments, PrintWriter out) {
        Path proof = Path.of(arguments.values("PROOF").getFirst());
        return new Check(proof, Path.of(arguments.get("--entry")), trust(arguments)).run(out);
    }

    private static int prove(Arguments arguments, PrintWriter out) {
        List<String> values = arguments.values("URL|DIR", "INDEX|HASH");
        Optional<Path> file = arguments.find("--out").map(Path::of);
        try (LogReader reader = reader(arguments, values.getFirst())) {
            return new Proving(reader, values.getLast(), file).run(out);
        }
    }

    private static int watch(Arguments arguments, PrintWriter out) {
        Duration every = duration(arguments, "--every", Duration.ofMinutes(1));
        Duration patience = duration(arguments, "--max-age", Duration.ofHours(24));
        try (LogReader reader = reader(arguments, arguments.values("URL|DIR").getFirst())) {
            Monitor monitor = new Monitor(
                    reader, Path.of(arguments.get("--memory")), Follower.none(), patience, Clock.systemUTC());
            return new Watching(monitor, every, arguments.has("--once")).run(out);
        }
    }

    private static Duration duration(Arguments arguments, String option, Duration otherwise) {
        try {
            return arguments.find(option).map(Duration::parse).orElse(otherwise);
        } catch (DateTimeParseException e) {
            throw Failure.usage(option + " is a duration such as PT1M or PT24H");
        }
    }
}
