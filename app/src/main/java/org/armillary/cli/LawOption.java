package org.armillary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.FaultyFiles;
import org.armillary.law.codification.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// The option of every command that asks codified law, and how it reads what it needs.
final class LawOption {

    // A profile of all facts there are is a hundredth of that.
    private static final long LARGEST = 1_000_000;

    @Option(
            names = "--law",
            paramLabel = "DIR",
            description = "A folder with 'rulebooks' and 'catalogues/facts'. Default: the program's own.")
    private @Nullable Path folder;

    Codex codex(CommandSpec spec) {
        try {
            return folder == null ? Codex.load() : Codex.read(folder);
        } catch (FaultyFiles e) {
            throw told(e, "the rulebooks can't be read", "correct them; 'armillary rulebook check' looks again", spec);
        }
    }

    Profile profile(Path file, Codex codex, CommandSpec spec) {
        try {
            return codex.profile(file.toString(), bytes(file));
        } catch (FaultyFiles e) {
            throw told(e, "the system can't be read", "correct what is said above; nothing was kept", spec);
        }
    }

    static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new CommandFailure(
                        "the file is larger than a megabyte", file.toString(), "name a profile or a receipt");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new CommandFailure("there is no such file", file.toString(), "name one that is there", e);
        } catch (IOException e) {
            throw new CommandFailure("can't read", file.toString(), String.valueOf(e.getMessage()), e);
        }
    }

    private static CommandFailure told(FaultyFiles faulty, String what, String advice, CommandSpec spec) {
        faulty.faults().forEach(spec.commandLine().getErr()::println);
        int count = faulty.faults().size();
        return new CommandFailure(what, count == 1 ? "1 fault" : count + " faults", advice, faulty);
    }
}
