package org.armillary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.home.Home;
import org.armillary.tlog.command.Trust;
import org.armillary.tlog.note.KeyFolder;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.Spelling;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.tree.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say whose signatures a person trusts.
final class TrustOption {

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "Logs, witnesses and how many of these must have seen the log (C2SP tlog-policy).")
    private @Nullable Path policy;

    @Option(
            names = "--key",
            paramLabel = "VKEY",
            description = "A key of the log, instead of a policy; no witness is asked for. Again for more keys.")
    private List<String> keys = new ArrayList<>();

    @Option(names = "--origin", paramLabel = "NAME", description = "Which log, where the policy lists several.")
    private @Nullable String origin;

    Trust trust() {
        return Trust.of(Optional.ofNullable(policy), keys, Optional.ofNullable(origin));
    }

    /// What was said, or, where nothing was, the keys and the policy of the person's own observatory.
    Trust trust(Home home) {
        return policy != null || !keys.isEmpty() ? trust() : own(home);
    }

    private static Trust own(Home home) {
        Path folder = home.ledger().resolve("keys");
        try {
            List<VerifierKey> own = new ArrayList<>();
            for (KeyFolder.Use use : KeyFolder.Use.values()) {
                KeyFolder.at(folder)
                        .find(use)
                        .filter(key -> use.isLog())
                        .map(SigningKey::verifier)
                        .ifPresent(own::add);
            }
            if (own.isEmpty()) {
                throw new CommandFailure(
                        "this observatory has no log yet",
                        folder.toString(),
                        "'armillary serve' begins it; to verify another's, give its address and --policy or --key");
            }
            String name = own.getFirst().name();
            return new Trust(policy(home, name, own), name);
        } catch (IOException | Refused e) {
            throw new CommandFailure(
                    "the keys or the policy of this observatory can't be read",
                    home.ledger().toString(),
                    String.valueOf(e.getMessage()),
                    e);
        }
    }

    private static Policy policy(Home home, String name, List<VerifierKey> own) throws IOException {
        Path file = home.ledger().resolve("policy");
        if (!Files.exists(file)) {
            return Policy.of(name, own, List.of(), 0);
        }
        String text = Files.readString(file);
        StringBuilder whole = new StringBuilder();
        own.stream()
                .filter(key -> !text.contains(key.toString()))
                .forEach(key -> whole.append("log ").append(key).append('\n'));
        return Policy.parse(Spelling.utf8(whole.append(text).toString()));
    }
}
