package org.armillary.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.armillary.assessment.Assessor;
import org.armillary.assessment.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `replay` verb: makes a receipt again and says whether every byte is the same.
@Command(
        name = "replay",
        description = "Make the receipt of an assessment again: the same bytes, or what differs.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Ends with 1 where anything differs.", "", "Example: ./armillary replay triage-receipt.json"})
final class ReplayCommand implements Callable<Integer> {

    private static final int MOST = 120;

    @Parameters(paramLabel = "RECEIPT", description = "What 'armillary assess --receipt' wrote.")
    private Path file = Path.of("");

    @Mixin
    private final LawOption law = new LawOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Replay replay = replay();
        if (replay.isSame()) {
            out.println("the same, byte for byte (SHA-256 " + replay.digest() + ")");
            return ExitCode.OK;
        }
        for (Replay.Difference each : replay.differences()) {
            out.println(each.what());
            out.println("  - " + shortened(each.before()));
            out.println("  + " + shortened(each.after()));
        }
        out.println(replay.differences().size() + " parts differ");
        return ExitCode.FAILED;
    }

    private Replay replay() {
        byte[] receipt = LawOption.bytes(file);
        try {
            return Replay.of(receipt, Assessor.of(law.codex(spec)));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("can't be made again", file.toString(), String.valueOf(e.getMessage()), e);
        }
    }

    private static String shortened(String json) {
        if (json.isEmpty()) {
            return "nothing";
        }
        return json.length() <= MOST ? json : json.substring(0, MOST) + " …";
    }
}
