package org.armillary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.armillary.tlog.note.KeyFolder;
import org.armillary.tlog.note.KeyFolder.Use;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.tree.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `ledger keys`: the keys of this observatory's log and of its witness.
@Command(
        name = "keys",
        description = {
            "Show the keys of this observatory's log and of its witness, as lines for other people's policy files.",
            "Private keys stay in files that their owner alone may read; whoever has them can sign in your name."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A new key makes old checkpoints no worse: policies should list the old one and the new one for a while.",
            "Example: ./armillary ledger keys --origin observatory.example/ledger"
        })
final class LedgerKeysCommand implements Callable<Integer> {

    /// Whose keys.
    enum Owner {
        LOG,
        WITNESS;

        List<Use> uses() {
            return Stream.of(Use.values())
                    .filter(use -> use.isLog() == (this == LOG))
                    .toList();
        }
    }

    @Option(
            names = "--origin",
            paramLabel = "NAME",
            description =
                    "Make the log's keys, and name the log so: an address without 'https://'. It never changes again.")
    private @Nullable String origin;

    @Option(names = "--witness", paramLabel = "NAME", description = "Make the witness's keys, and name it so.")
    private @Nullable String witness;

    @Option(
            names = "--rotate",
            paramLabel = "log|witness",
            description = "Destroy the private keys and make new ones of the same name. Restart the server afterwards.")
    private @Nullable Owner rotate;

    @Option(names = "--private", description = "Print the private keys too. Who reads them can sign in your name.")
    private boolean secret;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path directory = home.home().ledger().resolve("keys");
        KeyFolder folder = KeyFolder.at(directory);
        try {
            if (rotate != null) {
                rotate(folder, rotate);
            }
            create(folder, Owner.LOG, Optional.ofNullable(origin));
            create(folder, Owner.WITNESS, Optional.ofNullable(witness));
            print(folder, spec.commandLine().getOut());
            return ExitCode.OK;
        } catch (IOException | Refused e) {
            throw new CommandFailure(
                    "the keys can't be read or written", directory.toString(), String.valueOf(e.getMessage()), e);
        }
    }

    private void rotate(KeyFolder folder, Owner owner) throws IOException {
        for (Use use : owner.uses()) {
            SigningKey old = folder.find(use)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "there are no keys of the " + owner.name().toLowerCase(Locale.ROOT) + " to rotate"));
            folder.retire(use);
            folder.create(use, old.name());
        }
    }

    private void create(KeyFolder folder, Owner owner, Optional<String> name) throws IOException {
        if (name.isEmpty()) {
            return;
        }
        for (Use use : owner.uses()) {
            Optional<SigningKey> known = folder.find(use);
            if (known.isPresent()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "the " + owner.name().toLowerCase(Locale.ROOT) + " is named '"
                                + known.get().name() + "' already, and has its keys; --rotate makes new ones");
            }
        }
        for (Use use : owner.uses()) {
            folder.create(use, name.get());
        }
    }

    private void print(KeyFolder folder, PrintWriter out) throws IOException {
        boolean none = true;
        for (Use use : Use.values()) {
            Optional<SigningKey> key = folder.find(use);
            if (key.isPresent()) {
                none = false;
                out.println(line(use, key.get().verifier()));
                if (secret) {
                    out.println("# private: " + key.get().secret());
                }
            }
        }
        for (VerifierKey key : folder.retired()) {
            out.println("# out of use: " + key);
        }
        if (none) {
            out.println("no keys yet: 'armillary serve' makes the log's, and --origin names the log before that");
        }
        out.flush();
    }

    /// A line of a policy file. A witness's two keys need two names there.
    private static String line(Use use, VerifierKey key) {
        return switch (use) {
            case LOG_ED25519, LOG_ML_DSA -> "log " + key;
            case WITNESS_ED25519 -> "witness witness-ed25519 " + key;
            case WITNESS_ML_DSA -> "witness witness-ml-dsa-44 " + key;
        };
    }
}
